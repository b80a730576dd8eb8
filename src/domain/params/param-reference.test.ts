import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMON_KEYS } from './param-key.ts';
import type { ParamType } from './param-type.ts';
import { findParamType, PARAM_TYPES } from './param-types.ts';

const REFERENCE = '../shared/reference/plugin-format.md';
const hasReference = existsSync(REFERENCE);

interface ReferenceRow {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly python: readonly string[];
  readonly mark: string;
}

/** The rows of a table of the reference, as cells: no cell of these tables holds a `|`. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const text = readFileSync(REFERENCE, 'utf8');
  const section = text.slice(text.indexOf(heading)).split(/\n#{2,3} /)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| (?:`|–)/.test(line))
    .map((line) => line.split('|').slice(1, -1));
}

const codesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** "same" in a row takes over the keys of the row above. */
function readRows(): readonly ReferenceRow[] {
  const rows: ReferenceRow[] = [];
  for (const [names = '', , keys = '', python = '', , mark = ''] of tableBelow('### 3.2 ')) {
    const own = codesIn(keys).flatMap((code) => [...code.matchAll(/^[a-z]\w*(?=$|:|\[)/g)].map(([key]) => key));
    const inherited = keys.trim().startsWith('same') ? (rows.at(-1)?.keys ?? []) : [];
    rows.push({ names: codesIn(names), keys: [...inherited, ...own], python: python.split(' / '), mark: mark.trim() });
  }
  return rows;
}

/** Keys inside a choice, common ones, and words of the cells that are no keys. */
const NO_KEYS = new Set([
  'description',
  'icon',
  'color',
  'showInColumnPreview',
  'group',
  'model',
  'string',
  'name',
  'params',
]);
/** The reference knows them from third parties only. */
const UNCONFIRMED_KEYS = new Set(['allowedConnectionTypes', 'connectionTypes']);

/** What Python receives, by the first word of the cell. */
const FIRST_WORDS: Readonly<Record<string, RegExp>> = {
  none: /^–|^str or dict/,
  string: /^str/,
  integer: /^int/,
  number: /^float/,
  boolean: /^bool/,
  strings: /^list/,
  numbers: /^list/,
  list: /^list/,
  pairs: /^list of/,
  map: /^dict/,
  objects: /^list\[dict\]/,
  preset: /^dict/,
  presets: /^list\[dict\]/,
};

/** Whether a type says by what Python names the object that was chosen. */
function saysWord(row: ParamType | undefined, word: string): boolean {
  return row?.python.includes(`its ${word}`) === true;
}

describe('the table of types beside the reference', () => {
  it.runIf(hasReference)('has the same types', () => {
    const names = readRows().flatMap((row) => row.names);
    expect(PARAM_TYPES.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it.runIf(hasReference)('has every key of the reference', () => {
    const missing = readRows().flatMap(({ names, keys }) =>
      names.flatMap((name) => {
        const known = new Set(findParamType(name)?.keys.map((key) => key.name));
        return keys
          .filter((key) => !known.has(key) && !NO_KEYS.has(key) && !UNCONFIRMED_KEYS.has(key))
          .map((key) => `${name}.${key}`);
      }),
    );
    expect(missing).toEqual([]);
    expect(COMMON_KEYS.map(({ name }) => name).toSorted()).toEqual(
      tableBelow('### 3.1 ')
        .flatMap(([name]) => codesIn(name))
        .filter((name) => name !== 'type')
        .toSorted(),
    );
  });

  it.runIf(hasReference)('says the same of what Python receives, and how sure that is', () => {
    const wrong = readRows().flatMap(({ names, python, mark }) =>
      names.flatMap((name, index) => {
        const row = findParamType(name);
        const received = (python[index] ?? python[0] ?? '').trim();
        const isShape = row !== undefined && (received === '' || FIRST_WORDS[row.shape]?.test(received));
        const isWord = ['id', 'name', 'key'].every(
          (word) => !received.startsWith(`str ${word}`) || saysWord(row, word),
        );
        const isMark = row?.mark === 'documented' ? mark.includes('D') : true;
        return isShape && isWord && isMark ? [] : [`${name}: ${received}, ${mark}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is sure of what a form starts with only where forms were seen', () => {
    const seen = PARAM_TYPES.filter(({ emptyMark }) => emptyMark === 'seen').map(({ name }) => name);
    expect(seen.toSorted()).toEqual(['ARRAY', 'COLUMNS', 'DATASETS', 'INT', 'MAP']);
    expect(PARAM_TYPES.filter((row) => (row.emptyValue === undefined) !== (row.emptyMark === undefined))).toEqual([]);
  });

  it.runIf(!hasReference)('was not compared: ../shared/reference is absent', () => {
    expect(hasReference).toBe(false);
  });
});
