import type { TextRange } from '../dssjson/tree.ts';
import type { ComponentKind } from '../plugin/component-kind.ts';
import type { DssVersion } from '../plugin/dss-version.ts';
import { toPath } from '../project/path.ts';
import { projectFrom } from '../project/project.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import type { ExampleFiles } from './rule-page.ts';
import { runRules } from './run-rules.ts';

/** A stretch of the text of an example. */
export interface ExamplePart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A file of an example, with what the rule finds in it. A file that is only missing has no parts. */
export interface ExampleFile {
  readonly path: string;
  readonly parts: readonly ExamplePart[];
  readonly findings: readonly { readonly line: number; readonly problem: Problem }[];
}

const MANIFEST = '{"id": "test", "version": "1.0.0", "meta": {"label": "Test"}}';

/** The files of an example, with a `plugin.json` when none is among them. */
export function completeExample(files: ExampleFiles): ExampleFiles {
  const hasOther = Object.keys(files).some((path) => path.toLowerCase().endsWith('plugin.json'));
  return hasOther ? files : { ...files, 'plugin.json': MANIFEST };
}

/** Judges an example by the rule itself, so that what is shown about it is true. */
export function judgeExample(
  rule: Rule,
  files: ExampleFiles,
  rules: readonly Rule[],
  kinds: readonly ComponentKind[],
  target?: DssVersion,
): readonly ExampleFile[] {
  const project = projectFrom(Object.entries(completeExample(files)).map(([path, text]) => [toPath(path), text]));
  const problems = runRules(project, kinds, rules, target).filter((problem) => problem.rule === rule.id);
  const missing = problems.map(({ path }): string => path).filter((path) => files[path] === undefined);
  return [...new Set([...Object.keys(files), ...missing])].map((path) => {
    const text = files[path] ?? '';
    const found = problems.filter((problem) => problem.path === path);
    return {
      path,
      parts: markParts(text, found),
      findings: found.map((problem) => ({ line: lineOf(text, problem.range.start), problem })),
    };
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function markParts(text: string, problems: readonly { readonly range: TextRange }[]): readonly ExamplePart[] {
  const parts: ExamplePart[] = [];
  let end = 0;
  for (const { range } of problems) {
    if (range.start < end || range.end === range.start) continue;
    parts.push({ text: text.slice(end, range.start), isMarked: false });
    parts.push({ text: text.slice(range.start, range.end), isMarked: true });
    end = range.end;
  }
  return [...parts, { text: text.slice(end), isMarked: false }].filter((part) => part.text !== '');
}
