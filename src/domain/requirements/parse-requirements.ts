import { explainInvalid } from './explain-invalid.ts';
import { type LogicalLine, splitLogicalLines } from './logical-lines.ts';
import { findOptionProblem } from './pip-option.ts';
import { type ReadRequirement, readRequirement } from './read-requirement.ts';
import type { RequirementKind, RequirementLine, RequirementProblem } from './requirement-line.ts';

/**
 * Reads the text of a requirements file as pip does: requirements by PEP 508, options, addresses, paths, comments,
 * continued lines and variables of the environment (`${NAME}`). A line that pip would refuse is explained.
 */
export function parseRequirements(text: string): RequirementLine[] {
  const lines = splitLogicalLines(text);
  if (lines.at(-1)?.raw === '') lines.pop();
  return lines.map(parseLine);
}

function parseLine(line: LogicalLine): RequirementLine {
  const comment = findComment(line.joined);
  const joined = comment === '' ? line.joined : line.joined.slice(0, line.joined.length - comment.length);
  const body = joined.replace(/^\uFEFF/, ' ').trim();
  if (body === '') return makeLine(line, comment === '' ? 'blank' : 'comment', comment);
  if (body.startsWith('-')) return parseOption(line, body, comment);
  if (isAddress(body))
    return { ...makeLine(line, 'url', comment), url: body.split(/\s/)[0] ?? '', name: nameInAddress(body) };
  if (isPath(body)) return makeLine(line, 'path', comment);
  const indent = joined.indexOf(body);
  const read = readRequirement(body);
  if (read !== undefined && read.problem === undefined) return makeRequirement(line, read, indent, comment);
  if (/\$\{[A-Z0-9_]+\}/.test(body)) return makeLine(line, 'requirement', comment);
  const problem = explainInvalid(body, read?.problem);
  if (read === undefined) return { ...makeLine(line, 'invalid', comment), problem };
  return { ...makeRequirement(line, read, indent, comment), kind: 'invalid', problem };
}

/** A `#` starts a comment at the start of the line and after a blank; elsewhere it belongs to an address. */
function findComment(text: string): string {
  const found = text.search(/(?:^|\s)#/);
  return found < 0 ? '' : text.slice(text.indexOf('#', found));
}

function parseOption(line: LogicalLine, body: string, comment: string): RequirementLine {
  const message = findOptionProblem(body);
  if (message === undefined) return makeLine(line, 'option', comment);
  const item = /^-\s+(.*)$/.exec(body)?.[1];
  const problem: RequirementProblem =
    item === undefined ? { severity: 'error', message } : { severity: 'error', message, replacement: item };
  return { ...makeLine(line, 'invalid', comment), problem };
}

function makeLine(line: LogicalLine, kind: RequirementKind, comment: string): RequirementLine {
  const end = line.start + line.raw.length;
  const nowhere = { start: end, end };
  return {
    kind,
    line: line.line,
    range: { start: line.start, end },
    raw: line.raw,
    name: '',
    extras: [],
    rules: [],
    ruleText: '',
    ruleRange: nowhere,
    marker: '',
    markerRange: nowhere,
    url: '',
    options: [],
    comment,
    problem: undefined,
  };
}

function makeRequirement(line: LogicalLine, read: ReadRequirement, indent: number, comment: string): RequirementLine {
  const offset = line.start + indent;
  return {
    ...makeLine(line, 'requirement', comment),
    name: read.name,
    extras: read.extras,
    rules: read.rules,
    ruleText: read.ruleText,
    ruleRange: { start: offset + read.ruleStart, end: offset + read.ruleEnd },
    marker: read.marker,
    markerRange: { start: offset + read.markerStart, end: offset + read.markerEnd },
    url: read.url,
    options: read.options,
    problem: read.warning === undefined ? undefined : { severity: 'warning', message: read.warning },
  };
}

/** An address that pip downloads or clones: https://..., git+https://..., git+ssh://..., file:... */
function isAddress(body: string): boolean {
  return /^(?:(?:git|hg|svn|bzr)\+[a-z+]+:|https?:\/\/|ftp:\/\/|file:)/i.test(body);
}

/** A file or folder: it starts like one, or ends like a package. */
function isPath(body: string): boolean {
  const first = body.split(/[\s;]/)[0] ?? '';
  if (/^(?:\.{1,2}$|\.{0,2}[/\\]|~\/|[A-Za-z]:[/\\])/.test(first) && !first.startsWith('//')) return true;
  return /\.(?:whl|tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/i.test(first) && !/[=@]/.test(first);
}

/** The package that an address names: `#egg=name`, or `name @` before it. */
function nameInAddress(body: string): string {
  return /[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(body)?.[1] ?? '';
}
