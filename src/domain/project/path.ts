import { err, ok, type Result } from '../result.ts';

declare const projectPath: unique symbol;

/** A relative path inside a plugin, with `/` between its parts: no empty, `.` or `..` part, no leading or trailing `/`. */
export type ProjectPath = string & { readonly [projectPath]: true };

export type PathProblem =
  | 'empty'
  | 'absolute'
  | 'backslash'
  | 'empty-part'
  | 'dots'
  | 'control-character'
  | 'too-long'
  | 'reserved-character'
  | 'trailing-dot-or-space';

/** The longest name that common file systems keep, in UTF-8 bytes. */
export const MAX_NAME_BYTES = 255;
/** The longest whole path that a zip entry can hold, in UTF-8 bytes. */
export const MAX_PATH_BYTES = 65_535;

const encoder = new TextEncoder();

/** Says why a text is no path of a plugin, or nothing when it is one. Refused are only paths that no system could unpack safely. */
export function findPathProblem(text: string): PathProblem | undefined {
  if (text === '') return 'empty';
  if (text.includes('\\')) return 'backslash';
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) return 'absolute';
  if (hasControlCharacter(text)) return 'control-character';
  const parts = text.split('/');
  if (parts.some((part) => part === '')) return 'empty-part';
  if (parts.some((part) => part === '.' || part === '..')) return 'dots';
  if (parts.some((part) => encoder.encode(part).length > MAX_NAME_BYTES)) return 'too-long';
  if (encoder.encode(text).length > MAX_PATH_BYTES) return 'too-long';
  return undefined;
}

/**
 * Says why a name that a person typed should not be used for a new file or folder. Stricter than {@link findPathProblem}:
 * a name that Windows cannot hold is refused too, because the plugin would not unpack there.
 */
export function findNameProblem(name: string): PathProblem | undefined {
  if (name.includes('/')) return 'reserved-character';
  const problem = findPathProblem(name);
  if (problem !== undefined) return problem;
  if (/[<>:"|?*]/.test(name)) return 'reserved-character';
  if (/[. ]$/.test(name) || name.startsWith(' ')) return 'trailing-dot-or-space';
  return undefined;
}

export function isProjectPath(text: string): text is ProjectPath {
  return findPathProblem(text) === undefined;
}

/** Turns a text into a path, or says why it is none. */
export function parsePath(text: string): Result<ProjectPath, PathProblem> {
  const problem = findPathProblem(text);
  if (problem !== undefined) return err(problem);
  return isProjectPath(text) ? ok(text) : err('empty');
}

/**
 * Turns a text known to be a path into one.
 * @throws Error when it is none: that is a mistake of ours, not of the user.
 */
export function toPath(text: string): ProjectPath {
  if (isProjectPath(text)) return text;
  throw new Error(`Not a path of a plugin (${findPathProblem(text)}): ${JSON.stringify(text)}`);
}

/** The folder and name below it. */
export function joinPath(folder: ProjectPath | '', name: string): ProjectPath {
  return toPath(folder === '' ? name : `${folder}/${name}`);
}

/** The last part of a path. */
export function baseName(path: ProjectPath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that holds a path; `''` is the root of the plugin. */
export function parentFolder(path: ProjectPath): ProjectPath | '' {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '' : toPath(path.slice(0, cut));
}

/** The part after the last dot of the name, in lower case; `''` when there is none. */
export function extension(path: ProjectPath): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether a path is the folder itself or lies below it. */
export function isInside(path: ProjectPath, folder: ProjectPath | ''): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The order of paths everywhere: by UTF-16 code unit, the same on every machine whatever its language. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

const PATH_PROBLEM_MESSAGES: Record<PathProblem, string> = {
  empty: 'Give it a name.',
  absolute: 'A path inside a plugin is relative: remove the leading "/" or drive letter.',
  backslash: 'Use "/" between folders, not "\\".',
  'empty-part': 'Two "/" follow each other, or one stands at the end: give each folder a name.',
  dots: '"." and ".." are not allowed as names.',
  'control-character': 'The name holds a character that cannot be seen. Remove it.',
  'too-long': 'The name is longer than file systems can hold (255 bytes). Shorten it.',
  'reserved-character': 'These characters cannot be used in names on every system: / \\ < > : " | ? *',
  'trailing-dot-or-space': 'A name cannot start with a space or end with a space or a dot: Windows would drop it.',
};

/** What to tell a person about a path that is refused. */
export function describePathProblem(problem: PathProblem): string {
  return PATH_PROBLEM_MESSAGES[problem];
}
