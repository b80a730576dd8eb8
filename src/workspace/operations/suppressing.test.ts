import { describe, expect, it } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { openPlugin } from '../open-plugin.test-data.ts';
import { applyEdit, undo } from './editing.ts';
import { setSeverity, suppress, unsuppress } from './suppressing.ts';

const REQUIREMENTS = 'code-env/python/spec/requirements.txt';
const FILES = {
  'plugin.json': '{\n    "id": "mine",\n    "version": "1.0",\n    "meta": {"label": "Mine"}\n}\n',
  'python-llms/m/llm.json': '{"meta": {"label": "M"}, "params": []}',
  'python-llms/m/llm.py': 'class Model(object):\n    pass\n',
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  [REQUIREMENTS]: 'openai>=1\nopenai>=2\n',
};

describe('suppressing a problem', () => {
  it('of requirements writes a comment above the line, as one step', async () => {
    const plugin = await openPlugin(FILES);
    suppress(plugin.workspace, plugin.problemOf('duplicate-requirement'), 'Pinned by\nthe operators.');
    expect(plugin.text(REQUIREMENTS)).toBe(
      'openai>=1\n# plugsmith: ignore[duplicate-requirement] Pinned by the operators.\nopenai>=2\n',
    );
    expect([plugin.said(), plugin.steps()]).toEqual([`Done: Suppress duplicate-requirement in ${REQUIREMENTS}`, 1]);
    await plugin.check();
    expect(plugin.rules()).not.toContain('duplicate-requirement');
    expect(plugin.problemOf('duplicate-requirement').suppressed?.reason).toBe('Pinned by the operators.');
    undo(plugin.workspace);
    await plugin.check();
    expect(plugin.text(REQUIREMENTS)).toBe(FILES[REQUIREMENTS]);
    expect(plugin.rules()).toContain('duplicate-requirement');
  });

  it('of Python writes a comment with the indentation of the line', async () => {
    const code =
      'from dataiku.llm.python import BaseLLM\n\n\nclass Model(BaseLLM):\n    def process(self):\n        return {}\n';
    const plugin = await openPlugin({ ...FILES, 'python-llms/m/llm.py': code });
    const [problem] = plugin.workspace.store
      .getState()
      .problems.all.filter(({ path, range }) => path.endsWith('.py') && range.start > 0);
    if (problem === undefined) throw new Error('Nothing is found in the code.');
    suppress(plugin.workspace, problem, 'Ours');
    expect(plugin.text('python-llms/m/llm.py')).toMatch(/\n {4,8}# plugsmith: ignore\[[a-z-]+\] Ours\n {4,8}\w/);
    await plugin.check();
    expect(plugin.problemOf(problem.rule).suppressed?.path).toBe('python-llms/m/llm.py');
  });

  it('of a descriptor without comments makes an entry of plugsmith.json, and leaves the descriptor', async () => {
    const plugin = await openPlugin(FILES);
    suppress(plugin.workspace, plugin.problemOf('version'), 'Follows the product');
    expect(plugin.text('plugin.json')).toBe(FILES['plugin.json']);
    expect(JSON.parse(plugin.text('plugsmith.json') ?? '')).toEqual({
      suppressions: [{ rule: 'version', path: 'plugin.json', reason: 'Follows the product' }],
    });
    await plugin.check();
    expect(plugin.rules()).not.toContain('version');
    undo(plugin.workspace);
    expect(plugin.text('plugsmith.json')).toBeUndefined();
  });

  it('adds to a plugsmith.json that is there, and leaves the rest of it', async () => {
    const settings = '{\n    "rules": {"two-code-envs": "off"}, // decided in May\n    "suppressions": []\n}\n';
    const plugin = await openPlugin({ ...FILES, 'plugsmith.json': settings });
    suppress(plugin.workspace, plugin.problemOf('version'), 'Ours');
    const written = plugin.text('plugsmith.json') ?? '';
    expect(written).toContain('"rules": {"two-code-envs": "off"}, // decided in May\n');
    await plugin.check();
    expect(plugin.problemOf('version').suppressed?.reason).toBe('Ours');
  });

  it.each(['{"rules": ', '[]'])('is refused while plugsmith.json is %s', async (settings) => {
    const plugin = await openPlugin({ ...FILES, 'plugsmith.json': settings });
    suppress(plugin.workspace, plugin.problemOf('version'), 'Ours');
    setSeverity(plugin.workspace, 'version', 'off');
    expect(plugin.text('plugsmith.json')).toBe(settings);
    expect(plugin.steps()).toBe(0);
    expect(plugin.notice()).toMatchObject({ tone: 'error', title: 'Not changed' });
    // A comment needs no settings.
    suppress(plugin.workspace, plugin.problemOf('duplicate-requirement'), 'Ours');
    expect(plugin.text(REQUIREMENTS)).toContain('# plugsmith: ignore');
  });

  it('is refused when the file changed since it was found', async () => {
    const plugin = await openPlugin(FILES);
    const problem = plugin.problemOf('duplicate-requirement');
    const edits = [{ offset: 0, length: 0, text: 'requests\nurllib3\n' }];
    applyEdit(plugin.workspace, { label: 'Type', changes: [{ kind: 'edit', path: toPath(REQUIREMENTS), edits }] });
    suppress(plugin.workspace, problem, 'Ours');
    expect(plugin.text(REQUIREMENTS)).toBe(`requests\nurllib3\n${FILES[REQUIREMENTS]}`);
    expect(plugin.notice()).toMatchObject({ tone: 'warn', title: 'Not changed' });
  });
});

describe('taking a suppression away', () => {
  it('removes the comment with its line', async () => {
    const plugin = await openPlugin(FILES);
    suppress(plugin.workspace, plugin.problemOf('duplicate-requirement'), 'Ours');
    await plugin.check();
    unsuppress(plugin.workspace, plugin.problemOf('duplicate-requirement'));
    expect(plugin.text(REQUIREMENTS)).toBe(FILES[REQUIREMENTS]);
    await plugin.check();
    expect(plugin.rules()).toContain('duplicate-requirement');
  });

  it('removes the entry of plugsmith.json', async () => {
    const plugin = await openPlugin(FILES);
    suppress(plugin.workspace, plugin.problemOf('version'), 'Ours');
    await plugin.check();
    unsuppress(plugin.workspace, plugin.problemOf('version'));
    expect(JSON.parse(plugin.text('plugsmith.json') ?? '')).toEqual({ suppressions: [] });
  });

  it('does nothing for a problem that counts, or whose suppression was moved since the check', async () => {
    const plugin = await openPlugin(FILES);
    unsuppress(plugin.workspace, plugin.problemOf('version'));
    expect(plugin.steps()).toBe(0);
    suppress(plugin.workspace, plugin.problemOf('duplicate-requirement'), 'Ours');
    await plugin.check();
    const problem = plugin.problemOf('duplicate-requirement');
    undo(plugin.workspace);
    unsuppress(plugin.workspace, problem);
    expect(plugin.text(REQUIREMENTS)).toBe(FILES[REQUIREMENTS]);
    expect(plugin.notice()).toMatchObject({ title: 'Not changed' });
  });
});

describe('the severity of a rule', () => {
  it('is set in plugsmith.json, and set back', async () => {
    const plugin = await openPlugin(FILES);
    setSeverity(plugin.workspace, 'version', 'error');
    await plugin.check();
    expect(plugin.problemOf('version').severity).toBe('error');
    setSeverity(plugin.workspace, 'version', 'off');
    await plugin.check();
    expect(plugin.rules()).not.toContain('version');
    setSeverity(plugin.workspace, 'version', undefined);
    await plugin.check();
    expect(plugin.problemOf('version').severity).toBe('warning');
    expect([plugin.said(), plugin.steps()]).toEqual(['Done: Set version back', 3]);
  });

  it('that was never set is set back without a file', async () => {
    const plugin = await openPlugin(FILES);
    setSeverity(plugin.workspace, 'version', undefined);
    expect([plugin.text('plugsmith.json'), plugin.notice()]).toEqual([undefined, undefined]);
    const settings = '{"rules": {"two-code-envs": "off"}}';
    const other = await openPlugin({ ...FILES, 'plugsmith.json': settings });
    setSeverity(other.workspace, 'version', undefined);
    expect([other.text('plugsmith.json'), other.notice()]).toEqual([settings, undefined]);
  });
});
