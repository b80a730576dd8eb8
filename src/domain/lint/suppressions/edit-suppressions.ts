import { insertItem, removeValue, setValue } from '../../dssjson/edit.ts';
import type { JsonObject } from '../../dssjson/json-value.ts';
import { findMember, type TextRange } from '../../dssjson/tree.ts';
import { readDescriptor } from '../../plugin/descriptor.ts';
import type { Change, ProjectEdit } from '../../project/change.ts';
import { extension } from '../../project/path.ts';
import { type Project, readText } from '../../project/project.ts';
import type { TextEdit } from '../../project/text-edit.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Problem } from '../problem.ts';
import type { RuleSetting } from './rule-settings.ts';
import { SETTINGS_PATH } from './settings-path.ts';
import type { Suppression } from './suppression.ts';

/** `plugsmith.json` cannot be read, so that nothing can be written into it before it is mended. */
export type SuppressionError = { readonly kind: 'broken-settings' };

/**
 * Suppresses a problem: by a comment on the line above where the file has comments, else by an entry of `plugsmith.json`.
 * A JSON file without comments stays as it is, because other tools may rely on it.
 */
export function suppressProblem(
  project: Project,
  { rule, path, range }: Problem,
  reason: string,
): Result<ProjectEdit, SuppressionError> {
  const label = `Suppress ${rule} in ${path}`;
  const text = readText(project, path);
  const edit = text === undefined ? undefined : commentAbove(project, { path, text, range }, rule, reason);
  if (edit !== undefined) return ok({ label, changes: [{ kind: 'edit', path, edits: [edit] }] });
  return editSettings(project, label, (settings) => addEntry(project, settings, { rule, path, reason }));
}

/** Where the comment of a suppression would be written. */
export function suppressionPlace(project: Project, { path, range }: Problem): 'comment' | 'settings' {
  const text = readText(project, path);
  return text !== undefined && commentAbove(project, { path, text, range }, '', '') !== undefined
    ? 'comment'
    : 'settings';
}

/** Takes a suppression away: the rule out of its comment, the comment with the last of its rules, or the entry. */
export function removeSuppression(
  project: Project,
  { rule, path, range, source }: Suppression,
): Result<ProjectEdit, SuppressionError> {
  const label = `Remove the suppression of ${rule}`;
  if (source.kind === 'entry') {
    return editSettings(project, label, (text) => removeValue(text, ['suppressions', source.index]));
  }
  const text = readText(project, path) ?? '';
  const ids = [...text.slice(source.ids.start, source.ids.end).matchAll(/[^\s,]+/g)];
  const kept = ids.filter(({ index }) => source.ids.start + index !== range.start).map(([id]) => id);
  const place = kept.length === 0 ? wholeComment(text, source.comment) : source.ids;
  const edit = { offset: place.start, length: place.end - place.start, text: kept.join(', ') };
  return ok({ label, changes: [{ kind: 'edit', path, edits: [edit] }] });
}

/** Sets how severe a rule is in this plugin, or leaves it as the rule has it. */
export function setRuleSetting(
  project: Project,
  rule: string,
  setting: RuleSetting | undefined,
): Result<ProjectEdit, SuppressionError> {
  const label = setting === undefined ? `Set ${rule} back` : `Set ${rule} to ${setting}`;
  const known = readDescriptor(project, SETTINGS_PATH);
  const isSet = findMember(findMember(known?.root, 'rules')?.value, rule) !== undefined;
  if (setting === undefined && !isSet && (known?.errors.length ?? 0) === 0) return ok({ label, changes: [] });
  return editSettings(project, label, (text) =>
    setting === undefined ? removeValue(text, ['rules', rule]) : setValue(text, ['rules', rule], setting),
  );
}

function editSettings(
  project: Project,
  label: string,
  edit: (text: string) => Result<readonly TextEdit[], unknown>,
): Result<ProjectEdit, SuppressionError> {
  const text = readText(project, SETTINGS_PATH);
  const edits = edit(text ?? '{}\n');
  if (!edits.ok) return err({ kind: 'broken-settings' });
  const start: readonly Change[] =
    text === undefined ? [{ kind: 'write', path: SETTINGS_PATH, content: { kind: 'text', text: '{}\n' } }] : [];
  return ok({ label, changes: [...start, { kind: 'edit', path: SETTINGS_PATH, edits: edits.value }] });
}

function addEntry(project: Project, text: string, entry: JsonObject): Result<readonly TextEdit[], unknown> {
  const list = findMember(readDescriptor(project, SETTINGS_PATH)?.root, 'suppressions')?.value;
  if (list === undefined) return setValue(text, ['suppressions'], [entry]);
  return insertItem(text, ['suppressions'], list.kind === 'array' ? list.items.length : 0, entry);
}

interface Place {
  readonly path: Problem['path'];
  readonly text: string;
  readonly range: TextRange;
}

/** A comment on the line above; nothing where it would not be one, or where the file has no comments. */
function commentAbove(project: Project, { path, text, range }: Place, rule: string, reason: string) {
  const isWholeFile = range.start === 0 && range.end === 0;
  const sign = signOf(project, path);
  if (sign === undefined || isWholeFile) return undefined;
  const offset = text.lastIndexOf('\n', range.start - 1) + 1;
  if (sign === '#' && isInsideOfMore(text.slice(0, offset))) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const words = `plugsmith: ignore[${rule}] ${reason.replaceAll(/\s+/g, ' ').trim()}`.trimEnd();
  return { offset, length: 0, text: `${indent}${sign} ${words}${lineEnd}` };
}

function signOf(project: Project, path: Problem['path']): '#' | '//' | undefined {
  if (path === SETTINGS_PATH) return undefined;
  if (['py', 'r', 'txt'].includes(extension(path))) return '#';
  const hasComments = readDescriptor(project, path)?.notes.some(({ kind }) => kind === 'comment') ?? false;
  return extension(path) === 'json' && hasComments ? '//' : undefined;
}

/** Whether a line begins inside a long text, or goes on from the line before. */
function isInsideOfMore(before: string): boolean {
  const quotes = [...before.matchAll(/"""|'''/g)].length;
  return quotes % 2 === 1 || /\\\r?\n$/.test(before);
}

/** A comment with the blanks before it; with its line when nothing else stands there. */
function wholeComment(text: string, { start, end }: TextRange): TextRange {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const blanks = /[ \t]*$/.exec(text.slice(lineStart, start))?.[0].length ?? 0;
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(end));
  if (start - blanks === lineStart && rest !== null) return { start: lineStart, end: end + rest[0].length };
  return { start: start - blanks, end };
}
