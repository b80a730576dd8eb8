/** The documentation of a key: words, and code between backticks. */
export function DocsText({ text }: { text: string }) {
  // The parts of one text never change places, and every second one is code.
  return text.split('`').map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 === 0 ? <span key={key}>{part}</span> : <code key={key}>{part}</code>;
  });
}
