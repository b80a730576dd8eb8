import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bench, bootBench } from './boot.mjs';
import { type IndexAnswer, makePackageIndex, type TestPackage } from './package-index.ts';

/** Made by the install step, which goes on without it where there is no pip. */
const isInstalled = existsSync('public/pyodide/manifest.json');
const BOOT_LIMIT = 120_000;
const SHIPPED = [{ name: 'typing-extensions', version: '4.16.0' }];

const PACKAGES: readonly TestPackage[] = [
  { name: 'lean-lib', version: '1.0' },
  { name: 'lean-lib', version: '2.0', requires: ['json-lib>=1', 'typing_extensions>=4', 'never; extra == "more"'] },
  { name: 'json-lib', version: '1.1' },
  { name: 'native-lib', version: '1.0', tag: 'cp314-cp314-manylinux_2_17_x86_64' },
  { name: 'built-lib', version: '1.0', tag: 'cp314-cp314-pyemscripten_2026_0_wasm32' },
  { name: 'needs-native', version: '1.0', requires: ['native-lib>=1'] },
  { name: 'needs-old', version: '1.0', requires: ['urllib3<1'] },
  { name: 'needs-far', version: '1.0', requires: ['far @ https://far.invalid/far-1.0-py3-none-any.whl'] },
  { name: 'spoilt-lib', version: '1.0', isSpoilt: true },
];

let answers: ReadonlyMap<string, IndexAnswer> = new Map();
const asked: string[] = [];

/** As the worker's function. */
function answerFromIndex(request: string) {
  const url = new URL(JSON.parse(request).url);
  asked.push(url.href);
  if (url.host !== 'index.invalid') throw new Error(`The browser got no answer from ${url.host}`);
  const answer = answers.get(url.pathname);
  const pieces = answer === undefined ? [] : [answer.body];
  const headers = JSON.stringify({ 'content-type': answer?.type ?? 'text/plain' });
  return { status: answer === undefined ? 404 : 200, headers, read: () => pieces.shift() };
}

it.runIf(!isInstalled)('says that Python is not installed, so that nothing is installed here', () => {
  expect(isInstalled).toBe(false);
  console.info('public/pyodide is not there: run npm run python, which needs pip, to test installing.');
});

describe.runIf(isInstalled)('installing from a package index', () => {
  const events: { type: string; step?: string; name?: string }[] = [];
  let bench: Bench;

  beforeAll(async () => {
    answers = await makePackageIndex(PACKAGES);
    bench = await bootBench((event) => events.push(event), answerFromIndex);
    bench.require(['micropip']);
  }, BOOT_LIMIT);

  const install = (requirement: string, index: string | null = 'https://index.invalid/simple/') => {
    const reply = bench.call({ do: 'install', requirements: [requirement], index, shipped: SHIPPED });
    expect(reply.error).toBeNull();
    return reply.result[0];
  };
  const run = (code: string) => bench.call({ do: 'cell', code });

  it('installs a pure wheel and what it requires, and leaves what the page ships to the page', () => {
    expect(install('Lean_Lib>=2  ')).toEqual({
      ...{ text: 'Lean_Lib>=2  ', name: 'lean-lib', verdict: 'installed', version: '2.0', why: null },
      needs: ['typing-extensions'],
    });
    expect(run('import lean_lib, json_lib\nlean_lib.made, json_lib.made').result.shown).toBe(
      "('lean-lib 2.0', 'json-lib 1.1')",
    );
    expect(asked.filter((url) => url.includes('typing'))).toEqual([]);
    expect(events.flatMap(({ type, step, name }) => (type === 'installing' ? [`${step} ${name}`] : []))).toEqual([
      'ask lean-lib',
      'download lean_lib-2.0-py3-none-any.whl',
      'ask json-lib',
      'download json_lib-1.1-py3-none-any.whl',
      'unpack json_lib-1.1-py3-none-any.whl',
      'unpack lean_lib-2.0-py3-none-any.whl',
    ]);
  });

  it('installs a wheel that was built for this platform', () => {
    expect(install('built-lib')).toMatchObject({ verdict: 'installed', version: '1.0' });
    expect(run('import built_lib\nbuilt_lib.made').result.shown).toBe("'built-lib 1.0'");
  });

  it('says that what is there already is installed, without asking', () => {
    const before = asked.length;
    expect(install('requests')).toMatchObject({ verdict: 'installed', version: '2.34.2' });
    expect(asked).toHaveLength(before);
  });

  it.each([
    ['native-lib', 'the index has no build of native-lib that works in a browser'],
    ['needs-native', 'it needs one: the index has no build of native-lib>=1 that works in a browser'],
    ['lean-lib<1', "Requested 'lean-lib<1', but lean-lib==2.0 is already installed"],
    ['json-lib>=7', "Requested 'json-lib>=7', but json-lib==1.1 is already installed"],
    ['needs-old', "Requested 'urllib3<1', but urllib3==2.8.0 is already installed"],
    ['missing-lib', 'index.invalid has nothing at /simple/missing-lib/'],
    ['spoilt-lib', 'what came is not the file that the index describes: its checksum differs'],
    ['needs-far', 'it asks for a file at another place than the index: https://far.invalid/far-1.0-py3-none-any.whl'],
    ['not a requirement', 'it is no requirement'],
  ])('says why %s cannot be had', (requirement, why) => {
    expect(install(requirement)).toMatchObject({ verdict: 'unavailable', version: null, why });
  });

  it('leaves nothing of what failed behind', () => {
    const code = 'from importlib.util import find_spec\n[find_spec(name) for name in ("needs_native", "spoilt_lib")]';
    expect(run(code).result.shown).toBe('[None, None]');
  });

  it('passes on why the index could not be asked, and asks the one of the installer when none is named', () => {
    expect(install('other-lib', 'https://closed.invalid/simple')).toMatchObject({
      why: 'The browser got no answer from closed.invalid',
    });
    const index = bench.call({ do: 'default-index' }).result;
    expect(new URL(index).protocol).toBe('https:');
    install('other-lib', null);
    expect(asked.at(-1)).toBe(`${index}/other-lib/`);
  });

  it('keeps the way to the network of the installer closed to code that imports it', () => {
    const before = asked.length;
    const code = 'import asyncio, micropip\nasyncio.run(micropip.install("lean-more"))';
    expect(run(code).ok).toBe(false);
    expect(asked).toHaveLength(before);
  });
});
