import type { SyntaxNode } from '@lezer/common';
import { argumentFor, type FileNames, type NameBinding, type NameScope, readNames } from './config-scopes.ts';
import type { PythonFile } from './python-file.ts';

/** The values of the component's own form, or those of the plugin's settings. */
export type ConfigSource = 'config' | 'plugin_config';

/** What an expression stands for: a config, or the value of one of its keys. */
export interface Meaning {
  readonly source: ConfigSource;
  readonly parent: string | undefined;
}

/** Says what a name stands for at a place of the text. */
export type NameMeanings = (name: string, offset: number) => Meaning | undefined;

/** What an expression stands for, given what the names in it do. */
type Judge = (node: SyntaxNode, names: NameMeanings) => Meaning | undefined;

const BY_NAME: ReadonlyMap<string, Meaning> = new Map(
  (['config', 'plugin_config'] as const).flatMap((source) => [
    [source, { source, parent: undefined }],
    [`self.${source}`, { source, parent: undefined }],
  ]),
);

/** How often what calls hand to functions is followed on to what these hand on. */
const MAX_ROUNDS = 5;

/**
 * What the names of a file stand for, each in its scope: a config where that is all that is assigned to it. A parameter
 * `config` is what the calls in the file give for it; where there is none, DSS calls the function.
 */
export function readMeanings(file: PythonFile, judge: Judge): NameMeanings {
  const names = readNames(file.tree.topNode, file.text);
  const taken = names.bindings.filter(({ parameter, name }) => parameter !== undefined && BY_NAME.has(name));
  let given: ReadonlyMap<NameBinding, Meaning | undefined> = new Map();
  let meanings = evaluate(names, given, judge);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = new Map(taken.flatMap((binding) => givenTo(binding, names, file.text, meanings, judge)));
    if (isUnchanged(given, next)) return meanings;
    given = next;
    meanings = evaluate(names, given, judge);
  }
  return meanings;
}

/** What the calls of the file give for a parameter; no entry when none gives anything. */
function givenTo(
  binding: NameBinding,
  { calls }: FileNames,
  text: string,
  meanings: NameMeanings,
  judge: Judge,
): readonly (readonly [NameBinding, Meaning | undefined])[] {
  const { parameter } = binding;
  if (parameter === undefined) return [];
  const given = (calls.get(parameter.callee) ?? []).flatMap((list) => {
    const argument = argumentFor(list, parameter, text);
    if (argument === 'default') return [];
    return [argument === 'unknown' ? undefined : judge(argument, meanings)];
  });
  const [first] = given;
  if (given.length === 0) return [];
  return [[binding, given.every((each) => isSame(each, first)) ? first : undefined]];
}

function isUnchanged(
  before: ReadonlyMap<NameBinding, Meaning | undefined>,
  after: ReadonlyMap<NameBinding, Meaning | undefined>,
): boolean {
  return before.size === after.size && [...after].every(([binding, meaning]) => isSame(before.get(binding), meaning));
}

interface Entry {
  readonly scope: NameScope;
  isSet: boolean;
  meaning: Meaning | undefined;
}

function evaluate(
  { bindings }: FileNames,
  given: ReadonlyMap<NameBinding, Meaning | undefined>,
  judge: Judge,
): NameMeanings {
  const byName = groupByName(bindings);
  const sorted = new Map([...byName].map(([name, scopes]) => [name, [...scopes.values()].sort(compareEntries)]));
  const lookUp: NameMeanings = (name, offset) => {
    const entries = sorted.get(name);
    const found = entries === undefined ? undefined : innermost(entries, offset);
    return found === undefined ? BY_NAME.get(name) : found.meaning;
  };
  for (const binding of bindings) {
    const { name, scope, value, parameter } = binding;
    const entry = byName.get(name)?.get(scope);
    // What is nothing at first gets its value later.
    if (entry === undefined || value?.name === 'None') continue;
    const own = parameter === undefined ? undefined : BY_NAME.get(name);
    const meaning = given.has(binding) ? given.get(binding) : value === undefined ? own : judge(value, lookUp);
    entry.meaning = entry.isSet && !isSame(entry.meaning, meaning) ? undefined : meaning;
    entry.isSet = true;
  }
  // Most names of a file are never a config: they need not be looked for.
  for (const [name, entries] of sorted) {
    if (!BY_NAME.has(name) && entries.every(({ meaning }) => meaning === undefined)) sorted.delete(name);
  }
  return lookUp;
}

function groupByName(bindings: readonly NameBinding[]): ReadonlyMap<string, Map<NameScope, Entry>> {
  const groups = new Map<string, Map<NameScope, Entry>>();
  for (const { name, scope } of bindings) {
    const scopes = groups.get(name) ?? new Map<NameScope, Entry>();
    if (!scopes.has(scope)) scopes.set(scope, { scope, isSet: false, meaning: undefined });
    groups.set(name, scopes);
  }
  return groups;
}

function compareEntries(a: Entry, b: Entry): number {
  return a.scope.from - b.scope.from || b.scope.to - a.scope.to;
}

/** Among scopes in the order in which they begin, the last that has a value and contains a place. */
function innermost(entries: readonly Entry[], offset: number): Entry | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.scope.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.isSet && isWithin(offset, entry.scope)) return entry;
  }
  return undefined;
}

function isWithin(offset: number, { from, to }: NameScope): boolean {
  return offset >= from && offset <= to;
}

function isSame(a: Meaning | undefined, b: Meaning | undefined): boolean {
  return a?.source === b?.source && a?.parent === b?.parent;
}
