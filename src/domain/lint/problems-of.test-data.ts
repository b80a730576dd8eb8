import { TEST_KINDS } from '../plugin/test-kinds.ts';
import { applyChanges } from '../project/change.ts';
import { toPath } from '../project/path.ts';
import { type Project, projectFrom, readText } from '../project/project.ts';
import type { Fix, Problem } from './problem.ts';
import { completeExample } from './rule-example.ts';
import { RULES } from './rules.ts';
import { runRules } from './run-rules.ts';

/** Files of a plugin for a test: paths and texts. */
export type Files = Readonly<Record<string, string>>;

/** A plugin of files, for tests. */
export function pluginOf(files: Files): Project {
  return projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));
}

/** What all rules say about a plugin of files. `plugin.json` is added when it is not what the test is about. */
export function problemsOf(files: Files): readonly Problem[] {
  return runRules(pluginOf(withManifest(files)), TEST_KINDS, RULES);
}

/** What one rule says. */
export function findingsOf(rule: string, files: Files): readonly Problem[] {
  return problemsOf(files).filter((problem) => problem.rule === rule);
}

/** What one rule highlights: the severity and the text under the squiggle. */
export function highlightsOf(rule: string, files: Files): readonly string[] {
  const project = pluginOf(withManifest(files));
  return findingsOf(rule, files).map(({ severity, path, range }) => {
    return `${severity}: ${(readText(project, path) ?? '').slice(range.start, range.end)}`;
  });
}

/** The files after the first fix of the first finding of a rule, and whether that finding is gone. */
export function fixedBy(rule: string, files: Files): { readonly files: Files; readonly isGone: boolean } {
  const all = withManifest(files);
  const fix = findingsOf(rule, files)[0]?.fixes[0];
  const after = fix === undefined ? all : applyFix(all, fix);
  return { files: after, isGone: findingsOf(rule, after).length < findingsOf(rule, files).length };
}

/** The files after a fix; unchanged when it cannot be applied. */
export function applyFix(files: Files, fix: Fix): Files {
  const applied = applyChanges(pluginOf(files), fix.edit.changes);
  if (!applied.ok) return files;
  const { project } = applied.value;
  return Object.fromEntries([...project.files.keys()].map((path) => [path, readText(project, path) ?? '']));
}

/** The files, with a `plugin.json` when none is among them. */
export const withManifest = completeExample;

/** A Custom Python LLM with these parameters, and its code. */
export function llmWith(params: string): Files {
  return {
    'python-llms/m/llm.json': `{"meta": {"label": "Model"}, "params": [${params}]}`,
    'python-llms/m/llm.py': '',
  };
}

/** A parameter set `keys` with these parameters. */
export function setWith(params: string): Files {
  const levels = '"defaultDefinableInline": true, "defaultDefinableAtProjectLevel": true';
  return { 'parameter-sets/keys/parameter-set.json': `{"meta": {"label": "Keys"}, ${levels}, "params": [${params}]}` };
}
