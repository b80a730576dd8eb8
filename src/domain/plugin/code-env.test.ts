import { expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { applyChanges } from '../project/change.ts';
import { EMPTY_PROJECT, type Project, readText, sortedPaths } from '../project/project.ts';
import { applyTextEdits } from '../project/text-edit.ts';
import { CODE_ENV_PATHS, createCodeEnv, DEFAULT_CODE_ENV } from './code-env.ts';
import { readCodeEnvSettings, setInterpreter } from './code-env-settings.ts';
import { DEFAULT_INTERPRETERS, findInterpreter, INTERPRETERS } from './interpreter.ts';

function created(...args: Parameters<typeof createCodeEnv> extends [unknown, ...infer Rest] ? Rest : never): Project {
  const applied = applyChanges(EMPTY_PROJECT, createCodeEnv(EMPTY_PROJECT, ...args));
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value.project;
}

it('is what DSS writes, with an empty list of packages', () => {
  const project = created(DEFAULT_CODE_ENV);
  expect(sortedPaths(project)).toEqual(['code-env/python/desc.json', 'code-env/python/spec/requirements.txt']);
  expect(readText(project, CODE_ENV_PATHS.Python.requirements)).toBe('');
  expect(read(readText(project, CODE_ENV_PATHS.Python.descriptor) ?? '').value).toEqual({
    acceptedPythonInterpreters: ['PYTHON39', 'PYTHON310', 'PYTHON311', 'PYTHON312', 'PYTHON313'],
    corePackagesSet: 'AUTO',
    forceConda: false,
    installCorePackages: true,
    installJupyterSupport: false,
  });
});

it('of R has the keys that R knows', () => {
  const project = created({ ...DEFAULT_CODE_ENV, language: 'R' });
  expect(sortedPaths(project)).toEqual(['code-env/R/desc.json', 'code-env/R/spec/rPackages.txt']);
  expect(Object.keys(JSON.parse(readText(project, CODE_ENV_PATHS.R.descriptor) ?? ''))).toEqual([
    'installCorePackages',
    'installJupyterSupport',
    'forceConda',
  ]);
});

it('keeps a file that is there', () => {
  const project = created(DEFAULT_CODE_ENV, ['openai']);
  expect(readText(project, CODE_ENV_PATHS.Python.requirements)).toBe('openai\n');
  expect(createCodeEnv(project, DEFAULT_CODE_ENV)).toEqual([]);
});

it('is read back as the settings it was made from, whatever is missing or odd', () => {
  const settings = { ...DEFAULT_CODE_ENV, interpreters: ['PYTHON39'], installCorePackages: false, forceConda: true };
  const text = readText(created(settings), CODE_ENV_PATHS.Python.descriptor) ?? '';
  expect(readCodeEnvSettings('Python', read(text).value)).toEqual(settings);
  expect(readCodeEnvSettings('Python', undefined)).toEqual({ ...DEFAULT_CODE_ENV, interpreters: [] });
  const odd = { acceptedPythonInterpreters: ['PYTHON3.9', 3], installCorePackages: 'true' };
  expect(readCodeEnvSettings('Python', odd)).toEqual({ ...DEFAULT_CODE_ENV, interpreters: ['PYTHON3.9'] });
});

it('knows how DSS 14 treats each interpreter', () => {
  expect(INTERPRETERS.map(({ label, status }) => `${label}: ${status}`)).toEqual([
    ...['2.7', '3.4', '3.5', '3.6', '3.7'].map((version) => `Python ${version}: unsupported`),
    'Python 3.8: deprecated',
    ...['3.9', '3.10', '3.11', '3.12', '3.13'].map((version) => `Python ${version}: usable`),
    'Python 3.14: limited',
  ]);
  expect(DEFAULT_INTERPRETERS).toHaveLength(5);
  expect(findInterpreter('PYTHON3.9')).toBeUndefined();
});

it('accepts an interpreter more, or one less, and leaves the rest of the file as it is', () => {
  const text = '{\n  // ours\n  "acceptedPythonInterpreters": ["PYTHON39", "PYTHON27"],\n  "surprise": 1\n}\n';
  const edit = (before: string, token: string, isAccepted: boolean) => {
    const edits = setInterpreter(before, read(before).value, token, isAccepted);
    if (!edits.ok) throw new Error(edits.error.kind);
    return applyTextEdits(before, edits.value);
  };
  const more = edit(text, 'PYTHON311', true);
  expect(read(more).value).toEqual({
    acceptedPythonInterpreters: ['PYTHON39', 'PYTHON27', 'PYTHON311'],
    surprise: 1,
  });
  expect(more).toContain('// ours');
  expect(edit(more, 'PYTHON311', false)).toBe(text);
  expect(edit(text, 'PYTHON39', true)).toBe(text);
  expect(edit(text, 'PYTHON313', false)).toBe(text);
  expect(read(edit('{}', 'PYTHON39', true)).value).toEqual({ acceptedPythonInterpreters: ['PYTHON39'] });
  const twice = '{"acceptedPythonInterpreters": ["A", "B", "A"]}';
  expect(read(edit(twice, 'A', false)).value).toEqual({ acceptedPythonInterpreters: ['B'] });
});
