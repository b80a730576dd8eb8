import { describe, expect, it } from 'vitest';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { codeFilesOf, folderOfKind } from '../domain/plugin/component-place.ts';
import { applyChanges } from '../domain/project/change.ts';
import { toPath } from '../domain/project/path.ts';
import { projectFrom, sortedPaths } from '../domain/project/project.ts';
import { CATALOG } from './catalog.ts';

/** Kinds whose components are folders: only those can have a wrong name. */
const KINDS = CATALOG.filter(({ placement }) => placement.kind === 'folders' || placement.kind === 'subfolders');

const FOLDERS = KINDS.flatMap((kind) => {
  const name = kind.folder.split('/')[0] ?? '';
  return misspelt(name).map((wrong) => ({ name, wrong, kind }));
});
const DESCRIPTORS = KINDS.flatMap((kind) => {
  const stem = kind.descriptor.replace(/\.json$/, '');
  const names = [...misspelt(stem).map((wrong) => `${wrong}.json`), `${stem}.jsonc`, `${stem}.json5`, `${stem}.JSON`];
  return names.map((wrong) => ({ name: kind.descriptor, wrong, kind }));
});
const CODE_FILES = KINDS.flatMap((kind) =>
  codeFilesOf(kind).flatMap((name) => {
    const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
    return misspelt(stem).map((wrong) => ({ name, wrong: wrong + ending, kind }));
  }),
);

describe('a name that comes close to one that DSS knows', () => {
  it.each(FOLDERS)('is told for the folder $wrong, and mended: $name', ({ name, wrong, kind }) => {
    const right = filesOf(kind);
    const { message, after } = mend(renamed(right, name, wrong), 'misnamed-folder');
    expect(message).toContain('DSS shows nothing');
    expect(after).toEqual([...right].sort());
  });

  it.each(DESCRIPTORS)('is told for the descriptor $wrong, and mended: $name', ({ name, wrong, kind }) => {
    const right = filesOf(kind);
    const { message, after } = mend(renamed(right, name, wrong), 'missing-descriptor');
    expect(message).toContain('DSS shows nothing');
    expect(after).toEqual([...right].sort());
  });

  it.each(CODE_FILES)('is told for the code $wrong, and mended: $name', ({ name, wrong, kind }) => {
    const right = [...filesOf(kind, name)];
    const { after } = mend(renamed(right, name, wrong), 'missing-code-file', descriptorFor(kind, name));
    expect(after).toEqual(right.sort());
  });
});

/** What people write for a name: the other number, other separators, capitals. */
function misspelt(name: string): readonly string[] {
  const parts = name.split(/[-_]|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
  const wrong = [
    name.endsWith('s') ? name.slice(0, -1) : `${name}s`,
    parts.join('_'),
    parts.join('-'),
    parts.join(''),
    parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('-'),
    name.toUpperCase(),
  ];
  return [...new Set(wrong)].filter((other) => other !== name);
}

/** A descriptor whose component needs a file: recipes and webapps say in it which variant they are. */
function descriptorFor({ variants }: ComponentKind, file: string): string {
  const value = Object.entries(variants?.files ?? {}).find(([, { requiredFiles }]) =>
    requiredFiles.includes(file),
  )?.[0];
  const key = variants?.key;
  return JSON.stringify({
    meta: { label: 'A' },
    ...(key === undefined || value === undefined ? {} : { [key]: value }),
  });
}

/** The files of a component of a kind; of the variant that has a certain file, when one is wanted. */
function filesOf(kind: ComponentKind, file?: string): readonly string[] {
  const variants = Object.entries(kind.variants?.files ?? {});
  const found = variants.find(([, { requiredFiles }]) => file !== undefined && requiredFiles.includes(file));
  const subfolder = kind.variants?.key === undefined ? found?.[0] : undefined;
  const { requiredFiles } = found?.[1] ?? kind;
  const folder = `${folderOfKind(kind, subfolder)}/a`;
  return ['plugin.json', ...[kind.descriptor, ...requiredFiles].map((name) => `${folder}/${name}`)];
}

function renamed(files: readonly string[], name: string, wrong: string): readonly string[] {
  return files.map((path) =>
    path
      .split('/')
      .map((part) => (part === name ? wrong : part))
      .join('/'),
  );
}

/** What the rule says first, and the paths after its first fix. */
function mend(
  files: readonly string[],
  rule: string,
  descriptor = '{"meta": {"label": "A"}}',
): { readonly message: string; readonly after: readonly string[] } {
  const project = projectFrom(files.map((path) => [toPath(path), path.endsWith('.json') ? descriptor : '']));
  const found = runRules(project, CATALOG, RULES).find((problem) => problem.rule === rule);
  const fix = found?.fixes[0];
  const applied = fix === undefined ? undefined : applyChanges(project, fix.edit.changes);
  return { message: found?.message ?? '', after: applied?.ok ? sortedPaths(applied.value.project) : [...files] };
}
