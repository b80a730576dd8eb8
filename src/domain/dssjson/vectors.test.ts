import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getAt } from './json-value.ts';
import { read } from './read.ts';

const VECTORS = '../shared/vectors';
const CORPUS = '../shared/corpus';
const hasVectors = existsSync(VECTORS);

describe('texts judged by Gson', () => {
  it.runIf(!hasVectors)('are not here: ../shared is absent', () => expect(hasVectors).toBe(false));

  it.runIf(hasVectors)('are judged the same way, and give the same values', () => {
    const lines = readFileSync(`${VECTORS}/gson-lenient.jsonl`, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(4000);
    const differences = lines.flatMap((line) => {
      // A number too big for JavaScript is written `Infinity` there.
      const { text, ok, value } = JSON.parse(line.replaceAll(/(?<=[[:,] ?-?)Infinity(?=[\],}])/g, '1e9999'));
      const result = read(text);
      const isSame = ok ? result.errors.length === 0 && sameJson(result.value, value) : result.errors.length > 0;
      return isSame ? [] : [{ text, ok, value, got: result.value, errors: result.errors.map((error) => error.kind) }];
    });
    expect(differences).toEqual([]);
  });

  it.runIf(existsSync(CORPUS))('published descriptors are all read, but for those known to be broken', () => {
    const { value: index } = read(readFileSync(`${CORPUS}/index.json`, 'utf8'));
    const plugins = Object.entries(getAt(index, ['plugins']) ?? {});
    const wrong = plugins.flatMap(([folder, plugin]) => {
      const list = (key: string) => [getAt(plugin, [key]) ?? []].flat().filter((path) => typeof path === 'string');
      return list('files')
        .filter((path) => path.endsWith('.json'))
        .filter((path) => {
          const { errors } = read(readFileSync(`${CORPUS}/${folder}/${path}`, 'utf8'));
          return errors.length > 0 !== list('broken').includes(path);
        })
        .map((path) => `${folder}/${path}`);
    });
    expect(plugins.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it.runIf(hasVectors)(
    'the JSON test suite: what strict JSON accepts is accepted, and nothing breaks the reader',
    () => {
      const folder = `${VECTORS}/json-test-suite`;
      for (const name of readdirSync(folder)) {
        const result = read(readFileSync(`${folder}/${name}`, 'utf8'));
        if (name.startsWith('y_')) expect([name, result.errors]).toEqual([name, []]);
      }
    },
  );
});

/** Equality of values, with halves of surrogate pairs as `?`: the encoding of the vectors cannot hold them. */
function sameJson(a: unknown, b: unknown): boolean {
  const print = (value: unknown) =>
    JSON.stringify(value, (_key, part: unknown) => {
      if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
      if (typeof part === 'string') return part.replaceAll(/\p{Surrogate}/gu, '?');
      if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
        return Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
      }
      return part;
    });
  return print(a) === print(b);
}
