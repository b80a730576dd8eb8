import { describe, expect, it } from 'vitest';
import { read } from '../domain/dssjson/read.ts';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { readPlugin } from '../domain/plugin/plugin.ts';
import { extension } from '../domain/project/path.ts';
import { type Project, readText } from '../domain/project/project.ts';
import { schemaAt } from '../domain/schema/schema-at.ts';
import { CATALOG } from './catalog.ts';
import { pluginWith } from './make-component.test-data.ts';
import { findSyntaxErrors, hasPython } from './python.test-data.ts';
import { TEMPLATES } from './templates/templates.ts';

/** What a person would see in the Problems panel, but for information. */
function findProblems(project: Project): string[] {
  return runRules(project, CATALOG, RULES)
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, path, message }) => `${rule} in ${path}: ${message}`);
}

function findUnreadable(project: Project): string[] {
  return [...project.files.keys()].filter(
    (path) => extension(path) === 'json' && read(readText(project, path) ?? '').errors.length > 0,
  );
}

function pythonOf(project: Project): [string, string][] {
  const paths = [...project.files.keys()].filter((path) => extension(path) === 'py');
  return paths.map((path) => [path, readText(project, path) ?? '']);
}

it(hasPython ? 'compiles its Python' : 'does not compile its Python: there is none at hand', () => {
  expect(CATALOG).not.toEqual([]);
});

it('names each kind, folder and schema once', () => {
  for (const key of ['id', 'label', 'folder'] as const) {
    expect(new Set(CATALOG.map((kind) => kind[key])).size).toBe(CATALOG.length);
  }
});

describe.each(CATALOG.map((kind) => [kind.label, kind] as const))('%s', (_, kind) => {
  it('says in words what it is', async () => {
    for (const words of [kind.label, kind.cardText, kind.group, kind.identifierHint]) expect(words.trim()).not.toBe('');
    expect(kind.identifierHint).toContain(kind.label);
    expect(await kind.loadDocs()).toMatch(new RegExp(`^# ${kind.label}\\n`));
  });

  it('has a schema whose keys have titles and descriptions', () => {
    const schema = schemaAt(`dss:${kind.schema}`, undefined, []);
    for (const [key, property] of Object.entries(schema?.properties ?? {})) {
      if (property.$ref === undefined) expect([key, property.title, property.description]).not.toContain(undefined);
    }
    expect(schema?.type).toBe('object');
  });

  it('has starters with labels of their own', () => {
    expect(kind.starters.length).toBeGreaterThan(0);
    expect(new Set(kind.starters.map(({ label }) => label)).size).toBe(kind.starters.length);
  });

  it.each(kind.starters.map((starter) => [starter.label, starter] as const))(
    'starts from "%s"',
    async (__, starter) => {
      const project = await pluginWith(kind, starter, 'custom-chat-plugin');
      const [component] = readPlugin(project, CATALOG).components;
      expect(component).toMatchObject({
        kind,
        id: 'custom-chat-plugin',
        label: 'Custom chat plugin',
        missingFiles: [],
      });
      expect(component?.mainFile).toBe(`${kind.folder}/custom-chat-plugin/${kind.mainFile}`);
      expect(findUnreadable(project)).toEqual([]);
      expect(findProblems(project)).toEqual([]);
      if (hasPython) expect(findSyntaxErrors(pythonOf(project))).toEqual([]);
    },
  );
});

describe.each(TEMPLATES.map((template) => [template.label, template] as const))('the template "%s"', (_, template) => {
  it('has the chosen id, and nothing to complain of', async () => {
    expect(template.description).toMatch(/\.$/);
    const project = (await template.load())('tutorial-llm-connection');
    const { manifest } = readPlugin(project, CATALOG);
    expect([manifest.id, manifest.version]).toEqual(['tutorial-llm-connection', '0.0.1']);
    expect(findUnreadable(project)).toEqual([]);
    expect(findProblems(project)).toEqual([]);
    if (hasPython) expect(findSyntaxErrors(pythonOf(project))).toEqual([]);
  });
});
