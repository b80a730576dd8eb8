import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

interface OnDemand<Props> {
  (props: Props): ReactNode;
  /** Starts to load before it is shown. Resolves when that is over, also when it failed. */
  readonly preload: () => Promise<void>;
  /** Resolves when it is not being loaded, or no more. */
  readonly settled: () => Promise<void>;
}

interface Source<Props> {
  readonly fallback: ReactNode;
  /** Undefined until it has loaded. */
  readonly component: () => ComponentType<Props> | undefined;
  readonly start: () => Promise<void>;
}

/**
 * A component whose code loads when it is first shown. Unlike with `lazy` and `Suspense`, code that is there is shown at
 * once: those put up the fallback all the same, and keep it for up to 300 ms.
 *
 * @param fallback shown while the code is on its way
 */
export function loadOnDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const start = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        // The next one that is shown tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const source: Source<Props> = { fallback, component: () => loaded, start };
  return Object.assign((props: Props) => createElement(Demanded<Props>, { source, props }), {
    preload: () => start().catch(() => undefined),
    settled: async () => loading?.catch(() => undefined),
  });
}

function Demanded<Props extends object>({ source, props }: { source: Source<Props>; props: Props }): ReactNode {
  const [state, setState] = useState<{ readonly error?: unknown }>({});
  useEffect(() => {
    if (source.component() !== undefined) return undefined;
    let isGone = false;
    const tell = (next: { readonly error?: unknown }) => {
      if (!isGone) setState(next);
    };
    source.start().then(
      () => tell({}),
      (error: unknown) => tell({ error: error ?? new Error('The code could not be loaded.') }),
    );
    return () => {
      isGone = true;
    };
  }, [source]);
  if (state.error !== undefined) throw state.error;
  const Loaded = source.component();
  return Loaded === undefined ? source.fallback : <Loaded {...props} />;
}
