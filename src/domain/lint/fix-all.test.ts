import { describe, expect, it } from 'vitest';
import { NEWEST_DSS } from '../plugin/dss-version.ts';
import { TEST_KINDS } from '../plugin/test-kinds.ts';
import { applyChanges } from '../project/change.ts';
import { toPath } from '../project/path.ts';
import { readText } from '../project/project.ts';
import { type FixScope, fixAll } from './fix-all.ts';
import { type Files, llmWith, pluginOf, withManifest } from './problems-of.test-data.ts';
import { RULE_PAGES } from './rule-pages.ts';
import { RULES } from './rules.ts';
import { runRules } from './run-rules.ts';

const LLM = toPath('python-llms/m/llm.json');

function fixed(files: Files, scope: FixScope, target = NEWEST_DSS) {
  const project = pluginOf(withManifest(files));
  const result = fixAll(project, TEST_KINDS, RULES, target, scope);
  const applied = applyChanges(project, result.edit.changes);
  if (!applied.ok) throw new Error('The edit cannot be made.');
  return { ...result, project: applied.value.project, before: project, inverse: applied.value.inverse };
}

describe('fixing all', () => {
  const params = llmWith(`{"name": "a", "label": "A", "type": "INT", "defaultValue": "1"},
    {"name": "b", "label": "B", "type": "INT", "defaultValue": "2", "mandatory": "true"},
    {"name": "c", "label": "C", "type": "INT", "defaultValue": "much"},
    {"name": "d", "lable": "D", "type": "STRING"}`);

  it('of one rule leaves the findings of others, and those without a fix', () => {
    const { project, fixed: gone, left } = fixed(params, { kind: 'rule', rule: 'default-type' });
    const text = readText(project, LLM) ?? '';
    expect(text).toContain('"defaultValue": 1}');
    expect(text).toContain('"defaultValue": 2, "mandatory": "true"');
    expect([gone, left]).toEqual([2, 1]);
  });

  it('that is safe leaves what has to be looked at', () => {
    const text = readText(fixed(params, { kind: 'safe' }).project, LLM) ?? '';
    expect(text).toContain('"defaultValue": 2, "mandatory": true');
    expect(text).toContain('"lable"');
  });

  it('is undone as one', () => {
    const { project, before, inverse } = fixed(params, { kind: 'safe' });
    const undone = applyChanges(project, inverse);
    expect(undone.ok && readText(undone.value.project, LLM)).toBe(readText(before, LLM));
  });

  it('lets be what is suppressed', () => {
    const settings = `{"suppressions": [{"rule": "default-type", "path": "${LLM}", "reason": "ours"}]}`;
    expect(fixed({ ...params, 'plugsmith.json': settings }, { kind: 'rule', rule: 'default-type' }).fixed).toBe(0);
  });

  it('applies a fix once that several findings share', () => {
    const manifest = `{'id': "a", 'version': "1.0.0", 'meta': {"label": "A"}}`;
    const { project, left } = fixed({ 'plugin.json': manifest }, { kind: 'rule', rule: 'strict-json' });
    expect(left).toBe(0);
    expect(JSON.parse(readText(project, toPath('plugin.json')) ?? '')).toMatchObject({ id: 'a', version: '1.0.0' });
  });

  it.each(RULES.filter(({ fix }) => fix !== undefined).map(({ id }) => id))(
    'leaves nothing that could be fixed in the example of %s',
    (rule) => {
      const { wrong = {}, target } = RULE_PAGES[rule] ?? {};
      const { project } = fixed(wrong, { kind: 'rule', rule }, target);
      const left = runRules(project, TEST_KINDS, RULES, target).filter((problem) => problem.rule === rule);
      expect(left.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
    },
  );
});
