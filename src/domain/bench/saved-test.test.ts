import { describe, expect, it } from 'vitest';
import { readPlugin } from '../plugin/plugin.ts';
import { toPath } from '../project/path.ts';
import { projectFrom } from '../project/project.ts';
import { DEFAULT_BENCH_SETTINGS } from './bench-settings.ts';
import { findResultPathProblem } from './result-path.ts';
import { listSavedTests, printSavedTest, readSavedTest, type SavedTest, savedTestPath } from './saved-test.ts';
import { composeTestSetup, withoutSecrets } from './saved-test-setup.ts';

const TEST: SavedTest = {
  name: 'Answers',
  setup: { plugins: [{ presets: {} }], tables: [] },
  run: { do: 'complete', llmId: 'custom:c:m', query: { messages: [] } },
  answers: { source: 'simulated', fault: 'timeout' },
  expect: { kind: 'fails', message: 'timed out' },
};

const EXAMPLES: readonly Partial<SavedTest>[] = [
  {},
  { answers: { source: 'none' }, expect: { kind: 'succeeds' } },
  { answers: { source: 'simulated', fault: undefined }, expect: { kind: 'fails', message: undefined } },
  {
    answers: { source: 'recorded', cassette: { version: 1, exchanges: [] } },
    expect: { kind: 'equals', text: 'é "q"' },
  },
  { expect: { kind: 'contains', text: 'part' } },
  { expect: { kind: 'json-path', path: '$.result.records[0]["a key"]', equals: [1, null, { a: true }] } },
];

describe('a saved test', () => {
  it.each(EXAMPLES)('is read as it was written: %j', (example) => {
    const test = { ...TEST, ...example };
    expect(readSavedTest(printSavedTest(test))).toEqual({ ok: true, value: test });
  });

  it('is JSON over several lines, in the shape that Python takes', () => {
    const text = printSavedTest({ ...TEST, expect: { kind: 'equals', text: 'x' } });
    expect(JSON.parse(text)).toMatchObject({ expect: { kind: 'text', equals: 'x' }, answers: { fault: 'timeout' } });
    expect(text).toContain('\n  "run": {\n    "do": "complete",');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('may be written by hand, with comments and without answers', () => {
    const text = '{ // mine\n name: "A", setup: { plugins: [{}] }, run: { do: "cell" }, expect: { kind: "succeeds" } }';
    expect(readSavedTest(text)).toMatchObject({ ok: true, value: { name: 'A', answers: { source: 'none' } } });
  });

  it.each([
    ['{ "name": ', 'syntax', /./],
    ['[]', 'shape', /is an object/],
    [variant({ name: ' ' }), 'shape', /Give the test a "name"/],
    [variant({ setup: { plugins: [] } }), 'shape', /one entry in "plugins"/],
    [variant({ run: {} }), 'shape', /"run" names in "do"/],
    [variant({ answers: { source: 'live' } }), 'shape', /"none", "simulated" or "recorded"/],
    [variant({ answers: { source: 'simulated', fault: 'rain' } }), 'shape', /one of unauthorized, /],
    [variant({ answers: { source: 'recorded', cassette: null } }), 'shape', /no "cassette"/],
    [variant({ expect: {} }), 'shape', /"kind" of "expect"/],
    [variant({ expect: { kind: 'text' } }), 'shape', /"equals" or "contains"/],
    [variant({ expect: { kind: 'json-path', path: 'a', equals: 1 } }), 'shape', /starts with \$/],
    [variant({ expect: { kind: 'json-path', path: '$' } }), 'shape', /"path" and "equals"/],
  ])('says what is wrong with %s', (text, kind, message) => {
    const read = readSavedTest(text);
    expect(read).toMatchObject({ ok: false, error: { kind, message: expect.stringMatching(message) } });
  });
});

describe('the place of a saved test', () => {
  it.each([
    ['Answers in French', 'answers-in-french'],
    ['Réponse: « où ? »', 'reponse-ou'],
    ['日本', 'test'],
    ['../../x', 'x'],
  ])('is made from its name: %s', (name, slug) => {
    expect(savedTestPath(name, [])).toBe(`tests/plugsmith/${slug}.json`);
  });

  it('is free, also on systems that do not tell capitals from small letters', () => {
    const taken = [toPath('tests/plugsmith/A.json'), toPath('tests/plugsmith/a-2.json')];
    expect(savedTestPath('a', taken)).toBe('tests/plugsmith/a-3.json');
  });

  it('is short', () => {
    expect(savedTestPath('word '.repeat(100), []).length).toBeLessThan(90);
  });
});

it('lists the tests of a plugin in the order of their files, also those that cannot be read', () => {
  const project = projectFrom([
    [toPath('tests/plugsmith/b.json'), printSavedTest(TEST)],
    [toPath('tests/plugsmith/a.json'), '{'],
    [toPath('tests/plugsmith/more/c.json'), printSavedTest(TEST)],
    [toPath('tests/plugsmith/notes.md'), ''],
    [toPath('tests/plugsmith.json'), '{}'],
  ]);
  expect(listSavedTests(project).map(({ path, test }) => [path, test.ok])).toEqual([
    ['tests/plugsmith/a.json', false],
    ['tests/plugsmith/b.json', true],
  ]);
});

describe('secrets', () => {
  const project = projectFrom([
    [toPath('plugin.json'), '{ "id": "p", "params": [{ "name": "token", "type": "PASSWORD" }] }'],
    [
      toPath('parameter-sets/keys/parameter-set.json'),
      '{ "params": [{ "name": "login", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": { "type": "BASIC" } }] }',
    ],
  ]);
  const secrets = new Map([
    ['', [['token', 'sk-token']] as const],
    ['preset', [['login', { user: 'ada', password: 'hunter22' }]] as const],
  ]);

  it('are stand-ins in the same shape in the setup of a test, which has no folder', () => {
    const setup = composeTestSetup(project, readPlugin(project, []), DEFAULT_BENCH_SETTINGS, {
      pluginValues: {},
      presets: [{ id: 'preset', parameterSet: 'keys', name: 'Main', values: {} }],
      secretsOf: (holder) => secrets.get(holder) ?? [],
    });
    expect(setup['plugins']).toEqual([
      {
        settings: { token: 'plugsmith-test' },
        presets: { keys: { Main: {} } },
        credentials: { keys: { Main: { login: { user: 'plugsmith-test', password: 'plugsmith-test' } } } },
      },
    ]);
    expect(setup).toMatchObject({ unfilled: 'absent', connections: [] });
  });

  it('are taken out of any text, the longer one first', () => {
    const cell = { do: 'cell', code: 'ask("sk-1234-long", "sk-1234")', list: ['sk-1234', 'abc', 4] };
    expect(withoutSecrets(cell, ['sk-1234', { key: 'sk-1234-long' }, 'abc'])).toEqual({
      do: 'cell',
      code: 'ask("plugsmith-test", "plugsmith-test")',
      list: ['plugsmith-test', 'abc', 4],
    });
  });
});

it.each(['$', '$.a', '$.a-b[0]', '$["a b"].c', '$[0][1]'])('takes %s for a path', (path) => {
  expect(findResultPathProblem(path)).toBeUndefined();
});

it.each(['', 'a', '$a', '$..a', '$.', '$[a]', "$['a']", '$[-1]', '$.a b'])('refuses the path %s', (path) => {
  expect(findResultPathProblem(path)).toMatch(/\$/);
});

function variant(change: object): string {
  return JSON.stringify({ ...JSON.parse(printSavedTest(TEST)), ...change });
}
