import type { TextRange } from '../dssjson/tree.ts';
import { entropyOf, isPlaceholder } from './placeholder.ts';

/** The end of a name that holds a secret: `db_password`, `apiKey`, `OPENAI_API_KEY`, `"client-secret"`. */
const NAME_END =
  /(passwd|password|passphrase|pwd|secret|token|api[_-]?key|secret[_-]?key|access[_-]?key|auth[_-]?key)(?![\w-])/gi;

/** Tokens that tell pages and requests apart, and let nobody in. */
const HARMLESS = /(?:change|request|action|continuation|next|page|sync|idempotency|cancel|resume)[_-]?token$/i;

/** From the end of a name to the text it is given: `=`, `: str =`, `":`, `"] =`. Comparisons are not among them. */
const QUOTED =
  /["']?\]?[ \t]{0,8}(?::[ \t]{0,4}str[ \t]{0,8}=|=(?!=)|:(?!:))[ \t]{0,8}[rbu]?(["'])([^"'\s\\]{6,200})\1/y;

/** The same in files of settings, where texts stand without quotes. */
const BARE = /[ \t]{0,8}[=:][ \t]{0,8}([^\s"'#=][^\s"'#]{7,199})[ \t]*(?:#.*)?(?=\r?\n|$)/y;

/** A text that is given to a name which says that it is secret. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly range: TextRange;
}

/** Finds texts given to names of secrets; those of examples, and those that read like words, are left out. */
export function findAssignments(text: string, isSettingsFile: boolean): readonly Assignment[] {
  const found: Assignment[] = [];
  for (const match of text.matchAll(NAME_END)) {
    const end = match.index + match[0].length;
    const value = valueAfter(text, end, isSettingsFile);
    if (value === undefined || !isSecretLike(value.value, /^p/i.test(match[1] ?? ''))) continue;
    const start = text.slice(Math.max(0, match.index - 40), match.index);
    const name = (/[\w-]*$/.exec(start)?.[0] ?? '') + match[0];
    if (!HARMLESS.test(name)) found.push({ ...value, name });
  }
  return found;
}

function valueAfter(text: string, end: number, isSettingsFile: boolean): Omit<Assignment, 'name'> | undefined {
  QUOTED.lastIndex = end;
  const quoted = QUOTED.exec(text);
  BARE.lastIndex = end;
  const value = quoted === null ? (isSettingsFile ? BARE.exec(text)?.[1] : undefined) : quoted[2];
  if (value === undefined) return undefined;
  const start = text.indexOf(value, end);
  return { value, range: { start, end: start + value.length } };
}

/** Whether a text could be a secret: no example, no address or path, no words. Passwords may be short and simple. */
function isSecretLike(value: string, isPassword: boolean): boolean {
  if (isPlaceholder(value) || /:\/\/|[/\\].*[/\\]|password|passwd|secret|token|api[_-]?key/i.test(value)) return false;
  const hasLetter = /[a-z]/i.test(value);
  const hasDigit = /\d/.test(value);
  if (isPassword) return hasLetter && (hasDigit || /[^\w.-]/.test(value)) && entropyOf(value) >= 2.3;
  // Names of things: `user_id`, `a.b.c`, `v2`.
  if (value.length < 16 || !hasLetter || !hasDigit || /^[a-z]+(?:[_.-][a-z]+)*\d{0,2}$/i.test(value)) return false;
  return /^[\w+/=.~!@#$%^&*:-]+$/.test(value) && entropyOf(value) >= 3.2;
}
