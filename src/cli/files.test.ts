import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFromBytes } from '../domain/project/content.ts';
import { toPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import { chooseExportFiles } from '../domain/zip/choose-export-files.ts';
import { packProject } from '../domain/zip/pack.ts';
import { readArchive } from '../domain/zip/read-archive.ts';
import { GOOD_PLUGIN, inFolder, makeSandbox, type Sandbox } from './run-cli.test-data.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = makeSandbox();
});
afterEach(() => sandbox.remove());

const bytesOf = (path: string) => new Uint8Array(readFileSync(join(sandbox.folder, path)));
const textOf = (path: string) => readFileSync(join(sandbox.folder, path), 'utf8');

describe('packing', () => {
  it('names the archive by id and version, and leaves out what the page leaves out', async () => {
    sandbox.write({ ...inFolder('p', GOOD_PLUGIN), 'p/tests/a.py': '', 'p/.git/HEAD': '' });
    const { code, out } = await sandbox.run(['pack', 'p']);
    expect(code).toBe(0);
    expect(out).toContain('Left out: tests (1 files)');
    const archive = await readArchive(bytesOf('dss-plugin-good-1.0.0.zip'));
    expect(archive.ok && [...archive.value.project.files.keys()].sort()).toEqual(Object.keys(GOOD_PLUGIN).sort());
  });

  it('gives the bytes of an export of the page', async () => {
    sandbox.write(inFolder('p', GOOD_PLUGIN));
    await sandbox.run(['pack', 'p', '--out', 'out/p.zip']);
    const contents = Object.entries(GOOD_PLUGIN).map(
      ([path, text]) => [toPath(path), contentFromBytes(new Uint8Array(Buffer.from(text)))] as const,
    );
    const project: Project = { files: new Map(contents), folders: new Set() };
    const packed = await packProject(project, chooseExportFiles(project));
    expect(packed.ok && Buffer.compare(packed.value, bytesOf('out/p.zip'))).toBe(0);
  });

  it('names the keys that would leave with the zip, and none of a file that stays', async () => {
    const key = `KEY = "sk-proj-${'a1B2c3D4e5F6'.repeat(4)}"\n`;
    sandbox.write({ ...inFolder('p', GOOD_PLUGIN), 'p/python-lib/keys.py': key, 'p/tests/keys.py': key });
    const { code, err } = await sandbox.run(['pack', 'p']);
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.includes('API key'))).toHaveLength(1);
    expect(err).toContain('python-lib/keys.py: ');
    expect(err).not.toContain('a1B2c3D4e5F6');
  });

  it('writes into a folder that is given, and packs a wrapped archive with plugin.json at the root', async () => {
    sandbox.write({ ...inFolder('outer/p', GOOD_PLUGIN), 'there/x': '' });
    await sandbox.run(['pack', 'outer', '--out', 'there']);
    const archive = await readArchive(bytesOf('there/dss-plugin-good-1.0.0.zip'));
    expect(archive.ok && archive.value.notes).toEqual([]);
  });

  it('gives the same bytes when an archive of before lies in the folder, wherever it was written', async () => {
    sandbox.write(inFolder('p', GOOD_PLUGIN));
    const packed = async (out: string) => {
      await sandbox.run(['pack', 'p', '--out', out]);
      return bytesOf(out);
    };
    const first = await packed('first.zip');
    await packed('p/dss-plugin-good-0.9.0.zip');
    for (const out of ['p/dss-plugin-good-1.0.0.zip', 'p/release/plugin.zip', 'p/release/plugin.zip', 'last.zip']) {
      if (out === 'last.zip') rmSync(join(sandbox.folder, 'p/release'), { recursive: true });
      expect(Buffer.compare(await packed(out), first)).toBe(0);
    }
  });

  it('ends with 2 where nothing can be packed or written', async () => {
    sandbox.write({ ...inFolder('p', GOOD_PLUGIN), file: '' });
    expect((await sandbox.run(['pack', 'nowhere'])).code).toBe(2);
    expect(await sandbox.run(['pack', 'p', '--out', 'file/x.zip'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be written'),
    });
  });
});

describe('a new component', () => {
  it('is written with its starter, and the plugin stays clean', async () => {
    sandbox.write(inFolder('p', GOOD_PLUGIN));
    const { code, out } = await sandbox.run(['new', 'python-llm', 'chat', 'p', '--starter', 'text-embedding']);
    expect(code).toBe(0);
    expect(out).toContain(join(sandbox.folder, 'p/python-llms/chat/llm.py'));
    expect(textOf('p/python-llms/chat/llm.py')).toContain('BaseEmbeddingModel');
    expect((await sandbox.run(['check', 'p'])).code).toBe(0);
  });

  it('brings the packages that its code needs', async () => {
    sandbox.write(GOOD_PLUGIN);
    await sandbox.run(['new', 'python-llm', 'chat', '--starter', 'Text completion with the OpenAI SDK']);
    expect(textOf('code-env/python/spec/requirements.txt')).toContain('openai');
  });

  it.each([
    [['python-llms', 'm'], 'already has a component'],
    [['python-llm', 'My_Model'], 'is not allowed'],
    [['python-lm', 'x'], 'Did you mean "python-llm"?'],
    [['python-llm', 'x', '--starter', 'text-embeding'], 'Did you mean "text-embedding"?'],
  ])('is refused for %j, with the reason', async (args, reason) => {
    sandbox.write(GOOD_PLUGIN);
    expect(await sandbox.run(['new', ...args])).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
  });
});

describe('a new plugin', () => {
  it('is made in a folder of its name, empty or from a template, and is clean', async () => {
    expect((await sandbox.run(['new', 'plugin', 'one'])).code).toBe(0);
    expect(textOf('one/plugin.json')).toContain('"id": "one"');
    expect((await sandbox.run(['new', 'plugin', 'two', '--starter', 'custom-llm-connection'])).code).toBe(0);
    expect((await sandbox.run(['check', 'one', 'two'])).out).toBe('No problems in 2 plugins.\n');
  });

  it('never goes into a folder that holds something', async () => {
    sandbox.write({ 'one/x': '' });
    expect(await sandbox.run(['new', 'plugin', 'one'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('not empty'),
    });
  });
});

describe('mending', () => {
  const LLM =
    '{"meta": {"label": "M"}, // kept\r\n "params": [{"name": "n", "label": "N", "type": "INT", "defaultValue": "10"}]}';
  const faulty = { ...inFolder('p', GOOD_PLUGIN), 'p/python-llms/m/llm.json': LLM, 'p/README.md': 'mine\n' };

  it('changes what is safe to change, and nothing else', async () => {
    sandbox.write(faulty);
    const { code, out } = await sandbox.run(['fix', 'p']);
    expect(code).toBe(0);
    expect(out).toContain('1 problem mended.');
    expect(textOf('p/python-llms/m/llm.json')).toBe(LLM.replace('"10"', '10'));
    expect(textOf('p/README.md')).toBe('mine\n');
    expect((await sandbox.run(['fix', 'p'])).out).toBe('0 problems mended.\n');
  });

  it('only says what it would change when it is asked to', async () => {
    sandbox.write(faulty);
    const { code, out } = await sandbox.run(['fix', 'p', '--dry-run']);
    const path = join(sandbox.folder, 'p/python-llms/m/llm.json');
    expect([code, out]).toEqual([0, `${path}\n1 problem would be mended.\n`]);
    expect(textOf('p/python-llms/m/llm.json')).toBe(LLM);
    expect((await sandbox.run(['fix', 'p'])).out).toBe(`${path}\n1 problem mended.\n`);
  });

  it('renames a file, also where only its capitals change', async () => {
    const { 'python-llms/m/llm.json': descriptor = '', ...others } = GOOD_PLUGIN;
    sandbox.write(inFolder('p', { ...others, 'python-llms/m/LLM.json': descriptor }));
    const { out } = await sandbox.run(['fix', 'p', '--rule', 'missing-descriptor']);
    expect(out).toContain('1 problem mended.');
    expect(readdirSync(join(sandbox.folder, 'p/python-llms/m')).sort()).toEqual(['llm.json', 'llm.py']);
  });

  it('lets be what is suppressed, and what a fix would only guess', async () => {
    const guess = LLM.replace('"label": "N"', '"lable": "N"');
    const settings = '{"suppressions": [{"rule": "default-type", "path": "python-llms/m/llm.json", "reason": "ours"}]}';
    sandbox.write({ ...faulty, 'p/python-llms/m/llm.json': guess, 'p/plugsmith.json': settings });
    expect((await sandbox.run(['fix', 'p'])).out).toBe('0 problems mended.\n');
    expect(textOf('p/python-llms/m/llm.json')).toBe(guess);
    await sandbox.run(['fix', 'p', '--rule', 'unknown-key']);
    expect(textOf('p/python-llms/m/llm.json')).toBe(guess.replace('lable', 'label'));
  });

  it('writes through a link to a file of the plugin, and keeps the link', async () => {
    sandbox.write(faulty);
    mkdirSync(join(sandbox.folder, 'p/python-llms/n'));
    const link = join(sandbox.folder, 'p/python-llms/n/llm.json');
    symlinkSync('../m/llm.json', link);
    await sandbox.run(['fix', 'p']);
    expect(textOf('p/python-llms/m/llm.json')).toBe(LLM.replace('"10"', '10'));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('leaves archives alone', async () => {
    sandbox.write(inFolder('p', GOOD_PLUGIN));
    await sandbox.run(['pack', 'p', '--out', 'p.zip']);
    expect(await sandbox.run(['fix', 'p.zip'])).toMatchObject({ code: 2 });
  });
});
