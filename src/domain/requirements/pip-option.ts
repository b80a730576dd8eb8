import { lookUp } from '../look-up.ts';

/** How pip's options that may stand in a requirements file take a value. */
const OPTION_VALUES: { readonly [option: string]: 'none' | 'required' } = {
  '-i': 'required',
  '--index-url': 'required',
  '--pypi-url': 'required',
  '--extra-index-url': 'required',
  '--no-index': 'none',
  '-c': 'required',
  '--constraint': 'required',
  '-r': 'required',
  '--requirement': 'required',
  '-e': 'required',
  '--editable': 'required',
  '-f': 'required',
  '--find-links': 'required',
  '--no-binary': 'required',
  '--only-binary': 'required',
  '--prefer-binary': 'none',
  '--require-hashes': 'none',
  '--pre': 'none',
  '--trusted-host': 'required',
  '--use-feature': 'required',
};

/** Options that may follow a requirement on its line. */
const REQUIREMENT_OPTIONS: readonly string[] = [
  '--hash',
  '--config-settings',
  '--config-setting',
  '-C',
  '--global-option',
];

/** Says in words why a line that starts with `-` is refused by pip, or nothing when it is not. */
export function findOptionProblem(line: string): string | undefined {
  const [first = '', ...rest] = line.trim().split(/[\s=]+/);
  const short = /^-[a-zA-Z]/.test(first) ? first.slice(0, 2) : first;
  const value = short === first ? rest.join(' ') : first.slice(2);
  const needs = lookUp(OPTION_VALUES, short);
  if (needs === 'required') return value.trim() === '' ? `A value must follow "${short}".` : undefined;
  if (needs === 'none') return undefined;
  if (/^-\s/.test(line.trim())) return 'This is a list item, not a requirement. Remove the leading "-".';
  if (REQUIREMENT_OPTIONS.includes(first)) return `"${first}" belongs after a requirement, on the same line.`;
  if (first === '--upgrade' || first === '-U' || first === '--user' || first === '--no-cache-dir') {
    return `"${first}" works on the command line of pip only. Remove the line.`;
  }
  return `pip knows no option "${first}" in a requirements file. Remove it, or correct its spelling.`;
}

/** Says in words why an option after a requirement is refused, or nothing. `option` is '--hash=sha256:...'. */
export function findRequirementOptionProblem(option: string): string | undefined {
  const [name = '', value = ''] = option.split(/[=\s]+(.*)/s);
  if (!REQUIREMENT_OPTIONS.includes(name)) {
    if (lookUp(OPTION_VALUES, name) !== undefined) return `"${name}" needs a line of its own.`;
    return `pip knows no option "${name}" after a requirement.`;
  }
  if (value === '') return `A value must follow "${name}".`;
  if (name === '--hash' && !/^(?:sha256|sha384|sha512):[0-9a-fA-F]+$/.test(value)) {
    return 'A hash is written as --hash=sha256: and its hexadecimal digits.';
  }
  return undefined;
}
