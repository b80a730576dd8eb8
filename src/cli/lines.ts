/**
 * The lines of a stream of UTF-8. Only `\n` ends one, with a `\r` before it dropped: JSON may hold the other characters that
 * some tools take for line ends. Nothing is given for an empty last line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield dropReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield dropReturn(rest);
}

function dropReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
