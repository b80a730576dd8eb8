import { type ComponentType, useEffect, useState } from 'react';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import type { MarkdownProps } from '../../ui/markdown.tsx';

interface Docs {
  readonly text: string;
  readonly Markdown: ComponentType<MarkdownProps>;
}

/** What a kind of component is, and what DSS wants of its files. */
export function DocsTab({ kind }: { kind: ComponentKind }) {
  const [docs, setDocs] = useState<Docs | 'failed'>();
  useEffect(() => {
    let isGone = false;
    const show = (loaded: Docs | 'failed') => {
      if (!isGone) setDocs(loaded);
    };
    Promise.all([kind.loadDocs(), import('../../ui/markdown.tsx')]).then(
      ([text, { Markdown }]) => show({ text, Markdown }),
      () => show('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [kind]);
  if (docs === undefined) return <p role="status">Loading the page about {kind.label}</p>;
  if (docs === 'failed')
    return <p role="alert">The page could not be loaded. Check the connection, and open this tab again.</p>;
  return <docs.Markdown text={docs.text} />;
}
