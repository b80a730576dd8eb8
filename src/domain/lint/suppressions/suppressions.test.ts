import { describe, expect, it } from 'vitest';
import { TEST_KINDS } from '../../plugin/test-kinds.ts';
import { applyChanges, type ProjectEdit } from '../../project/change.ts';
import { type Project, readText } from '../../project/project.ts';
import type { Result } from '../../result.ts';
import { countProblems } from '../problem.ts';
import { type Files, pluginOf, problemsOf as problemsOfAll, setWith } from '../problems-of.test-data.ts';
import { RULES } from '../rules.ts';
import { runRules } from '../run-rules.ts';
import { removeSuppression, setRuleSetting, suppressionPlace, suppressProblem } from './edit-suppressions.ts';
import { readRuleSettings } from './rule-settings.ts';
import { SETTINGS_PATH } from './settings-path.ts';

const REQUIREMENTS = 'code-env/python/spec/requirements.txt';
const MANIFEST = '{\n    "id": "a",\n    "version": "1.0",\n    "meta": {"label": "A"}\n}\n';
const COMMENTED = MANIFEST.replace('"id"', '// The identity.\n    "id"');
const env = (requirements: string): Files => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  [REQUIREMENTS]: requirements,
});

/** Of a plugin that has a component, so that nothing else is found. */
function problemsOf(files: Files) {
  return problemsOfAll({ ...setWith(''), ...files });
}

function check(project: Project) {
  return runRules(project, TEST_KINDS, RULES);
}

function edited(project: Project, edit: Result<ProjectEdit, unknown>): Project {
  const applied = edit.ok ? applyChanges(project, edit.value.changes) : undefined;
  if (!applied?.ok) throw new Error('The edit cannot be made.');
  return applied.value.project;
}

function problemOf(project: Project, rule: string) {
  const problem = check(project).find((candidate) => candidate.rule === rule);
  if (problem === undefined) throw new Error(`There is no finding of ${rule}.`);
  return problem;
}

describe('a suppressed problem', () => {
  it('keeps its place in the list with the reason, and is not counted', () => {
    const problems = problemsOf(
      env('openai>=1\n# plugsmith: ignore[duplicate-requirement] pinned by ops\nopenai>=1\n'),
    );
    expect(problems.map(({ rule, suppressed }) => [rule, suppressed?.reason])).toEqual([
      ['duplicate-requirement', 'pinned by ops'],
    ]);
    expect(countProblems(problems)).toEqual({ errors: 0, warnings: 0, information: 0 });
  });

  it('may have its comment behind it', () => {
    const problems = problemsOf(
      env('openai>=1\nopenai>=1 # plugsmith: ignore[duplicate-requirement, version] pinned\n'),
    );
    expect(problems.find(({ rule }) => rule === 'duplicate-requirement')?.suppressed?.reason).toBe('pinned');
  });

  it('is not covered by a comment two lines above, nor by one for another rule', () => {
    const far = problemsOf(env('openai>=1\n# plugsmith: ignore[duplicate-requirement] pinned\n\nopenai>=1\n'));
    expect(countProblems(far)).toMatchObject({ warnings: 1 });
    const other = problemsOf(env('openai>=1\n# plugsmith: ignore[version] pinned\nopenai>=1\n'));
    expect(countProblems(other)).toMatchObject({ warnings: 1 });
  });

  it('is covered by a comment of a descriptor', () => {
    const manifest = MANIFEST.replace(
      '    "version"',
      '    // plugsmith: ignore[version] follows the product\n    "version"',
    );
    expect(problemsOf({ 'plugin.json': manifest }).map(({ suppressed }) => suppressed?.reason)).toEqual([
      'follows the product',
    ]);
  });

  it('is covered by an entry for its file, or for a folder above', () => {
    for (const path of [REQUIREMENTS, 'code-env']) {
      const settings = `{"suppressions": [{"rule": "duplicate-requirement", "path": "${path}", "reason": "pinned"}]}`;
      const problems = problemsOf({ ...env('openai>=1\nopenai>=1\n'), 'plugsmith.json': settings });
      expect(problems.map(({ suppressed }) => suppressed?.path)).toEqual(['plugsmith.json']);
    }
  });
});

describe('the severity of a rule in a plugin', () => {
  const files = { 'plugin.json': MANIFEST };

  it('is what the settings say', () => {
    const problems = problemsOf({ ...files, 'plugsmith.json': '{"rules": {"version": "error"}}' });
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['version', 'error']]);
  });

  it('is nothing when the rule is off', () => {
    expect(problemsOf({ ...files, 'plugsmith.json': '{"rules": {"version": "off"}}' })).toEqual([]);
  });

  it('is set and set back without touching the rest', () => {
    const text = '{\n  // ours\n  "rules": {"param-name": "off"}\n}\n';
    const project = pluginOf({ ...files, 'plugsmith.json': text });
    const off = edited(project, setRuleSetting(project, 'version', 'off'));
    expect(readText(off, SETTINGS_PATH)).toBe('{\n  // ours\n  "rules": {"param-name": "off", "version": "off"}\n}\n');
    expect(readText(edited(off, setRuleSetting(off, 'version', undefined)), SETTINGS_PATH)).toBe(text);
  });

  it('is written into a new file when there is none', () => {
    const project = pluginOf(files);
    const after = edited(project, setRuleSetting(project, 'version', 'information'));
    expect(JSON.parse(readText(after, SETTINGS_PATH) ?? '')).toEqual({ rules: { version: 'information' } });
  });

  it('cannot be written into a file that cannot be read', () => {
    const project = pluginOf({ ...files, 'plugsmith.json': '{"rules": ' });
    expect(setRuleSetting(project, 'version', 'off')).toEqual({ ok: false, error: { kind: 'broken-settings' } });
  });
});

describe('suppressing a problem', () => {
  it.each([
    [env('openai\nopenai\n'), 'duplicate-requirement', 'comment'],
    [{ 'plugin.json': COMMENTED }, 'version', 'comment'],
    [{ 'plugin.json': MANIFEST }, 'version', 'settings'],
    [{ 'readme.md': '' }, 'manifest-missing', 'settings'],
  ] as const)('writes where there can be a comment, else into the settings', (files, rule, place) => {
    const project = pluginOf({ 'plugin.json': '{"id": "a", "version": "1.0.0", "meta": {"label": "A"}}', ...files });
    const target = rule === 'manifest-missing' ? pluginOf(files) : project;
    const problem = problemOf(target, rule);
    expect(suppressionPlace(target, problem)).toBe(place);
    const after = edited(target, suppressProblem(target, problem, 'for now'));
    expect(readText(after, SETTINGS_PATH) === undefined).toBe(place === 'comment');
    const found = check(after).filter((candidate) => candidate.rule === rule);
    expect(found.map(({ suppressed }) => suppressed?.reason)).toEqual(['for now']);
  });

  it('adds to the suppressions that are there', () => {
    const settings = '{"suppressions": [{"rule": "version", "path": "a", "reason": "r"}]}';
    const project = pluginOf({ 'plugin.json': MANIFEST, 'plugsmith.json': settings });
    const after = edited(project, suppressProblem(project, problemOf(project, 'version'), 'for now'));
    expect(readRuleSettings(after).suppressions.map(({ reason }) => reason)).toEqual(['r', 'for now']);
  });

  it('is taken back by removing the suppression', () => {
    const project = pluginOf({ 'plugin.json': COMMENTED });
    const suppressed = edited(project, suppressProblem(project, problemOf(project, 'version'), 'for now'));
    const [suppression] = check(suppressed).flatMap((problem) => problem.suppressed ?? []);
    expect(suppression?.path).toBe('plugin.json');
    const settings = '{"suppressions": [{"rule": "version", "path": "plugin.json", "reason": "r"}]}';
    const withEntry = pluginOf({ 'plugin.json': MANIFEST, 'plugsmith.json': settings });
    const [entry] = readRuleSettings(withEntry).suppressions;
    if (entry === undefined) throw new Error('There is no suppression.');
    expect(readText(edited(withEntry, removeSuppression(withEntry, entry)), SETTINGS_PATH)).toBe(
      '{"suppressions": []}',
    );
  });
});
