import { removeValue, renameKey, setValue } from '../../src/domain/dssjson/edit.ts';
import type { JsonPath, JsonValue } from '../../src/domain/dssjson/json-value.ts';
import { findNode, type JsonNode } from '../../src/domain/dssjson/tree.ts';
import type { LintContext } from '../../src/domain/lint/context.ts';
import type { DescriptorFile } from '../../src/domain/lint/descriptors.ts';
import type { ParamSpec } from '../../src/domain/params/read-params.ts';
import type { Change } from '../../src/domain/project/change.ts';
import type { ProjectPath } from '../../src/domain/project/path.ts';
import type { TextEdit } from '../../src/domain/project/text-edit.ts';
import type { Result } from '../../src/domain/result.ts';
import type { JsonSchema } from '../../src/domain/schema/json-schema.ts';
import { schemaAt } from '../../src/domain/schema/schema-at.ts';
import type { Random } from './random.ts';

/** A place where a plugin can be broken, and how; nothing when chance finds no way. */
export type Site = (random: Random) => readonly Change[] | undefined;

/** One way to break a plugin that DSS would not say a word about, or would refuse. */
export interface Operator {
  readonly name: string;
  readonly sites: (context: LintContext) => Iterable<Site>;
}

/** A descriptor that a schema judges. */
export type JudgedFile = DescriptorFile & { readonly schemaId: string; readonly reading: { readonly root: JsonNode } };

/** The descriptors of known kinds that can be read. */
export function judgedFiles({ descriptors }: LintContext): readonly JudgedFile[] {
  return descriptors.filter(isJudged);
}

function isJudged(file: DescriptorFile): file is JudgedFile {
  return file.schemaId !== undefined && file.reading.root !== undefined && file.reading.errors.length === 0;
}

/** A site that edits the text of one file. */
export function editing(
  path: ProjectPath,
  edit: (random: Random) => Result<readonly TextEdit[], unknown> | undefined,
): Site {
  return (random) => {
    const edits = edit(random);
    if (edits === undefined || !edits.ok || edits.value.length === 0) return undefined;
    return [{ kind: 'edit', path, edits: edits.value }];
  };
}

export function setting(file: DescriptorFile, path: JsonPath, value: JsonValue): Site {
  return editing(file.path, () => setValue(file.text, path, value));
}

export function removing(file: DescriptorFile, path: JsonPath): Site {
  return editing(file.path, () => removeValue(file.text, path));
}

export function renaming(file: DescriptorFile, path: JsonPath, rename: (random: Random) => string): Site {
  return editing(file.path, (random) => renameKey(file.text, path, rename(random)));
}

/** A value of a descriptor that its schema knows. */
export interface KnownValue {
  readonly file: JudgedFile;
  readonly path: JsonPath;
  readonly key: string;
  readonly node: JsonNode;
  readonly schema: JsonSchema;
  /** The schema of the object that it stands in. */
  readonly parent: JsonSchema;
}

/** Every value under a key that the schemas know, in all judged descriptors. */
export function knownValues(context: LintContext): KnownValue[] {
  return judgedFiles(context).flatMap((file) => walk(file, file.reading.root, []));
}

function walk(file: JudgedFile, node: JsonNode, path: JsonPath): KnownValue[] {
  if (node.kind === 'array') return node.items.flatMap((item, index) => walk(file, item, [...path, index]));
  if (node.kind === 'scalar') return [];
  const parent = schemaAt(file.schemaId, file.reading.root, path);
  return node.members.flatMap(({ key, value }) => {
    const place = [...path, key];
    const isKnown = parent?.properties !== undefined && Object.hasOwn(parent.properties, key);
    const schema = schemaAt(file.schemaId, file.reading.root, place);
    if (!isKnown || value === undefined || schema === undefined) return [];
    // Of a key given twice only the last one counts.
    if (findNode(file.reading.root, place) !== value) return [];
    return [{ file, path: place, key, node: value, schema, parent }, ...walk(file, value, place)];
  });
}

/** A parameter with the file it stands in. */
export interface PlacedParam extends ParamSpec {
  readonly file: JudgedFile;
  /** The names that conditions beside it can read. */
  readonly scope: ReadonlySet<string>;
  readonly siblings: readonly ParamSpec[];
}

export function placedParams({ paramLists }: LintContext): PlacedParam[] {
  return paramLists.flatMap(({ file, params, scope }) =>
    isJudged(file) ? params.map((param) => ({ ...param, file, scope, siblings: params })) : [],
  );
}
