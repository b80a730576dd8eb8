import { setValue } from '../../../src/domain/dssjson/edit.ts';
import type { LintContext } from '../../../src/domain/lint/context.ts';
import type { CodeEnv } from '../../../src/domain/plugin/code-env.ts';
import { textContent } from '../../../src/domain/project/content.ts';
import { joinPath, type ProjectPath, toPath } from '../../../src/domain/project/path.ts';
import { readText } from '../../../src/domain/project/project.ts';
import { parseRequirements } from '../../../src/domain/requirements/parse-requirements.ts';
import { ok } from '../../../src/domain/result.ts';
import { editing, judgedFiles, type Operator, removing, type Site, setting } from '../operator.ts';
import { pick } from '../random.ts';

const INTERPRETERS = 'acceptedPythonInterpreters';

/** Code environments that cannot be built. */
export const CODE_ENV_OPERATORS: readonly Operator[] = [
  {
    name: 'requirement that pip refuses',
    sites: (context) =>
      addLines(context, ['requests=2.0', 'pandas >', 'two words', '-x', 'import json', 'numpy==1.0,', 'a;b']),
  },
  { name: 'requirement given twice', sites: repeatRequirement },
  { name: 'version of pandas or numpy fixed', sites: (context) => addLines(context, ['pandas==0.20.0', 'numpy<1.10']) },
  {
    name: 'interpreter unknown',
    sites: (context) =>
      descriptors(context).map((file) =>
        editing(file.path, (random) =>
          setValue(file.text, [INTERPRETERS], [pick(['PYTHON3.9', 'PYTHON', '3.9'], random)]),
        ),
      ),
  },
  {
    name: 'only interpreters that are gone',
    sites: (context) => descriptors(context).map((file) => setting(file, [INTERPRETERS], ['PYTHON27', 'PYTHON36'])),
  },
  {
    name: 'list of interpreters missing',
    sites: (context) => descriptors(context).map((file) => removing(file, [INTERPRETERS])),
  },
  {
    name: 'desc.json misspelt',
    sites: (context) =>
      pythonEnvs(context).map(({ folder, descriptor }) => (random) => [
        {
          kind: 'move',
          from: descriptor,
          to: joinPath(folder, pick(['description.json', 'Desc.json', 'env.json'], random)),
        },
      ]),
  },
  {
    name: 'code environments for two languages',
    sites: (context) =>
      pythonEnvs(context).map(() => () => [
        { kind: 'write', path: toPath('code-env/R/desc.json'), content: textContent('{}') },
      ]),
  },
];

function pythonEnvs({ plugin }: LintContext): CodeEnv[] {
  const [only, ...others] = plugin.codeEnvs;
  return only?.language === 'Python' && only.hasDescriptor && others.length === 0 ? [only] : [];
}

function descriptors(context: LintContext) {
  const paths = new Set<ProjectPath>(pythonEnvs(context).map(({ descriptor }) => descriptor));
  return judgedFiles(context).filter(({ path }) => paths.has(path));
}

function requirementsOf(context: LintContext): { readonly path: ProjectPath; readonly text: string }[] {
  return pythonEnvs(context).flatMap(({ requirements: path }) => {
    const text = readText(context.project, path);
    return text === undefined ? [] : [{ path, text }];
  });
}

function addLines(context: LintContext, lines: readonly string[]): Site[] {
  return requirementsOf(context).map(({ path, text }) =>
    editing(path, (random) => ok([{ offset: text.length, length: 0, text: `\n${pick(lines, random)}\n` }])),
  );
}

function repeatRequirement(context: LintContext): Site[] {
  return requirementsOf(context).flatMap(({ path, text }) => {
    const names = parseRequirements(text).flatMap(({ name }) => (name === '' ? [] : [name]));
    if (names.length === 0) return [];
    return [editing(path, (random) => ok([{ offset: text.length, length: 0, text: `\n${pick(names, random)}\n` }]))];
  });
}
