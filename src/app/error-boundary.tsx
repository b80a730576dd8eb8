import { Component, type ReactNode } from 'react';
import { saveNow } from '../workspace/operations/saving.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface ErrorBoundaryProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

/** Shows our own bugs instead of an empty page, after it has saved the work. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly error: unknown; readonly isSaved: boolean }
> {
  override state = { error: undefined, isSaved: false };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Unknown error') };
  }

  override componentDidCatch(): void {
    void saveNow(this.props.workspace).then(() => this.setState({ isSaved: true }));
  }

  override render() {
    const { error, isSaved } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="app-failure" role="alert">
        <h1>Plugsmith has a fault here</h1>
        <p>{isSaved ? 'Your work is saved.' : 'Saving your work.'} The fault is ours, not in your plugin.</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            Reload the page
          </button>
        </p>
        <pre>{describeFault(error)}</pre>
      </main>
    );
  }
}

function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
