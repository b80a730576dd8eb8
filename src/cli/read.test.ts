import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSandbox, type Sandbox } from './run-cli.test-data.ts';

const VECTORS = '../shared/vectors/gson-lenient.jsonl';
const hasVectors = existsSync(VECTORS);

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = makeSandbox();
});
afterEach(() => sandbox.remove());

describe('reading one file', () => {
  it('prints the value and what is not strict JSON', async () => {
    sandbox.write({ 'a.json': "// hello\n{'a': [1,]}" });
    const { code, out } = await sandbox.run(['read', 'a.json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ ok: true, value: { a: [1, null] }, errors: [] });
    expect(answer.notes.map(({ kind, range }: { kind: string; range: unknown }) => [kind, range])).toContainEqual([
      'single-quotes',
      { start: { line: 2, column: 2 }, end: { line: 2, column: 5 } },
    ]);
  });

  it('prints the error with its place and remedy, and ends with 1', async () => {
    sandbox.write({ 'a.json': '{"a": 1,}' });
    const { code, out } = await sandbox.run(['read', 'a.json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      value: null,
      errors: [{ kind: 'trailing-comma', remedy: 'Remove the comma.', range: { start: { line: 1, column: 8 } } }],
    });
  });

  it('ends with 2 when there is no such file', async () => {
    expect(await sandbox.run(['read', 'a.json'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('reading lines', () => {
  it('answers each with a line', async () => {
    const { code, out } = await sandbox.run(['read', '--lines'], '"[1,]"\n"{\\"a\\":1,}"\n"1e9999"\n"\\u2028"');
    expect(code).toBe(0);
    const [list, object, number, word, ...rest] = out.split('\n');
    expect(list).toBe('{"ok":true,"value":[1,null]}');
    expect(JSON.parse(object ?? '')).toEqual({
      ok: false,
      error: expect.stringMatching(/^Line 1, column 7: .+ Remove the comma\.$/),
    });
    expect(number).toBe('{"ok":true,"value":1e9999}');
    expect(JSON.parse(word ?? '')).toEqual({ ok: true, value: '\u2028' });
    expect(rest).toEqual(['']);
  });

  it('does not mind where the stream is cut, nor the line ends of Windows', async () => {
    const bytes = new TextEncoder().encode('"\'é\u2028\'"\r\n"2"\r\n');
    const { out } = await sandbox.run(
      ['read', '--lines'],
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    expect(out).toBe('{"ok":true,"value":"é\u2028"}\n{"ok":true,"value":2}\n');
  });

  it('says which line is no JSON string, and goes on', async () => {
    const { code, out } = await sandbox.run(['read', '--lines'], '[1]\n"2"\n');
    expect(code).toBe(2);
    expect(out).toBe('{"ok":false,"error":"This line is no JSON string."}\n{"ok":true,"value":2}\n');
  });

  it.runIf(!hasVectors)('was not compared with Gson: ../shared is absent', () => expect(hasVectors).toBe(false));

  it.runIf(hasVectors)('gives the verdict and value of Gson for every text at hand', async () => {
    const vectors = readFileSync(VECTORS, 'utf8').trimEnd().split('\n').map(parseVector);
    const { out } = await sandbox.run(
      ['read', '--lines'],
      vectors.map(({ text }) => new TextEncoder().encode(`${JSON.stringify(text)}\n`)),
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(4000);
    const differences = vectors.filter(({ ok, value }, index) => {
      const answer = answers[index];
      return answer.ok !== ok || (ok && comparable(answer.value) !== comparable(value));
    });
    expect(differences).toEqual([]);
  });
});

/** Numbers too big for JavaScript may be written `Infinity` there. */
function parseVector(line: string): { text: string; ok: boolean; value: unknown } {
  return JSON.parse(line.replaceAll(/(?<=[[:,] ?-?)Infinity(?=[\],}])/g, '1e9999'));
}

/** A value as text, with halves of surrogate pairs as `?`: the encoding of the vectors cannot hold them. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
    if (typeof part === 'string') return part.replaceAll(/\p{Surrogate}|\ufffd/gu, '?');
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      return Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
    }
    return part;
  });
}
