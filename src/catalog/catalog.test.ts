import { describe, expect, it } from 'vitest';
import { read } from '../domain/dssjson/read.ts';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { deleteComponent, duplicateComponent, renameComponent } from '../domain/plugin/component-edits.ts';
import { readPlugin } from '../domain/plugin/plugin.ts';
import { applyChanges, type Change, type ChangeError } from '../domain/project/change.ts';
import { extension, toPath } from '../domain/project/path.ts';
import { type Project, readText } from '../domain/project/project.ts';
import type { Result } from '../domain/result.ts';
import { schemaAt } from '../domain/schema/schema-at.ts';
import { chooseExportFiles } from '../domain/zip/choose-export-files.ts';
import { packProject } from '../domain/zip/pack.ts';
import { readArchive } from '../domain/zip/read-archive.ts';
import { CATALOG } from './catalog.ts';
import { findGaps } from './kind-gaps.test-data.ts';
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

async function exportAndImport(project: Project): Promise<Project> {
  const packed = await packProject(project, chooseExportFiles(project));
  if (!packed.ok) throw new Error(packed.error.kind);
  const imported = await readArchive(packed.value);
  if (!imported.ok) throw new Error(imported.error.kind);
  return imported.value.project;
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
  it('says in words what it is, and leaves nothing empty', async () => {
    const schema = kind.schema === undefined ? undefined : schemaAt(`dss:${kind.schema}`, undefined, []);
    expect(await findGaps(kind, schema)).toEqual([]);
    expect(kind.identifierHint).toContain(kind.label);
  });

  it('has a schema whose keys have titles and descriptions', () => {
    if (kind.schema === undefined) return;
    const schema = schemaAt(`dss:${kind.schema}`, undefined, []);
    for (const [key, property] of Object.entries(schema?.properties ?? {})) {
      if (property.$ref !== undefined) continue;
      expect([key, property.title]).not.toContain(undefined);
      expect([key, property.description]).toEqual([key, expect.stringMatching(/^[^(].+\.(?: \([\w ,.]+\))?$/s)]);
    }
    expect(schema?.type).toBe('object');
    const keys = Object.keys(schema?.properties ?? {});
    expect(kind.form).toBe(!keys.includes('meta') ? 'none' : keys.includes('params') ? 'params' : 'meta');
  });

  it.each(kind.starters.map((starter) => [starter.label, starter] as const))(
    'can be renamed, duplicated, deleted and exported when it starts from "%s"',
    async (__, starter) => {
      const project = await pluginWith(kind, starter, 'first');
      const [component] = readPlugin(project, CATALOG).components;
      if (component === undefined) throw new Error('no component');
      const edited = (changes: Result<readonly Change[], ChangeError>) => {
        const applied = changes.ok ? applyChanges(project, changes.value) : changes;
        if (!applied.ok) throw new Error(applied.error.kind);
        return applied.value.project;
      };
      const idsOf = (changed: Project) => readPlugin(changed, CATALOG).components.map(({ id }) => id);
      const renamed = edited(renameComponent(project, component, 'other'));
      const duplicated = edited(duplicateComponent(project, component, 'second'));
      expect(idsOf(renamed)).toEqual(['other']);
      expect(idsOf(duplicated)).toEqual(['first', 'second']);
      expect(idsOf(edited(deleteComponent(project, component)))).toEqual([]);
      expect([findProblems(renamed), findProblems(duplicated)]).toEqual([[], []]);
      expect(idsOf(await exportAndImport(duplicated))).toEqual(['first', 'second']);
    },
  );

  it('names the types of its objects by its identifier', () => {
    const typeId = kind.typeId?.('my-plugin', 'my-component') ?? 'my-component';
    expect(typeId).toContain('my-component');
  });

  it('has starters with labels of their own', () => {
    expect(kind.starters.length).toBeGreaterThan(0);
    expect(new Set(kind.starters.map(({ label }) => label)).size).toBe(kind.starters.length);
  });

  it.each(kind.starters.map((starter) => [starter.label, starter] as const))(
    'starts from "%s"',
    async (__, starter) => {
      const project = await pluginWith(kind, starter, 'custom-chat-plugin');
      const { components, otherComponents } = readPlugin(project, CATALOG);
      const component = components.find((candidate) => candidate.kind === kind);
      const label = kind.placement.kind === 'files' ? 'custom-chat-plugin' : 'Custom chat plugin';
      expect(component).toMatchObject({ kind, id: 'custom-chat-plugin', label, missingFiles: [] });
      expect([components.length, otherComponents.length]).toEqual([1, 0]);
      expect(project.files.has(component?.mainFile ?? toPath('none'))).toBe(true);
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
