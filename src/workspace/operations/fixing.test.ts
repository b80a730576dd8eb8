import { describe, expect, it } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { openPlugin } from '../open-plugin.test-data.ts';
import { createRuleChecker } from '../rule-checker.test-data.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit, redo, undo } from './editing.ts';
import { fixAllOfShownRule, fixAllProblems } from './fixing.ts';
import { applyFix, showProblem } from './problems.ts';

const MANIFEST = '{"id": "mine", "version": "1.0.0", "meta": {"label": "Mine"}}';
const LLM = 'python-llms/m/llm.json';
const TWO_DEFAULTS = `{"meta": {"label": "M"}, "params": [
    {"name": "a", "label": "A", "type": "INT", "defaultValue": "1"},
    {"name": "b", "label": "B", "type": "INT", "defaultValue": "2", "mandatory": "true"},
    {"name": "c", "lable": "C", "type": "STRING"}
]}
`;
const FILES = {
  'plugin.json': MANIFEST,
  [LLM]: TWO_DEFAULTS,
  'python-llms/m/llm.py': 'from dataiku.llm.python import BaseLLM\n',
};

describe('fixing all', () => {
  it('of one rule changes nothing else, says what was done, and is one step', async () => {
    const plugin = await openPlugin(FILES);
    await fixAllProblems(plugin.workspace, { kind: 'rule', rule: 'default-type' });
    const fixed = TWO_DEFAULTS.replace('"1"', '1').replace('"2"', '2');
    expect(plugin.text(LLM)).toBe(fixed);
    expect([plugin.said(), plugin.steps()]).toEqual(['Fixed 2 problems', 1]);
    await plugin.check();
    expect(plugin.rules()).not.toContain('default-type');
    undo(plugin.workspace);
    expect(plugin.text(LLM)).toBe(TWO_DEFAULTS);
    redo(plugin.workspace);
    expect(plugin.text(LLM)).toBe(fixed);
  });

  it('that is safe mends several rules in one step, and leaves what has to be looked at', async () => {
    const plugin = await openPlugin(FILES);
    await fixAllProblems(plugin.workspace, { kind: 'safe' });
    expect(plugin.text(LLM)).toBe(TWO_DEFAULTS.replace('"1"', '1').replace('"2"', '2').replace('"true"', 'true'));
    expect(plugin.steps()).toBe(1);
    undo(plugin.workspace);
    expect(plugin.text(LLM)).toBe(TWO_DEFAULTS);
  });

  it('says how many are left, and when none has a fix', async () => {
    const one = TWO_DEFAULTS.replace('"2"', '"many"');
    const plugin = await openPlugin({ ...FILES, [LLM]: one });
    await fixAllProblems(plugin.workspace, { kind: 'rule', rule: 'default-type' });
    expect(plugin.said()).toBe('Fixed 1 problem, 1 left');
    await fixAllProblems(plugin.workspace, { kind: 'rule', rule: 'default-type' });
    expect([plugin.said(), plugin.steps()]).toEqual(['None of these problems has a fix that is clear', 1]);
  });

  it('says when there is nothing to fix', async () => {
    const plugin = await openPlugin({ 'plugin.json': MANIFEST });
    await fixAllProblems(plugin.workspace, { kind: 'safe' });
    expect([plugin.said(), plugin.steps()]).toEqual(['There is nothing to fix', 0]);
  });

  it('looks at the text as it is, also before it was checked', async () => {
    const plugin = await openPlugin(FILES);
    edit(plugin.workspace, 0, '\n\n');
    await fixAllProblems(plugin.workspace, { kind: 'rule', rule: 'default-type' });
    expect(plugin.text(LLM)).toBe(`\n\n${TWO_DEFAULTS.replace('"1"', '1').replace('"2"', '2')}`);
  });

  it('does nothing when the text changed while the fixes were looked for', async () => {
    const late: { run: () => void } = { run: () => {} };
    const plugin = await openPlugin(
      FILES,
      createRuleChecker(() => late.run()),
    );
    late.run = () => edit(plugin.workspace, 0, '\n');
    await fixAllProblems(plugin.workspace, { kind: 'safe' });
    expect(plugin.text(LLM)).toBe(`\n${TWO_DEFAULTS}`);
    expect(plugin.notice()).toMatchObject({ tone: 'warn', title: 'Nothing fixed' });
  });

  it('of the rule that was shown last asks for a problem first', async () => {
    const plugin = await openPlugin(FILES);
    await fixAllOfShownRule(plugin.workspace);
    expect([plugin.said(), plugin.steps()]).toEqual(['Go to a problem first', 0]);
    showProblem(plugin.workspace, plugin.problemOf('default-type'));
    await fixAllOfShownRule(plugin.workspace);
    expect(plugin.said()).toBe('Fixed 2 problems');
  });
});

describe('one fix', () => {
  it('is one step, and its finding goes', async () => {
    const plugin = await openPlugin(FILES);
    applyFix(plugin.workspace, plugin.problemOf('default-type'), 0);
    expect(plugin.text(LLM)).toBe(TWO_DEFAULTS.replace('"1"', '1'));
    expect(plugin.said()).toMatch(/^Done: /);
    undo(plugin.workspace);
    expect(plugin.text(LLM)).toBe(TWO_DEFAULTS);
  });

  it('that there is not changes nothing', async () => {
    const plugin = await openPlugin(FILES);
    applyFix(plugin.workspace, plugin.problemOf('default-type'), 9);
    expect(plugin.steps()).toBe(0);
  });

  it('is refused when its file changed since it was found, and works after the next check', async () => {
    const plugin = await openPlugin(FILES);
    const problem = plugin.problemOf('default-type');
    edit(plugin.workspace, 0, '   ');
    applyFix(plugin.workspace, problem, 0);
    expect(plugin.text(LLM)).toBe(`   ${TWO_DEFAULTS}`);
    expect(plugin.notice()).toMatchObject({ tone: 'warn', title: 'Not changed' });
    await plugin.check();
    applyFix(plugin.workspace, plugin.problemOf('default-type'), 0);
    expect(plugin.text(LLM)).toBe(`   ${TWO_DEFAULTS.replace('"1"', '1')}`);
  });

  it('is not refused for a change of another file', async () => {
    const plugin = await openPlugin(FILES);
    edit(plugin.workspace, 0, '\n', 'plugin.json');
    applyFix(plugin.workspace, plugin.problemOf('default-type'), 0);
    expect(plugin.text(LLM)).toBe(TWO_DEFAULTS.replace('"1"', '1'));
  });

  it('does not write over a file that was made meanwhile', async () => {
    const { 'python-llms/m/llm.py': _, ...others } = FILES;
    const plugin = await openPlugin(others);
    const problem = plugin.problemOf('missing-code-file');
    const path = toPath('python-llms/m/llm.py');
    applyEdit(plugin.workspace, {
      label: 'Write it',
      changes: [{ kind: 'write', path, content: { kind: 'text', text: '# mine\n' } }],
    });
    applyFix(plugin.workspace, problem, 0);
    expect(plugin.text(path)).toBe('# mine\n');
  });
});

function edit(workspace: Workspace, offset: number, text: string, path = LLM): void {
  const edits = [{ offset, length: 0, text }];
  applyEdit(workspace, { label: 'Type', changes: [{ kind: 'edit', path: toPath(path), edits }] });
}
