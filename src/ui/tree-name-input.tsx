import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';

export interface TreeNameInputProps {
  readonly label: string;
  readonly initialName: string;
  /** What is wrong with a name, or nothing. */
  readonly validate: (name: string) => string | undefined;
  readonly onSubmit: (name: string) => void;
  /** Called once, after `onSubmit` if there was one. `byKey` tells that the focus should go back to the tree. */
  readonly onClose: (byKey: boolean) => void;
}

/** The input in place of a row's name. Enter keeps a valid name, Escape leaves the old one, going elsewhere keeps what is valid. */
export function TreeNameInput({ label, initialName, validate, onSubmit, onClose }: TreeNameInputProps): ReactElement {
  const [name, setName] = useState(initialName);
  const [isTouched, setTouched] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  const errorId = useId();
  const error = isTouched ? validate(name) : undefined;

  useEffect(() => {
    const element = input.current;
    if (element === null) return;
    const dot = element.value.lastIndexOf('.');
    element.focus();
    element.setSelectionRange(0, dot > 0 ? dot : element.value.length);
  }, []);

  function close(isKept: boolean, byKey: boolean): void {
    if (isClosed.current) return;
    const isWrong = validate(name) !== undefined;
    if (isKept && byKey && isWrong) {
      setTouched(true);
      return;
    }
    isClosed.current = true;
    if (isKept && !isWrong && name !== initialName) onSubmit(name);
    onClose(byKey);
  }

  function handleKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') close(true, true);
    else if (event.key === 'Escape') close(false, true);
    else return;
    event.preventDefault();
  }

  return (
    <span className="ui-tree-name-input" data-own-undo>
      <input
        ref={input}
        type="text"
        aria-label={label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : errorId}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setTouched(true);
        }}
        onKeyDown={handleKey}
        onBlur={() => close(true, false)}
      />
      {error !== undefined && (
        <span id={errorId} role="alert" className="ui-tree-name-error">
          {error}
        </span>
      )}
    </span>
  );
}
