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

/** The names of the columns of a table, in their order. */
export function columnNames({ csv }: SampleTable): readonly string[] {
  const [line = ''] = csv.split(/\r?\n/);
  const cells = line.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=^|,)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')).filter((name) => name !== '');
}
