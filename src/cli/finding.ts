import type { Fix, Problem, Severity } from '../domain/lint/problem.ts';
import type { Change } from '../domain/project/change.ts';
import { type Project, readText } from '../domain/project/project.ts';
import { type PlaceRange, placeRange } from './place.ts';

/** A problem as the command line gives it to other programs. */
export type Finding = {
  /** Relative to the plugin. Before it, when several plugins are checked, the place of the plugin. */
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The code under which DSS reports it. */
  readonly errorCode?: string;
  /** Why it does not count. */
  readonly suppressed?: { readonly reason: string; readonly path: string };
  readonly range: PlaceRange;
  /** The first of the ways to mend it that change nothing else. */
  readonly fix?: FindingFix;
};

type FindingFix = { readonly title: string; readonly changes: readonly FindingChange[] };

type FindingChange =
  | {
      readonly kind: 'edit';
      readonly path: string;
      readonly edits: readonly { readonly range: PlaceRange; readonly text: string }[];
    }
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'move'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove' | 'add-folder' | 'remove-folder'; readonly path: string };

/** The findings of a plugin, in the order of the problems. `prefix` is written before every path. */
export function toFindings(problems: readonly Problem[], project: Project, prefix = ''): Finding[] {
  return problems.map(({ path, rule, severity, message, range, fixes, errorCode, suppressed }) => {
    const [fix] = fixes;
    return {
      path: prefix + path,
      rule,
      severity,
      message,
      ...(errorCode === undefined ? {} : { errorCode }),
      ...(suppressed === undefined
        ? {}
        : { suppressed: { reason: suppressed.reason, path: prefix + suppressed.path } }),
      range: placeRange(readText(project, path) ?? '', range),
      ...(fix === undefined ? {} : { fix: describeFix(fix, project, prefix) }),
    };
  });
}

function describeFix({ title, edit }: Fix, project: Project, prefix: string): FindingFix {
  return { title, changes: edit.changes.map((change) => describeChange(change, project, prefix)) };
}

function describeChange(change: Change, project: Project, prefix: string): FindingChange {
  switch (change.kind) {
    case 'edit': {
      const text = readText(project, change.path) ?? '';
      const edits = change.edits.map(({ offset, length, text: replacement }) => ({
        range: placeRange(text, { start: offset, end: offset + length }),
        text: replacement,
      }));
      return { kind: 'edit', path: prefix + change.path, edits };
    }
    case 'write':
      // Fixes write descriptors and code, never anything else.
      return {
        kind: 'write',
        path: prefix + change.path,
        text: change.content.kind === 'text' ? change.content.text : '',
      };
    case 'move':
      return { kind: 'move', from: prefix + change.from, to: prefix + change.to };
    case 'remove':
    case 'add-folder':
    case 'remove-folder':
      return { kind: change.kind, path: prefix + change.path };
  }
}
