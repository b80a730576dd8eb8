/**
 * What a match of a regular expression becomes: `$1`, `$<name>`, `$&` (the match) and `$$` in the template are filled in,
 * `\n`, `\t` and `\\` are read. A group that the expression does not have stays as it was typed.
 */
export function fillTemplate(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(?:([$&])|(\d{1,2})|<([^>]*)>)|\\([nt\\])/g, (written, sign, digits, name, control) => {
    if (sign === '$') return '$';
    if (sign === '&') return match[0];
    if (typeof digits === 'string') return fillGroup(match, digits) ?? written;
    if (typeof name === 'string') return match.groups === undefined ? written : (match.groups[name] ?? '');
    return control === 'n' ? '\n' : control === 't' ? '\t' : '\\';
  });
}

/** Two digits are one group when there are so many, else a group and a digit. */
function fillGroup(match: RegExpExecArray, digits: string): string | undefined {
  const whole = Number(digits);
  if (whole > 0 && whole < match.length) return match[whole] ?? '';
  const first = Number(digits.charAt(0));
  if (digits.length === 2 && first > 0 && first < match.length) return (match[first] ?? '') + digits.charAt(1);
  return undefined;
}
