import { setValue } from '../../../src/domain/dssjson/edit.ts';
import type { LintContext } from '../../../src/domain/lint/context.ts';
import type { Component } from '../../../src/domain/plugin/component.ts';
import { MANIFEST_PATH } from '../../../src/domain/plugin/layout.ts';
import type { Change } from '../../../src/domain/project/change.ts';
import { copyPath, movePath } from '../../../src/domain/project/folder.ts';
import { baseName, joinPath, type ProjectPath, parentFolder, toPath } from '../../../src/domain/project/path.ts';
import { editing, judgedFiles, type Operator, placedParams, type Site } from '../operator.ts';
import { misspell, pick, type Random } from '../random.ts';

/** Files and folders that are missing or have another name, and what `plugin.json` says of the whole. */
export const FILE_OPERATORS: readonly Operator[] = [
  { name: 'folder of a kind misspelt', sites: renameKindFolders },
  {
    name: 'descriptor misspelt',
    sites: (context) => components(context).map(({ descriptor }) => renameFile(context, descriptor)),
  },
  {
    name: 'descriptor missing beside code',
    sites: (context) =>
      components(context)
        .filter(({ files }) => files.some((path) => path.endsWith('.py')))
        .map(({ descriptor }) => () => [{ kind: 'remove', path: descriptor }]),
  },
  { name: 'code file misspelt', sites: (context) => codeFiles(context).map((path) => renameFile(context, path)) },
  {
    name: 'code file missing',
    sites: (context) => codeFiles(context).map((path) => () => [{ kind: 'remove', path }]),
  },
  {
    name: 'component twice but for its case',
    sites: (context) => components(context).map((it) => copyInCapitals(context, it)),
  },
  {
    name: 'identifier with a blank',
    sites: (context) =>
      components(context).map(
        ({ folder, id }) =>
          () =>
            moved(context, folder, joinPath(parentFolder(folder), `${id} 2`)),
      ),
  },
  { name: 'parameter set renamed alone', sites: renameUsedSets },
  { name: 'plugin.json misspelt', sites: (context) => [misspellManifest(context)] },
  { name: 'plugin.json missing', sites: () => [() => [{ kind: 'remove', path: MANIFEST_PATH }]] },
  {
    name: 'id of the plugin with a blank',
    sites: (context) => manifestValues(context, 'id', ['my plugin', '', 'a/b']),
  },
  {
    name: 'version without numbers',
    sites: (context) => manifestValues(context, 'version', ['latest', '1', 'v1.0', '']),
  },
];

/** Components of kinds with a folder for each, whose descriptor and code are there. */
function components({ plugin, project }: LintContext): Component[] {
  return plugin.components.filter(
    ({ descriptor, folder, missingFiles }) =>
      missingFiles.length === 0 && project.files.has(descriptor) && folder !== descriptor,
  );
}

/** The code that a component opens with, where that is not its descriptor. */
function codeFiles(context: LintContext): ProjectPath[] {
  return components(context).flatMap(({ mainFile, descriptor, kind }) =>
    mainFile !== undefined && mainFile !== descriptor && kind.requiredFiles.includes(baseName(mainFile))
      ? [mainFile]
      : [],
  );
}

function moved({ project }: LintContext, from: ProjectPath, to: ProjectPath): readonly Change[] | undefined {
  const changes = movePath(project, from, to);
  return changes.ok ? changes.value : undefined;
}

/** Another name with the same ending. */
function misspellName(path: ProjectPath, random: Random): ProjectPath {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return joinPath(parentFolder(path), misspell(name.slice(0, dot), random) + name.slice(dot));
}

function renameFile(context: LintContext, path: ProjectPath): Site {
  return (random) => moved(context, path, misspellName(path, random));
}

function renameKindFolders(context: LintContext): Site[] {
  const folders = new Set(components(context).map(({ folder }) => folder.split('/')[0] ?? ''));
  return [...folders].map((folder) => (random) => {
    const name = pick([misspell(folder, random), folder.replace(/s$/, ''), folder.replace('-', '_')], random);
    return name === folder ? undefined : moved(context, toPath(folder), toPath(name));
  });
}

function copyInCapitals({ project }: LintContext, { folder, id }: Component): Site {
  const other = id === id.toUpperCase() ? id.toLowerCase() : id.toUpperCase();
  return () => {
    const changes = other === id ? undefined : copyPath(project, folder, joinPath(parentFolder(folder), other));
    return changes?.ok ? changes.value : undefined;
  };
}

function renameUsedSets(context: LintContext): Site[] {
  const used = new Set(placedParams(context).map(({ value }) => value['parameterSetId']));
  return context.plugin.parameterSets
    .filter(({ id }) => used.has(id))
    .map(
      ({ folder }) =>
        () =>
          moved(context, folder, toPath(`${folder}-new`)),
    );
}

function misspellManifest(context: LintContext): Site {
  return (random) => {
    const name = pick(['Plugin.json', 'plugins.json', 'plugin.jsn', 'plugin/plugin.json'], random);
    return moved(context, MANIFEST_PATH, toPath(name));
  };
}

function manifestValues(context: LintContext, key: string, values: readonly string[]): Site[] {
  return judgedFiles(context)
    .filter(({ owner }) => owner === 'plugin')
    .map((file) => editing(file.path, (random) => setValue(file.text, [key], pick(values, random))));
}
