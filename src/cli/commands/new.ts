import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CATALOG } from '../../catalog/catalog.ts';
import { TEMPLATES } from '../../catalog/templates/templates.ts';
import { addComponent } from '../../domain/plugin/add-component.ts';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { checkComponentId, checkPluginId } from '../../domain/plugin/identifier.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { applyChanges, describeChangeError } from '../../domain/project/change.ts';
import { EMPTY_PROJECT } from '../../domain/project/project.ts';
import { readArguments, refuse } from '../arguments.ts';
import { chooseStarter, findKind, type Named, nameOf } from '../choose-starter.ts';
import type { CliCommand } from '../command.ts';
import { describeOnOneLine, loadPlugin } from '../plugin/load-plugin.ts';
import { writeChanges } from '../plugin/write-changes.ts';
import type { CliWorld, ExitCode } from '../world.ts';

/** The empty plugin first, which is the last choice of the page. */
const PLUGIN_STARTERS = TEMPLATES.toReversed();

export const NEW: CliCommand = {
  name: 'new',
  summary: 'Adds a component to a plugin, or starts a plugin.',
  help: `Usage: plugsmith new KIND ID [PATH] [--starter NAME]
       plugsmith new plugin ID [PATH] [--starter NAME]

Adds a component with the files of a starter to the plugin in the folder PATH, the current one unless given. Files that
are there already are kept. "new plugin" makes a plugin in a new folder named ID below PATH.

Kinds, and their starters (the first is taken unless --starter names another):

${[{ id: 'plugin', starters: PLUGIN_STARTERS }, ...CATALOG].map(describeKind).join('\n')}
`,
  run: async (args, world) => {
    const parsed = readArguments(args, { starter: { type: 'string' } });
    if (!parsed.ok) return refuse(world, 'new', parsed.error);
    const { values, positionals } = parsed.value;
    const [kindName, id, path = '.', ...others] = positionals;
    if (kindName === undefined || id === undefined || others.length > 0) {
      return refuse(world, 'new', 'give a kind and an identifier.');
    }
    const request: Request = { id, path, starter: values.starter };
    if (kindName === 'plugin') return newPlugin(request, world);
    const kind = findKind(kindName, CATALOG);
    return kind.ok ? newComponent(kind.value, request, world) : refuse(world, 'new', kind.error);
  },
};

interface Request {
  readonly id: string;
  readonly path: string;
  readonly starter: string | undefined;
}

function describeKind({ id, starters }: { readonly id: string; readonly starters: readonly Named[] }): string {
  return `  ${id}\n${starters.map((starter) => `    ${nameOf(starter)}: ${starter.description}\n`).join('')}`;
}

async function newComponent(kind: ComponentKind, { id, path, starter }: Request, world: CliWorld): Promise<ExitCode> {
  const chosen = chooseStarter(starter, kind.starters);
  if (!chosen.ok) return refuse(world, 'new', chosen.error);
  const loaded = await loadPlugin(path, world);
  if (!loaded.ok) {
    world.complain(describeOnOneLine(path, loaded.error));
    return 2;
  }
  const { project, location, isArchive } = loaded.value;
  if (isArchive) return refuse(world, 'new', `${path} is an archive: unpack it first.`);
  const { components, manifest } = readPlugin(project, CATALOG);
  const alike = components.filter((component) => component.kind.id === kind.id).map((component) => component.id);
  const judged = checkComponentId(id, alike, manifest.id);
  if (!judged.ok) return refuse(world, 'new', `"${id}": ${judged.error.message}`);
  if (judged.value.advice !== undefined) world.complain(`${judged.value.advice}\n`);

  const makeFiles = await chosen.value.load();
  const changes = addComponent(project, kind, id, makeFiles({ pluginId: manifest.id ?? '', componentId: id }));
  const applied = applyChanges(project, changes);
  if (!applied.ok) return refuse(world, 'new', describeChangeError(applied.error));
  return writeChanges({ before: project, after: applied.value.project, folder: location }, 'new', world);
}

async function newPlugin({ id, path, starter }: Request, world: CliWorld): Promise<ExitCode> {
  const template = chooseStarter(starter, PLUGIN_STARTERS);
  if (!template.ok) return refuse(world, 'new', template.error);
  const folder = resolve(world.folder, path, id);
  const judged = checkPluginId(id, []);
  if (!judged.ok) return refuse(world, 'new', `"${id}": ${judged.error.message}`);
  if (judged.value.advice !== undefined) world.complain(`${judged.value.advice}\n`);
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) return refuse(world, 'new', `the folder ${basename(folder)} is there already and not empty.`);
  const makePlugin = await template.value.load();
  return writeChanges({ before: EMPTY_PROJECT, after: makePlugin(id), folder }, 'new', world);
}
