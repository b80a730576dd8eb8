import { splitHelp } from './help-parts.ts';

/** The description of a parameter, with its links. */
export function HelpText({ text }: { text: string }) {
  return splitHelp(text).map((part, index) => {
    // The parts of one text never change places.
    const key = `${index} ${part.text}`;
    if (part.kind === 'text') return <span key={key}>{part.text}</span>;
    return (
      <a key={key} href={part.address} target="_blank" rel="noreferrer">
        {part.text}
      </a>
    );
  });
}
