import type { JsonPath } from '../../../src/domain/dssjson/json-value.ts';
import { findNode } from '../../../src/domain/dssjson/tree.ts';
import type { LintContext } from '../../../src/domain/lint/context.ts';
import {
  type JudgedFile,
  judgedFiles,
  type KnownValue,
  knownValues,
  type Operator,
  placedParams,
  removing,
  renaming,
  type Site,
} from '../operator.ts';
import { misspell } from '../random.ts';

/** Keys that are misspelt or missing. */
export const KEY_OPERATORS: readonly Operator[] = [
  { name: 'key misspelt', sites: (context) => knownValues(context).flatMap(misspellKey) },
  { name: 'key in another case', sites: (context) => knownValues(context).flatMap(changeCase) },
  { name: 'id of the plugin missing', sites: (context) => without(context, 'plugin', ['id']) },
  { name: 'version of the plugin missing', sites: (context) => without(context, 'plugin', ['version']) },
  { name: 'meta missing', sites: (context) => judgedFiles(context).flatMap((file) => removeIfThere(file, ['meta'])) },
  {
    name: 'label missing',
    sites: (context) => judgedFiles(context).flatMap((file) => removeIfThere(file, ['meta', 'label'])),
  },
  {
    name: 'name of a parameter missing',
    sites: (context) =>
      placedParams(context)
        .filter(({ name, type }) => name !== '' && type !== 'SEPARATOR')
        .map(({ file, path }) => removing(file, [...path, 'name'])),
  },
  {
    name: 'type of a parameter missing',
    sites: (context) =>
      placedParams(context)
        .filter(({ type }) => type !== '')
        .map(({ file, path }) => removing(file, [...path, 'type'])),
  },
];

function misspellKey({ file, path, key, parent }: KnownValue): Site[] {
  if (key.length < 3) return [];
  return [
    (random) => {
      const wrong = misspell(key, random);
      if (Object.hasOwn(parent.properties ?? {}, wrong)) return undefined;
      return renaming(file, path, () => wrong)(random);
    },
  ];
}

function changeCase({ file, path, key, parent }: KnownValue): Site[] {
  const first = key.charAt(0);
  const wrong = (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + key.slice(1);
  if (wrong === key || Object.hasOwn(parent.properties ?? {}, wrong)) return [];
  return [renaming(file, path, () => wrong)];
}

function without(context: LintContext, owner: JudgedFile['owner'], path: JsonPath): Site[] {
  return judgedFiles(context)
    .filter((file) => file.owner === owner)
    .flatMap((file) => removeIfThere(file, path));
}

function removeIfThere(file: JudgedFile, path: JsonPath): Site[] {
  return findNode(file.reading.root, path) === undefined ? [] : [removing(file, path)];
}
