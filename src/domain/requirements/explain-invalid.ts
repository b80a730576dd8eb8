import type { RequirementProblem } from './requirement-line.ts';

/** A mistake that people make, how to recognise it, and what to say. `line` is trimmed and has no comment. */
interface Mistake {
  readonly pattern: RegExp;
  readonly explain: (match: RegExpExecArray, line: string) => Omit<RequirementProblem, 'severity'>;
}

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?';
const VERSION = 'v?\\d+(?:\\.[0-9A-Za-z*]+)*';

/** In this order: the first that fits is told. */
const MISTAKES: readonly Mistake[] = [
  {
    pattern: /[\u2018\u2019\u201c\u201d\u00ab\u00bb]/,
    explain: (_, line) => ({
      message: 'The line holds typographic quotes, which pip does not know. Use " or \'.',
      replacement: line.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d\u00ab\u00bb]/g, '"'),
    }),
  },
  {
    pattern: /[\u2013\u2014\u2212]/,
    explain: (_, line) => ({
      message: 'The line holds a typographic dash. Use "-".',
      replacement: line.replace(/[\u2013\u2014\u2212]/g, '-'),
    }),
  },
  {
    pattern: /^(?:!|%|\$\s*)?(?:python[\d.]*\s+-m\s+)?pip[\d.]*\s+install\s+(.*)$/i,
    explain: (match) => ({
      message: 'This is a command for a terminal. Keep only what follows "pip install".',
      replacement: (match[1] ?? '').replace(/(?:^|\s)(?:-U|--upgrade|--user|-q|--no-cache-dir)(?=\s|$)/g, '').trim(),
    }),
  },
  {
    pattern: /^(?:conda|mamba)\s+install\b/i,
    explain: () => ({ message: 'This is a command of Conda. Write the name of the package only, as pip knows it.' }),
  },
  {
    pattern: /^(?:import\s+\S|from\s+\S+\s+import\b)/,
    explain: () => ({
      message: 'This is Python code. Write the name of the package to install, which may differ from the module.',
    }),
  },
  {
    pattern: /^[[{}\]],?$|^"[^"]*"\s*:|^\{|^\[\s*"/,
    explain: () => ({ message: 'This looks like JSON. Write one package a line, without quotes, braces and commas.' }),
  },
  {
    pattern: /^\[\[?[\w.-]+\]?\]$/,
    explain: () => ({
      message: 'This looks like a table of a TOML file such as pyproject.toml. Write one package a line: openai>=1.0.',
    }),
  },
  {
    pattern: new RegExp(`^(${NAME})\\s*=\\s*["']\\^(\\d[^"']*)["']$`),
    explain: (match) => ({
      message: '"^" and the quotes belong to Poetry. For pip, write the lowest version with ">=".',
      replacement: `${match[1]}>=${match[2]}`,
    }),
  },
  {
    pattern: /^["']([^"']+)["'],?$/,
    explain: (match) => ({ message: 'A requirement stands without quotes.', replacement: match[1] ?? '' }),
  },
  {
    pattern: new RegExp(`^(${NAME})\\s*=\\s*["']?(${VERSION})["']?$`),
    explain: (match) => ({
      message: `"=" is not a comparison of pip. To pin the version use "==": ${match[1]}==${match[2]}.`,
      replacement: `${match[1]}==${match[2]}`,
    }),
  },
  {
    pattern: new RegExp(`^(${NAME})=(${VERSION})=\\S+$`),
    explain: (match) => ({
      message: `This is how Conda writes it. For pip: ${match[1]}==${match[2]}.`,
      replacement: `${match[1]}==${match[2]}`,
    }),
  },
  {
    pattern: new RegExp(`^(${NAME}(?:\\[[^\\]]*\\])?)\\s*(=>|=<)\\s*(${VERSION})$`),
    explain: (match) => {
      const operator = match[2] === '=>' ? '>=' : '<=';
      const replacement = `${match[1]}${operator}${match[3]}`;
      return { message: `"${match[2]}" is not a comparison of pip. Write "${operator}": ${replacement}.`, replacement };
    },
  },
  {
    pattern: new RegExp(`^(${NAME})\\s*[\\^~]\\s*(${VERSION})$`),
    explain: (match) => ({
      message: `pip does not know "^" and "~". For the same series write "~=": ${match[1]}~=${match[2]}.`,
      replacement: `${match[1]}~=${match[2]}`,
    }),
  },
  {
    pattern: new RegExp(`^(${NAME})\\s*@\\s*(${VERSION})$`),
    explain: (match) => ({
      message: `"@" is followed by an address. To pin the version use "==": ${match[1]}==${match[2]}.`,
      replacement: `${match[1]}==${match[2]}`,
    }),
  },
  {
    pattern: new RegExp(`^(${NAME})\\s*:\\s*(.*)$`),
    explain: (match) => ({
      message: `":" is not a comparison of pip. Write "${match[1]}" alone or with a rule such as "==1.2".`,
    }),
  },
  {
    pattern: new RegExp(`^(${NAME})\\s+(${VERSION})$`),
    explain: (match) => ({
      message: `A comparison is missing between the name and the version. To pin it: ${match[1]}==${match[2]}.`,
      replacement: `${match[1]}==${match[2]}`,
    }),
  },
  {
    pattern: new RegExp(
      `^(${NAME}(?:\\[[^\\]]*\\])?(?:[^\\s;]*))\\s+((?:python_version|sys_platform|platform_\\w+|os_name)\\s.*)$`,
    ),
    explain: (match) => ({
      message: 'Put ";" before the condition.',
      replacement: `${match[1]}; ${match[2]}`,
    }),
  },
  {
    pattern: new RegExp(`^${NAME}\\s*,\\s*${NAME}`),
    explain: () => ({ message: 'One package a line: break the line at each ",".' }),
  },
  {
    pattern: new RegExp(`^${NAME}(?:\\s+${NAME})+$`),
    explain: (_, line) => ({
      message: `A name has no spaces. One package is written "${line.replace(/\s+/g, '-')}"; several stand on lines of their own.`,
    }),
  },
  {
    pattern: /^[-._]|^[A-Za-z0-9][A-Za-z0-9._-]*[-._](?=$|[\s<>=!~;[])/,
    explain: () => ({ message: 'The name of a package starts and ends with a letter or a number.' }),
  },
  {
    pattern: /^[<>=!~]/,
    explain: () => ({ message: 'The name of the package is missing before the version rule.' }),
  },
  {
    pattern: /^(?:<<<<<<<|>>>>>>>)/,
    explain: () => ({
      message: 'This is a mark of an unresolved merge. Keep the lines that you want and remove the marks.',
    }),
  },
  {
    pattern: /^\/\//,
    explain: (_, line) => ({ message: 'A comment starts with "#" here.', replacement: line.replace(/^\/\/+/, '#') }),
  },
];

/** Longer lines are told without guessing what was meant: some patterns take long on them. */
const LONGEST_EXPLAINED = 1_000;

/** Explains a line that pip refuses. `reason` is what the reader found, told when no known mistake fits. */
export function explainInvalid(line: string, reason: string | undefined): RequirementProblem {
  for (const { pattern, explain } of line.length > LONGEST_EXPLAINED ? [] : MISTAKES) {
    const match = pattern.exec(line);
    if (match !== null) return { severity: 'error', ...explain(match, line) };
  }
  if (reason !== undefined) return { severity: 'error', message: reason };
  const wrong = /[^A-Za-z0-9._[\]<>=!~;,@:/+\-\s()"'*#]/u.exec(line)?.[0];
  const what = wrong === undefined ? 'This is not a requirement.' : `"${wrong}" cannot stand in a requirement.`;
  return {
    severity: 'error',
    message: `${what} Write the name of a package and, if needed, a rule such as openai>=1.0.`,
  };
}
