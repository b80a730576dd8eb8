import { Tooltip as RadixTooltip } from 'radix-ui';
import { createContext, type FocusEvent, type ReactElement, type ReactNode, useContext } from 'react';
import { Kbd } from './kbd.tsx';
import './tooltip.css';

const openDelayMs = 500;
const HasProvider = createContext(false);

/** Put once near the root: moving from one tip to the next then shows it at once. Tips work without it. */
export function TooltipProvider({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <RadixTooltip.Provider delayDuration={openDelayMs}>
      <HasProvider value={true}>{children}</HasProvider>
    </RadixTooltip.Provider>
  );
}

export interface TooltipProps {
  readonly content: ReactNode;
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** One element that takes a ref and native props. */
  readonly children: ReactElement;
}

/** Focus that came back from a menu or a dialog after a click is no reason to show a tip. */
function ignorePointerFocus(event: FocusEvent<HTMLElement>): void {
  if (!event.currentTarget.matches(':focus-visible')) event.preventDefault();
}

export function Tooltip({ content, shortcut, side = 'bottom', children }: TooltipProps): ReactElement {
  const hasProvider = useContext(HasProvider);
  const tip = (
    <RadixTooltip.Root>
      <RadixTooltip.Trigger asChild onFocus={ignorePointerFocus}>
        {children}
      </RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content className="ui-tooltip" side={side} sideOffset={4} collisionPadding={8}>
          {content}
          {shortcut !== undefined && <Kbd keys={shortcut} />}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
  return hasProvider ? tip : <RadixTooltip.Provider delayDuration={openDelayMs}>{tip}</RadixTooltip.Provider>;
}
