import type { JsonValue } from '../../../domain/dssjson/json-value.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';

/** More is not read by anyone, and slows the page down. */
const SHOWN_CHARACTERS = 100_000;

/** A value as indented JSON; a long one is cut and says so. */
export function JsonText({ value, label }: { readonly value: JsonValue; readonly label: string }) {
  return <CodeText text={JSON.stringify(value, undefined, 2)} label={label} />;
}

/** Text in the code font that scrolls by itself. */
export function CodeText({ text, label }: { readonly text: string; readonly label: string }) {
  const cut = text.length - SHOWN_CHARACTERS;
  return (
    <ScrollRegion className="bench-text" label={label}>
      <pre>{cut > 0 ? `${text.slice(0, SHOWN_CHARACTERS)}\n(${cut} more characters)` : text}</pre>
    </ScrollRegion>
  );
}
