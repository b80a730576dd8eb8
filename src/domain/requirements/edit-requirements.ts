import type { TextEdit } from '../project/text-edit.ts';
import { parseRequirements } from './parse-requirements.ts';
import { normalizeName, type RequirementLine } from './requirement-line.ts';

/**
 * The edits that add lines at the end, as one pastes them: blank ones and those that stand there already are left out.
 * Every other byte stays; the line ends are those of the text.
 */
export function addLines(text: string, pasted: string): TextEdit[] {
  const present = new Set(parseRequirements(text).map(({ raw }) => raw.trim()));
  const fresh: string[] = [];
  for (const { kind, raw } of parseRequirements(pasted)) {
    const line = raw.trim();
    if (kind === 'blank' || present.has(line)) continue;
    present.add(line);
    fresh.push(line);
  }
  return append(text, fresh);
}

/** The edits that add those of the requirements whose package is not there yet in any form. */
export function addMissingPackages(text: string, requirements: readonly string[]): TextEdit[] {
  const present = new Set(parseRequirements(text).map(({ name }) => normalizeName(name)));
  const missing = requirements.filter((requirement) => {
    const [line] = parseRequirements(requirement);
    return line !== undefined && !present.has(normalizeName(line.name));
  });
  return append(text, missing);
}

function append(text: string, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return [];
  const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  const added = `${isOpen ? lineEnd : ''}${lines.join(lineEnd)}${lineEnd}`;
  return [{ offset: text.length, length: 0, text: added }];
}

/** Removes a line with its line end. `line` comes from this very text. */
export function removeLine(text: string, line: RequirementLine): TextEdit[] {
  const { start, end } = line.range;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0] ?? '';
  if (lineEnd !== '') return [{ offset: start, length: end - start + lineEnd.length, text: '' }];
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(0, start))?.[0] ?? '';
  return [{ offset: start - before.length, length: end - start + before.length, text: '' }];
}

/** Replaces a line whole, its line end excepted. */
export function replaceLine(line: RequirementLine, replacement: string): TextEdit[] {
  if (replacement === line.raw) return [];
  return [{ offset: line.range.start, length: line.range.end - line.range.start, text: replacement }];
}

/** Sets the name of the package; the extras, the rules and all else stay. */
export function setPackageName(line: RequirementLine, name: string): TextEdit[] {
  if (line.name === '' || line.name === name) return [];
  const offset = line.range.start + line.raw.indexOf(line.name);
  return [{ offset, length: line.name.length, text: name }];
}

/** Sets the version rules ('>=1,<2'), or removes them when empty. */
export function setVersionRule(line: RequirementLine, rule: string): TextEdit[] {
  const wanted = rule.trim();
  if (line.name === '' || wanted === line.ruleText) return [];
  const { start, end } = line.ruleRange;
  return [{ offset: start, length: end - start, text: wanted }];
}

/** Sets the environment marker ('python_version < "3.10"'), or removes it with its `;` when empty. */
export function setMarker(line: RequirementLine, marker: string): TextEdit[] {
  const wanted = marker.trim().replace(/^;\s*/, '');
  if (line.name === '' || wanted === line.marker) return [];
  const { start, end } = line.markerRange;
  const gap = line.url === '' ? '; ' : ' ; ';
  return [{ offset: start, length: end - start, text: wanted === '' ? '' : gap + wanted }];
}
