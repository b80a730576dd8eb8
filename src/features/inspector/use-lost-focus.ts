import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Hands the keyboard on where the part of a place that had it goes by itself, as rows do when their insertion is undone.
 *
 * @param count the number of parts; one less means that one went
 * @param heir what takes the keyboard
 * @returns what the element around the parts listens to
 */
export function useLostFocus(count: number, heir: RefObject<HTMLElement | null>) {
  const isInside = useRef(false);
  const before = useRef(count);
  useLayoutEffect(() => {
    const isLess = count < before.current;
    before.current = count;
    if (isLess && isInside.current && document.activeElement === document.body) heir.current?.focus();
  }, [count, heir]);
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: () => {
      isInside.current = false;
    },
  };
}
