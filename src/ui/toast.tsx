import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Severity, type SeverityKind } from './severity.tsx';
import './toast.css';

export interface Toast {
  readonly id: string;
  readonly tone: 'info' | 'warn' | 'error';
  readonly title: string;
  readonly detail?: ReactNode | undefined;
  readonly action?: { readonly label: string; readonly onSelect: () => void } | undefined;
}

export interface ToastRegionProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: string) => void;
}

const severityOf: Readonly<Record<Toast['tone'], SeverityKind>> = {
  info: 'information',
  warn: 'warning',
  error: 'error',
};

/** Long enough to read and to reach "Undo"; an error stays until it is dismissed. */
const lifeMs = 10_000;

/** The notes at the lower right. They wait while the pointer or the focus is on them. */
export function ToastRegion({ toasts, onDismiss }: ToastRegionProps): ReactElement {
  const [isHeld, setHeld] = useState(false);
  return (
    <section
      className="ui-toasts"
      aria-label="Notifications"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} isHeld={isHeld} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

interface ToastNoteProps {
  readonly toast: Toast;
  readonly isHeld: boolean;
  readonly onDismiss: (id: string) => void;
}

function ToastNote({ toast, isHeld, onDismiss }: ToastNoteProps): ReactElement {
  const { id, tone, title, detail, action } = toast;

  useEffect(() => {
    if (isHeld || tone === 'error') return;
    const timer = setTimeout(() => onDismiss(id), lifeMs);
    return () => clearTimeout(timer);
  }, [id, tone, isHeld, onDismiss]);

  return (
    <div className="ui-toast" role={tone === 'error' ? 'alert' : 'status'}>
      <Severity severity={severityOf[tone]} className="ui-toast-icon" />
      <div className="ui-toast-text">
        <p>{title}</p>
        {detail !== undefined && <p className="ui-toast-detail">{detail}</p>}
      </div>
      {action !== undefined && (
        <Button
          size="small"
          onClick={() => {
            action.onSelect();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" label="Dismiss" icon={<X />} onClick={() => onDismiss(id)} />
    </div>
  );
}
