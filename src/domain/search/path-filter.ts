import type { ProjectPath } from '../project/path.ts';

/**
 * Which files are searched. Globs are separated by commas and know `*`, `**`, `?` and `{a,b}`. One without `/` means a file or
 * folder of that name anywhere; one with `/` is a path from the top of the plugin. A folder stands for all that lies in it.
 */
export function compilePathFilter(include: string, exclude: string): (path: ProjectPath) => boolean {
  const included = splitGlobs(include).map(compileGlob);
  const excluded = splitGlobs(exclude).map(compileGlob);
  return (path) =>
    (included.length === 0 || included.some((glob) => glob.test(path))) && !excluded.some((glob) => glob.test(path));
}

/** Commas inside braces do not separate. */
function splitGlobs(text: string): string[] {
  const globs: string[] = [];
  let depth = 0;
  let glob = '';
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth = Math.max(0, depth - 1);
    if (character === ',' && depth === 0) {
      globs.push(glob);
      glob = '';
    } else glob += character;
  }
  return [...globs, glob].map((part) => part.trim().replace(/^\.?\/|\/$/g, '')).filter((part) => part !== '');
}

function compileGlob(glob: string): RegExp {
  return new RegExp(`${glob.includes('/') ? '^' : '(?:^|/)'}${toPattern(glob)}(?:/|$)`, 'iu');
}

function toPattern(glob: string): string {
  let pattern = '';
  let depth = 0;
  for (const token of glob.match(/\*\*\/|\*\*|./gu) ?? []) {
    if (token === '**/') pattern += '(?:.*/)?';
    else if (token === '**') pattern += '.*';
    else if (token === '*') pattern += '[^/]*';
    else if (token === '?') pattern += '[^/]';
    else if (token === '{') {
      depth += 1;
      pattern += '(?:';
    } else if (token === '}' && depth > 0) {
      depth -= 1;
      pattern += ')';
    } else if (token === ',' && depth > 0) pattern += '|';
    else pattern += token.replace(/[\\^$.+()[\]{}|/]/, '\\$&');
  }
  return pattern + ')'.repeat(depth);
}
