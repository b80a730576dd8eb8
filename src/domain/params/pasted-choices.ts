/** A choice as a spreadsheet gives it. */
export interface PastedChoice {
  readonly value: string;
  readonly label: string;
}

/**
 * The choices in text that was copied from a spreadsheet: a row each, the value in the first cell and the label in the
 * second, else the value again. Nothing for a text of one cell, which is pasted as it is.
 */
export function readPastedChoices(text: string): readonly PastedChoice[] | undefined {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (rows.length === 1 && !text.includes('\t')) return undefined;
  const choices = rows
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter(([value = '']) => value !== '')
    .map(([value = '', label = '']) => ({ value, label: label === '' ? value : label }));
  return choices.length === 0 ? undefined : choices;
}
