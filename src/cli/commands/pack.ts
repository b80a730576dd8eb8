import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CATALOG } from '../../catalog/catalog.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { runRules } from '../../domain/lint/run-rules.ts';
import { readManifest } from '../../domain/plugin/plugin.ts';
import type { Project } from '../../domain/project/project.ts';
import { SECRET_RULES } from '../../domain/secrets/secret-rules.ts';
import { archiveName } from '../../domain/zip/archive-name.ts';
import { chooseExportFiles, type ExportChoice } from '../../domain/zip/choose-export-files.ts';
import { formatBytes } from '../../domain/zip/limits.ts';
import { packProject } from '../../domain/zip/pack.ts';
import { sha256 } from '../../domain/zip/sha256.ts';
import { readArguments, refuse } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { describeOnOneLine, type LoadedPlugin, loadPlugin } from '../plugin/load-plugin.ts';
import type { CliWorld, ExitCode } from '../world.ts';

export const PACK: CliCommand = {
  name: 'pack',
  summary: 'Makes the zip that DSS installs.',
  help: `Usage: plugsmith pack PATH [--out FILE]

Packs a plugin (a folder with a plugin.json, or a zip) with plugin.json at the root, byte for byte as the page exports it.
Tests, caches, the history of version control and the like are left out. The same plugin gives the same bytes everywhere.
Keys and passwords in files of the zip are named; it is written all the same.

  --out FILE    the zip to write, or the folder to write it to; dss-plugin-<id>-<version>.zip here unless given

Exit codes: 0 packed, 2 wrong usage, unreadable input, or a place that cannot be written to.
`,
  run: async (args, world) => {
    const parsed = readArguments(args, { out: { type: 'string' } });
    if (!parsed.ok) return refuse(world, 'pack', parsed.error);
    const { values, positionals } = parsed.value;
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return refuse(world, 'pack', 'give the path of one plugin.');
    const plugin = await loadPlugin(path, world);
    if (!plugin.ok) {
      world.complain(describeOnOneLine(path, plugin.error));
      return 2;
    }
    for (const note of plugin.value.notes) world.complain(`${path}: ${note}\n`);
    return pack(plugin.value, values.out, world);
  },
};

async function pack(plugin: LoadedPlugin, out: string | undefined, world: CliWorld): Promise<ExitCode> {
  const { id, version } = readManifest(plugin.project);
  const target = await findTarget(resolve(world.folder, out ?? '.'), archiveName(id, version));
  const project = withoutFile(plugin.project, relative(plugin.location, target).split(sep).join('/'));
  const choice = chooseExportFiles(project);
  for (const secret of describeSecrets(project, choice)) world.complain(secret);
  const packed = await packProject(project, choice);
  if (!packed.ok) throw new Error('Packing was cancelled, and nothing here cancels it.');
  const bytes = packed.value;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  } catch (error) {
    world.complain(`plugsmith pack: ${target} cannot be written: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  world.print(
    `${target}\n${choice.files.length} files, ${formatBytes(bytes.length)}, SHA-256 ${sha256(bytes)}\n${describeLeftOut(choice)}`,
  );
  return 0;
}

/** What would leave with the zip and should not, suppressed or not. */
function describeSecrets(project: Project, { files }: ExportChoice): readonly string[] {
  const included = new Set<string>(files);
  const rules = RULES.filter(({ id }) => SECRET_RULES.includes(id));
  return runRules(project, CATALOG, rules)
    .filter(({ path }) => included.has(path))
    .map(({ path, message }) => `${path}: ${message}\n`);
}

/** The archive written last time is no part of the plugin, even where it lies among its files. */
function withoutFile(project: Project, path: string): Project {
  return { ...project, files: new Map([...project.files].filter(([each]) => each !== path)) };
}

/** A path that ends like a zip is one; anything else is a folder, as is what is one already. */
async function findTarget(path: string, name: string): Promise<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => !/\.zip$/i.test(path),
  );
  return isFolder ? join(path, name) : path;
}

function describeLeftOut({ groups }: ExportChoice): string {
  return groups
    .filter(({ isLeftOut }) => isLeftOut)
    .map(({ exclusion, files }) => `Left out: ${exclusion.label} (${files.length} files)\n`)
    .join('');
}
