/** A small dataset of the simulated project. */
export interface SampleTable {
  readonly name: string;
  /** With a line of column names first. */
  readonly csv: string;
}

/** Datasets that the simulated project starts with: small, with each common type of column and an empty cell. */
export const SAMPLE_TABLES: readonly SampleTable[] = [
  {
    name: 'customers',
    csv: [
      'id,name,country,revenue,signed_up',
      '1,Ada Martin,FR,1250.5,2025-03-14',
      '2,Björn Lind,SE,310,2025-06-02',
      '3,Chen Wei,CN,,2025-07-21',
      '4,"Diaz, Eva",ES,87.25,2026-01-09',
      '',
    ].join('\n'),
  },
  {
    name: 'reviews',
    csv: [
      'id,customer_id,rating,comment',
      '1,1,5,Works as described.',
      '2,2,2,The delivery took three weeks.',
      '3,4,4,Good value.',
      '',
    ].join('\n'),
  },
];

/** A column as the simulated project has it. */
export interface SampleColumn {
  readonly name: string;
  /**
   * The narrowest storage type that holds all its cells, as the simulator guesses it. Dates are told apart so that
   * parameters that ask for them have something to offer; the simulator keeps them as texts.
   */
  readonly type: 'bigint' | 'double' | 'date' | 'string';
}

/** The columns of a table, in their order. */
export function columnsOfTable({ csv }: SampleTable): readonly SampleColumn[] {
  const [header = [], ...rows] = csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(readCells);
  return header.flatMap((name, index) =>
    name === '' ? [] : [{ name, type: guessType(rows.map((row) => row[index] ?? '')) }],
  );
}

function readCells(line: string): readonly string[] {
  const cells = line.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=^|,)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
}

function guessType(cells: readonly string[]): SampleColumn['type'] {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'string';
  if (filled.every((cell) => /^\s*[-+]?\d+\s*$/.test(cell))) return 'bigint';
  if (filled.every((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)))) return 'double';
  return filled.every((cell) => /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/.test(cell)) ? 'date' : 'string';
}

/** The storage types of DSS that a column of a guessed type may have. (documented names) */
const FITTING: Record<SampleColumn['type'], readonly string[]> = {
  bigint: ['tinyint', 'smallint', 'int', 'bigint'],
  double: ['float', 'double'],
  date: ['date'],
  string: ['string'],
};

/** Whether a column may be chosen where only some storage types are allowed. */
export function isOfType({ type }: SampleColumn, allowed: readonly string[] | undefined): boolean {
  return allowed === undefined || FITTING[type].some((name) => allowed.includes(name));
}

/** Why a table cannot have its name; nothing when it can. */
export function findTableNameProblem(tables: readonly SampleTable[], place: number): string | undefined {
  const name = tables[place]?.name ?? '';
  if (name.trim() === '') return 'Give the dataset a name.';
  const isTaken = tables.some((other, index) => index !== place && other.name === name);
  return isTaken ? `There already is a dataset named "${name}". Choose another name.` : undefined;
}
