import type { TextRange } from '../../dssjson/tree.ts';
import { readDescriptor } from '../../plugin/descriptor.ts';
import type { FileContent } from '../../project/content.ts';
import { extension, type ProjectPath } from '../../project/path.ts';
import type { Project } from '../../project/project.ts';
import { SETTINGS_PATH } from './settings-path.ts';
import type { Suppression } from './suppression.ts';

/** Files whose comments begin with `#`. Of text files only lists of packages have any. */
const HASH_FILES: ReadonlySet<string> = new Set(['py', 'r', 'txt']);
const WORD = 'plugsmith:';
const IGNORE = 'plugsmith:[ \\t]*ignore\\[([^\\]\\r\\n]*)\\][ \\t]*([^\\r\\n]*)';
const HASH_COMMENT = new RegExp(`#[ \\t]*${IGNORE}`, 'g');
const JSON_COMMENT = new RegExp(`^(?://|/\\*)\\s*${IGNORE}`);

const found = new WeakMap<FileContent, readonly Suppression[]>();

/** The comments `plugsmith: ignore[rule] reason` of all files: `#` in Python, R and lists of packages, `//` in JSON. */
export function readCommentSuppressions(project: Project): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  for (const [path, content] of project.files) {
    if (content.kind !== 'text' || !content.text.includes(WORD) || path === SETTINGS_PATH) continue;
    let known = found.get(content);
    if (known === undefined || known[0]?.path !== path) {
      known = readComments(project, path, content.text);
      found.set(content, known);
    }
    suppressions.push(...known);
  }
  return suppressions;
}

function readComments(project: Project, path: ProjectPath, text: string): readonly Suppression[] {
  if (HASH_FILES.has(extension(path))) {
    return [...text.matchAll(HASH_COMMENT)].flatMap((match) => readComment(path, text, match, match.index));
  }
  if (extension(path) !== 'json') return [];
  const comments = readDescriptor(project, path)?.notes.filter(({ kind }) => kind === 'comment') ?? [];
  return comments.flatMap(({ range }) => {
    const match = JSON_COMMENT.exec(text.slice(range.start, range.end));
    return match === null ? [] : readComment(path, text, match, range.start, range.end);
  });
}

function readComment(
  path: ProjectPath,
  text: string,
  match: RegExpMatchArray,
  start: number,
  end = start + match[0].trimEnd().length,
): readonly Suppression[] {
  const [whole, list = '', rest = ''] = match;
  const open = start + whole.indexOf('[') + 1;
  const comment = { start, end };
  const ids = { start: open, end: open + list.length };
  const reason = rest.replace(/\*\/\s*$/, '').trim();
  const source = { kind: 'comment', comment, ids } as const;
  const reach = { path, range: reachOf(text, comment) };
  return [...list.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }): Suppression => {
    const range = { start: open + index, end: open + index + rule.length };
    return { rule, reason, path, range, source, reach };
  });
}

/** The lines of a comment and the line below it. */
function reachOf(text: string, { start, end }: TextRange): TextRange {
  const lineEnd = text.indexOf('\n', end);
  const nextEnd = lineEnd < 0 ? -1 : text.indexOf('\n', lineEnd + 1);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: nextEnd < 0 ? text.length : nextEnd };
}
