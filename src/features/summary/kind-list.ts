import type { ComponentKind } from '../../domain/plugin/component-kind.ts';

export interface KindGroup {
  readonly name: string;
  readonly kinds: readonly ComponentKind[];
}

/** The kinds with every word of the query in what their card and their files say; those with it in their label first. */
export function searchKinds(kinds: readonly ComponentKind[], query: string): readonly ComponentKind[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found = kinds.filter((kind) => holds(wordsOf(kind)));
  return [...found.filter(({ label }) => holds(label)), ...found.filter(({ label }) => !holds(label))];
}

/** The kinds by group: groups and kinds in the order they come in. */
export function groupKinds(kinds: readonly ComponentKind[]): readonly KindGroup[] {
  const groups = new Map<string, ComponentKind[]>();
  for (const kind of kinds) {
    const members = groups.get(kind.group);
    if (members === undefined) groups.set(kind.group, [kind]);
    else members.push(kind);
  }
  return [...groups].map(([name, members]) => ({ name, kinds: members }));
}

function wordsOf({ label, cardText, group, folder, descriptor, languages, starters }: ComponentKind): string {
  return [label, cardText, group, folder, descriptor, ...languages, ...starters.map((starter) => starter.label)].join(
    ' ',
  );
}
