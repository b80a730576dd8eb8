import { describe, expect, it } from 'vitest';
import { applyTextEdits, type TextEdit } from '../project/text-edit.ts';
import { analyzeRequirements } from './analyze-requirements.ts';
import {
  addLines,
  addMissingPackages,
  removeLine,
  replaceLine,
  setMarker,
  setPackageName,
  setVersionRule,
} from './edit-requirements.ts';
import { parseRequirements } from './parse-requirements.ts';
import type { RequirementLine } from './requirement-line.ts';

function edit(text: string, index: number, change: (line: RequirementLine) => TextEdit[]): string {
  const line = parseRequirements(text)[index];
  if (line === undefined) throw new Error('There is no such line');
  return applyTextEdits(text, change(line));
}

describe('adding', () => {
  it.each([
    ['', 'openai', 'openai\n'],
    ['numpy', 'openai', 'numpy\nopenai\n'],
    ['numpy\r\n', 'openai\n\n  requests>=2  \nnumpy\nopenai', 'numpy\r\nopenai\r\nrequests>=2\r\n'],
    ['openai\n', ' openai ', 'openai\n'],
    ['openai\n', '', 'openai\n'],
  ])('to %j a paste of %j gives %j', (text, pasted, result) => {
    expect(applyTextEdits(text, addLines(text, pasted))).toBe(result);
  });

  it('of what code needs passes over a package that is there in any form', () => {
    const text = 'OpenAI==1.3\n';
    expect(applyTextEdits(text, addMissingPackages(text, ['openai>=1', 'httpx']))).toBe('OpenAI==1.3\nhttpx\n');
  });
});

describe('changing one line keeps the rest', () => {
  const text = '# top\nopenai[x] >=1 ; python_version < "3.9"  # sdk\nnumpy\nx @ https://e.org/x.zip\n';

  it.each<[string, number, (line: RequirementLine) => TextEdit[], string]>([
    ['a rule', 1, (line) => setVersionRule(line, '==2.0'), 'openai[x] ==2.0 ; python_version < "3.9"  # sdk'],
    ['no rule', 1, (line) => setVersionRule(line, ''), 'openai[x]  ; python_version < "3.9"  # sdk'],
    ['a first rule', 2, (line) => setVersionRule(line, '<2'), 'numpy<2'],
    ['a marker', 1, (line) => setMarker(line, 'os_name == "nt"'), 'openai[x] >=1; os_name == "nt"  # sdk'],
    ['no marker', 1, (line) => setMarker(line, ''), 'openai[x] >=1  # sdk'],
    ['a first marker', 2, (line) => setMarker(line, '; os_name == "nt"'), 'numpy; os_name == "nt"'],
    [
      'a marker after an address',
      3,
      (line) => setMarker(line, 'os_name == "nt"'),
      'x @ https://e.org/x.zip ; os_name == "nt"',
    ],
    [
      'a name',
      1,
      (line) => setPackageName(line, 'azure-openai'),
      'azure-openai[x] >=1 ; python_version < "3.9"  # sdk',
    ],
    ['the same rule', 1, (line) => setVersionRule(line, '>=1'), 'openai[x] >=1 ; python_version < "3.9"  # sdk'],
    ['the whole line', 2, (line) => replaceLine(line, 'scipy'), 'scipy'],
  ])('%s', (_, index, change, expected) => {
    const lines = text.split('\n');
    lines[index] = expected;
    expect(edit(text, index, change)).toBe(lines.join('\n'));
  });

  it('a line is removed with its line end, the last one with the one before', () => {
    expect(edit('a\r\nb\r\nc', 1, (line) => removeLine('a\r\nb\r\nc', line))).toBe('a\r\nc');
    expect(edit('a\nb', 1, (line) => removeLine('a\nb', line))).toBe('a');
    expect(edit('a', 0, (line) => removeLine('a', line))).toBe('');
  });
});

describe('what only shows when all is seen', () => {
  const problems = (text: string, descriptor: Record<string, string | boolean> | undefined) =>
    analyzeRequirements(text, descriptor).map(({ problem }) => problem?.message ?? '');

  it.each([
    ['pandas==1.3.5', { corePackagesSet: 'AUTO' }, /may clash with the pandas of the core packages/],
    ['pandas==1.3.5', undefined, /may clash/],
    ['numpy<2', { corePackagesSet: 'PANDAS22' }, /may clash with the numpy/],
    ['pandas==1.3.5', { corePackagesSet: 'PANDAS22' }, /PANDAS22 installs pandas 2\.2/],
    ['pandas<2', { corePackagesSet: 'PANDAS22' }, /fights/],
    ['pandas>=2.3', { corePackagesSet: 'PANDAS22' }, /fights/],
    ['pandas~=2.1.0', { corePackagesSet: 'PANDAS22' }, /fights/],
    ['pandas==2.*', { corePackagesSet: 'PANDAS22' }, /^$/],
    ['pandas~=2.0', { corePackagesSet: 'PANDAS22' }, /^$/],
    ['pandas==2.2.3', { corePackagesSet: 'PANDAS22' }, /^$/],
    ['pandas>=1,<3', { corePackagesSet: 'PANDAS22' }, /^$/],
    ['pandas>=1.0', { corePackagesSet: 'AUTO' }, /^$/],
    ['pandas', { corePackagesSet: 'AUTO' }, /^$/],
    ['pandas==1.0', { installCorePackages: false }, /^$/],
    ['dataiku-api-client==12.0', {}, /package that DSS brings itself/],
    ['pandas-profiling==3.0', {}, /^$/],
  ])('%s with %j', (text, descriptor, message) => {
    expect(problems(text, descriptor)[0]).toMatch(message);
  });

  it('a package listed twice under the same condition', () => {
    expect(problems('scikit-learn>=1\nScikit_Learn\nx; os_name == "nt"\nx; os_name == "posix"', {})).toEqual([
      '',
      '"Scikit_Learn" is already on line 1. pip must satisfy both, or stops. Keep one of them.',
      '',
      '',
    ]);
  });
});
