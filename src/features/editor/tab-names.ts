import { baseName, type ProjectPath, parentFolder } from '../../domain/project/path.ts';

/** What a tab is called: the name of its file, and its folder where two open files have the same name. */
export interface TabName {
  readonly name: string;
  readonly folder: string | undefined;
}

/** The names of open files, in their order. */
export function nameTabs(paths: readonly ProjectPath[]): readonly TabName[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(baseName(path), (counts.get(baseName(path)) ?? 0) + 1);
  return paths.map((path) => {
    const name = baseName(path);
    const isShared = (counts.get(name) ?? 0) > 1;
    return { name, folder: isShared ? parentFolder(path) || '/' : undefined };
  });
}

/** The name of a tab for the tab list, which wires it to its panel by ids: those hold no spaces. */
export function tabValue(path: ProjectPath): string {
  return encodeURIComponent(path);
}
