import type { TextRange } from '../dssjson/tree.ts';
import type { FileContent } from '../project/content.ts';
import { baseName, extension, type ProjectPath } from '../project/path.ts';
import { entropyOf, isPlaceholder } from './placeholder.ts';
import { maskSecret, type Secret } from './secret.ts';
import { findAssignments } from './secret-assignments.ts';
import { SECRET_FORMATS } from './secret-formats.ts';

/** A text with more characters than this is data, not code: it is not searched. */
export const MAX_SEARCHED = 2_000_000;

/** What a search of one file gave. */
export type SecretSearch =
  | { readonly kind: 'searched'; readonly secrets: readonly Secret[] }
  /** A file of bytes, which has no text to search. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-long'; readonly length: number };

const searches = new WeakMap<FileContent, SecretSearch>();

/** Searches a file for secrets, once for each content. */
export function searchSecrets(path: ProjectPath, content: FileContent): SecretSearch {
  if (content.kind === 'binary') return { kind: 'binary' };
  const known = searches.get(content);
  if (known !== undefined) return known;
  const { length } = content.text;
  const search: SecretSearch =
    length > MAX_SEARCHED
      ? { kind: 'too-long', length }
      : { kind: 'searched', secrets: findSecrets(path, content.text) };
  searches.set(content, search);
  return search;
}

/** The secrets in a text, in its order. Of two at the same place, the one whose form is known. */
export function findSecrets(path: ProjectPath, text: string): readonly Secret[] {
  const found = findFormats(text);
  if (!isTest(path)) {
    for (const { name, value, range } of findAssignments(text, isSettingsFile(path))) {
      if (found.some((secret) => overlaps(secret.range, range))) continue;
      found.push({ what: `what "${name}" is set to`, range, shown: maskSecret(value), isCertain: false });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function findFormats(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { what, pattern, isCertain } of SECRET_FORMATS) {
    for (const match of text.matchAll(pattern)) {
      const secret = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(secret);
      const range = { start, end: start + secret.length };
      // A key is drawn by chance: what repeats itself is an example, and so is what says that it is.
      if (isPlaceholder(secret) || entropyOf(secret) < (secret.length < 20 ? 2 : 3)) continue;
      if (!found.some((other) => overlaps(other.range, range))) {
        found.push({ what, range, shown: maskSecret(secret), isCertain });
      }
    }
  }
  return found;
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Files in which a text is written without quotes. */
function isSettingsFile(path: ProjectPath): boolean {
  const settings = ['env', 'properties', 'ini', 'cfg', 'conf', 'yaml', 'yml'];
  return settings.includes(extension(path)) || baseName(path).startsWith('.env');
}

/** Tests make up passwords; the keys of services are told there too. */
function isTest(path: ProjectPath): boolean {
  return /(?:^|\/)(?:tests?|python-tests?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}
