import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog.ts';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { toPath } from '../domain/project/path.ts';
import { projectFrom } from '../domain/project/project.ts';
import { GOOD_PLUGIN, inFolder, makeSandbox, type Sandbox } from './run-cli.test-data.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = makeSandbox();
});
afterEach(() => sandbox.remove());

const WITH_WARNING = { ...GOOD_PLUGIN, 'plugin.json': '{"id": "good", "version": "1.0", "meta": {"label": "Good"}}' };
const WITH_ERROR = { ...GOOD_PLUGIN, 'plugin.json': '{\n  "id": "good",\n  "version": }\n' };
const WITH_INFORMATION = {
  ...GOOD_PLUGIN,
  'plugin.json': `{'id': "good", "version": "1.0.0", "meta": {"label": "Good"}}`,
};

describe('checking a plugin', () => {
  it('ends with 0 and says so when it is clean', async () => {
    sandbox.write(GOOD_PLUGIN);
    expect(await sandbox.run(['check', '.'])).toEqual({ code: 0, out: 'No problems.\n', err: '' });
  });

  it('ends with 1 when there are errors, and names the place, the rule and the reason', async () => {
    sandbox.write(WITH_ERROR);
    const { code, out } = await sandbox.run(['check', '.']);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^plugin\.json:3:14: error: .+ \(json-syntax\)$/);
    expect(out).toContain('1 error, 0 warnings, 0 for information.');
  });

  it('lets as many warnings pass as are allowed, and no more', async () => {
    sandbox.write(WITH_WARNING);
    expect((await sandbox.run(['check', '.'])).code).toBe(1);
    expect((await sandbox.run(['check', '.', '--max-warnings', '1'])).code).toBe(0);
  });

  it('does not count what is suppressed or off, and says so', async () => {
    const settings = '{"suppressions": [{"rule": "version", "path": "plugin.json", "reason": "ours"}]}';
    sandbox.write({ ...WITH_WARNING, 'plugsmith.json': settings });
    expect(await sandbox.run(['check', '.'])).toMatchObject({
      code: 0,
      out: 'No problems. Not counted: 1 suppressed.\n',
    });
    const json = await sandbox.run(['check', '.', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([{ rule: 'version', suppressed: { reason: 'ours' } }]);
    const sarif = await sandbox.run(['check', '.', '--format', 'sarif']);
    expect(sarif.out).toContain('"justification": "ours"');
    expect((await sandbox.run(['check', '.', '--format', 'github'])).out).toBe('');
    sandbox.write({ ...WITH_WARNING, 'plugsmith.json': '{"rules": {"version": "off"}}' });
    expect((await sandbox.run(['check', '.'])).out).toBe('No problems. Not counted: 1 rule off.\n');
  });

  it('never fails for what is only worth knowing', async () => {
    sandbox.write(WITH_INFORMATION);
    expect(await sandbox.run(['check', '.'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 for information'),
    });
  });

  it('ends with 2 for input that cannot be read, and still checks the rest', async () => {
    sandbox.write({ ...inFolder('a', GOOD_PLUGIN), 'empty/readme.txt': 'no plugin', 'text.zip': 'no zip' });
    const { code, out, err } = await sandbox.run(['check', 'a', 'empty', 'text.zip', 'nowhere']);
    expect(code).toBe(2);
    expect(out).toBe('No problems.\n');
    expect(err).toContain('empty: ');
    expect(err).toContain('text.zip: This file is not a zip archive.');
    expect(err).toContain('nowhere: There is no such file or folder.');
  });

  it('finds the same in a zip as in the folder it was made from', async () => {
    sandbox.write(inFolder('p', WITH_WARNING));
    await sandbox.run(['pack', 'p', '--out', 'p.zip']);
    const [folder, zip] = await Promise.all(
      ['p', 'p.zip'].map((path) => sandbox.run(['check', path, '--format', 'json'])),
    );
    expect(zip).toEqual(folder);
    expect(zip?.code).toBe(1);
  });

  it('marks what the asked version of DSS does not have', async () => {
    sandbox.write(GOOD_PLUGIN);
    const { code, out } = await sandbox.run(['check', '.', '--target', '13.5']);
    expect(code).toBe(1);
    expect(out).toContain('came with DSS 14.1. (newer-than-target)');
    expect((await sandbox.run(['check', '.', '--target', '14.1'])).code).toBe(0);
  });

  it('takes a link inside the folder for its file, and passes over one that leads out of it', async () => {
    sandbox.write(inFolder('p', GOOD_PLUGIN));
    mkdirSync(join(sandbox.folder, 'p/python-llms/n'));
    symlinkSync('../m/llm.json', join(sandbox.folder, 'p/python-llms/n/llm.json'));
    symlinkSync('/etc/hostname', join(sandbox.folder, 'p/python-llms/n/llm.py'));
    const { out, err } = await sandbox.run(['check', 'p']);
    expect(out).toContain('p/python-llms/n/llm.py:1:1: error: "n" has no llm.py');
    expect(err).toContain('python-llms/n/llm.py is a link that leads to no file of this folder');
  });
});

describe('findings as JSON', () => {
  it('are those of the page, in its order', async () => {
    const files = { ...WITH_WARNING, 'python-llms/m/llm.json': '{"meta": {"lable": "M"}, "params": [{}]}' };
    sandbox.write(files);
    const project = projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));
    const ofPage = runRules(project, CATALOG, RULES);
    const findings: { rule: string; severity: string; path: string; message: string }[] = JSON.parse(
      (await sandbox.run(['check', '.', '--format', 'json'])).out,
    );
    const facts = ({ rule, severity, path, message }: (typeof findings)[number]) => [rule, severity, path, message];
    expect(findings.map(facts)).toEqual(ofPage.map(facts));
    expect(findings.length).toBeGreaterThan(3);
  });

  it('have these keys, count from 1 and bring the fix', async () => {
    sandbox.write({ 'plugin.json': '{\n  "id": "p", "version": "1.0.0",\n  "meta": {"label": "P", "tgas": []}\n}\n' });
    const findings: unknown = JSON.parse((await sandbox.run(['check', '.', '--format', 'json'])).out);
    const range = { start: { line: 3, column: 26 }, end: { line: 3, column: 32 } };
    expect(findings).toEqual([
      {
        path: 'plugin.json',
        rule: 'unknown-key',
        severity: 'warning',
        message: 'DSS ignores "tgas". Did you mean "tags"?',
        range,
        fix: {
          title: 'Rename "tgas" to "tags"',
          changes: [{ kind: 'edit', path: 'plugin.json', edits: [{ range, text: '"tags"' }] }],
        },
      },
    ]);
  });

  it('are an empty list when there are none, and name the plugins when there are several', async () => {
    sandbox.write({ ...inFolder('a', GOOD_PLUGIN), ...inFolder('b/c', WITH_WARNING) });
    expect((await sandbox.run(['check', 'a', '--format', 'json'])).out).toBe('[]\n');
    const several = JSON.parse((await sandbox.run(['check', 'a', 'b/c', '--format', 'json'])).out);
    expect(several[0].path).toBe('b/c/plugin.json');
  });
});

describe('findings for services', () => {
  it('are workflow commands for GitHub, with the place in the repository', async () => {
    sandbox.write(inFolder('my plugin', WITH_WARNING));
    const { out } = await sandbox.run(['check', 'my plugin', '--format', 'github']);
    expect(out).toMatch(
      /^::warning file=my plugin\/plugin\.json,line=1,endLine=1,col=27,endColumn=32,title=version::The version "1\.0" .+\n$/,
    );
  });

  it('are SARIF 2.1.0 with every rule described and every result referring to one', async () => {
    sandbox.write(inFolder('my plugin', WITH_ERROR));
    const log = JSON.parse((await sandbox.run(['check', 'my plugin', '--format', 'sarif'])).out);
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules).toHaveLength(RULES.length);
    expect(results).toHaveLength(1);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe(results[0].ruleId);
    expect(results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'my%20plugin/plugin.json' },
      region: { startLine: 3, startColumn: 14 },
    });
  });
});
