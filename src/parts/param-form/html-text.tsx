import type { ReactNode } from 'react';
import { HelpText } from './help-text.tsx';
import { type HtmlPart, readHtml } from './html-parts.ts';

/** The description of a separator, which may hold HTML. (documented) */
export function HtmlText({ text }: { text: string }) {
  return renderParts(readHtml(text));
}

function renderParts(parts: readonly HtmlPart[]): ReactNode {
  return parts.map((part, index) => {
    // The parts of one text never change places.
    const key = `${index} ${part.kind}`;
    return <Part key={key} part={part} />;
  });
}

function Part({ part }: { part: HtmlPart }) {
  if (part.kind === 'text') return <HelpText text={part.text} />;
  const { tag: Tag, address, children } = part;
  if (Tag === 'br' || Tag === 'hr') return <Tag />;
  const inner = renderParts(children);
  if (Tag === 'heading') return <div className="param-separator-heading">{inner}</div>;
  if (Tag !== 'a') return <Tag>{inner}</Tag>;
  if (address === undefined) return inner;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {inner}
    </a>
  );
}
