import Converter from 'markdown-to-jsx/react';
import type { ReactElement } from 'react';
import './markdown.css';

export interface MarkdownProps {
  /** Our own text, or a plugin's: HTML in it is shown as text. */
  readonly text: string;
}

/** A text in Markdown. Its headings begin one level below those of the place it stands in. Load it when it is first needed. */
export function Markdown({ text }: MarkdownProps): ReactElement {
  return (
    <div className="ui-markdown">
      <Converter options={OPTIONS}>{text}</Converter>
    </div>
  );
}

const OPTIONS = {
  disableParsingRawHTML: true,
  forceBlock: true,
  wrapper: 'div',
  overrides: {
    h1: { component: 'h3' },
    h2: { component: 'h4' },
    h3: { component: 'h5' },
  },
} as const;
