import { conditionOf } from '../condition/param-condition.ts';
import { insertItem, removeValue, setValue } from '../dssjson/edit.ts';
import type { EditError } from '../dssjson/edit-error.ts';
import type { JsonObject, JsonValue } from '../dssjson/json-value.ts';
import { print } from '../dssjson/print.ts';
import { findNode } from '../dssjson/tree.ts';
import type { Component } from '../plugin/component.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import { labelFromId } from '../plugin/label.ts';
import { PARAMETER_SET_DESCRIPTOR, PARAMETER_SETS_FOLDER } from '../plugin/layout.ts';
import type { Change } from '../project/change.ts';
import { textContent } from '../project/content.ts';
import { extension, type ProjectPath, toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import type { TextEdit } from '../project/text-edit.ts';
import { type ConfigRead, readConfigUse } from '../python/config-reads.ts';
import { readPython } from '../python/read-python.ts';
import { referencesTo } from '../references/navigate.ts';
import type { Place } from '../references/reference.ts';
import { err, ok, type Result } from '../result.ts';
import type { ParamSpec } from './read-params.ts';
import { readParams } from './read-params.ts';

/** What a move changes, and what it leaves to the person. */
export interface SetMove {
  readonly changes: readonly Change[];
  /** The PRESET parameter through which the component gets the value from now on. */
  readonly preset: string;
  /** Places that name the parameter and stay as they are: conditions of others, and Python that does more than read it. */
  readonly left: readonly LeftPlace[];
  /** A condition that is lost: the set cannot see what it asks for, and there is no new PRESET parameter to carry it. */
  readonly lostCondition: string | undefined;
}

export interface LeftPlace {
  readonly path: ProjectPath;
  readonly offset: number;
}

/**
 * Moves a parameter of a component into a parameter set, which is made when it is not there. A PRESET parameter takes its
 * place unless the form has one for the set, and takes over its condition. What the component's Python reads by name is
 * read from the preset.
 */
export function moveToParameterSet(
  project: Project,
  component: Component,
  param: ParamSpec,
  setId: string,
): Result<SetMove, EditError> {
  const list = param.path.slice(0, -1);
  const descriptor = component.descriptor;
  const root = readDescriptor(project, descriptor)?.root;
  const siblings = readParams(root, list);
  const known = siblings.find(({ type, value }) => type === 'PRESET' && value['parameterSetId'] === setId);
  const preset = known?.name ?? freeName(setId.replace(/\W/g, '_'), new Set(siblings.map(({ name }) => name)));
  const own = editForm(readText(project, descriptor) ?? '', param, known === undefined ? preset : undefined, setId);
  if (!own.ok) return own;
  const condition = conditionOf(param)?.source;
  const set = writeSet(project, setId, valueInSet(param, condition));
  if (!set.ok) return set;
  const code = rewriteReads(project, component, param.name, preset);
  return ok({
    changes: [{ kind: 'edit', path: descriptor, edits: own.value }, set.value, ...code.changes],
    preset,
    left: findLeftPlaces(project, descriptor, param, code),
    lostCondition: known === undefined ? undefined : condition,
  });
}

/** The form of the set sees only its own values: what a condition of the component asks for is not there. */
function valueInSet({ value }: ParamSpec, condition: string | undefined): JsonObject {
  if (condition === undefined) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'visibilityCondition'));
}

function editForm(
  text: string,
  param: ParamSpec,
  preset: string | undefined,
  setId: string,
): Result<readonly TextEdit[], EditError> {
  if (preset === undefined) return removeValue(text, param.path);
  // In the place of the parameter, so that the rest of the list stays as it is.
  const value: JsonObject = {
    name: preset,
    label: param.label === '' ? labelFromId(setId) : param.label,
    type: 'PRESET',
    parameterSetId: setId,
    mandatory: param.isMandatory,
    ...conditionKey(param),
  };
  return setValue(text, param.path, value);
}

function conditionKey(param: ParamSpec): JsonObject {
  const condition = conditionOf(param);
  return condition === undefined ? {} : { visibilityCondition: condition.source };
}

/** The set with the parameter at its end. */
function writeSet(project: Project, setId: string, param: JsonObject): Result<Change, EditError> {
  const path = toPath(`${PARAMETER_SETS_FOLDER}/${setId}/${PARAMETER_SET_DESCRIPTOR}`);
  const text = readText(project, path);
  if (text === undefined) {
    const value: JsonValue = {
      meta: { label: labelFromId(setId), description: '', icon: 'fas fa-puzzle-piece' },
      defaultDefinableInline: true,
      defaultDefinableAtProjectLevel: true,
      pluginParams: [],
      params: [param],
    };
    return ok({ kind: 'write', path, content: textContent(`${print(value)}\n`) });
  }
  const params = findNode(readDescriptor(project, path)?.root, ['params']);
  const edits =
    params?.kind === 'array'
      ? insertItem(text, ['params'], params.items.length, param)
      : setValue(text, ['params'], [param]);
  return edits.ok ? ok({ kind: 'edit', path, edits: edits.value }) : err(edits.error);
}

interface RewrittenCode {
  readonly changes: readonly Change[];
  readonly rewritten: readonly Place[];
  readonly left: readonly Place[];
}

/** Reads by name are certain; whether a key is there, a write and a `pop` mean something else below a preset. */
function rewriteReads(project: Project, component: Component, name: string, preset: string): RewrittenCode {
  const changes: Change[] = [];
  const rewritten: Place[] = [];
  const left: Place[] = [];
  for (const path of component.files) {
    const file = extension(path) === 'py' ? readPython(project, path) : undefined;
    if (file === undefined) continue;
    const edits: TextEdit[] = [];
    for (const { source, key, parent, kind, range } of readConfigUse(file).reads) {
      if (source !== 'config' || key !== name || parent !== undefined) continue;
      const before = file.text.slice(0, range.start);
      const isRead = kind === 'index' || (kind === 'get' && /\.get\(\s*$/.test(before));
      if (isRead) edits.push({ offset: range.start, length: 0, text: readOfPreset(kind, preset) });
      (isRead ? rewritten : left).push({ path, range });
    }
    if (edits.length > 0) changes.push({ kind: 'edit', path, edits });
  }
  return { changes, rewritten, left };
}

function readOfPreset(kind: ConfigRead['kind'], preset: string): string {
  return kind === 'index' ? `${JSON.stringify(preset)}][` : `${JSON.stringify(preset)}, {}).get(`;
}

/** What names the parameter and is not rewritten, apart from the parameter itself. */
function findLeftPlaces(
  project: Project,
  descriptor: ProjectPath,
  param: ParamSpec,
  { rewritten, left }: RewrittenCode,
): readonly LeftPlace[] {
  const places = [...left];
  const isIn = ({ path, range }: Place, from: ProjectPath, offset: number) =>
    path === from && range.start <= offset && offset < range.end;
  const settled: readonly Place[] = [...rewritten, ...left, { path: descriptor, range: param.node.range }];
  for (const { from, range } of referencesTo(project, {
    kind: 'parameter',
    path: descriptor,
    form: [],
    name: param.name,
  })) {
    if (!settled.some((place) => isIn(place, from, range.start))) places.push({ path: from, range });
  }
  return places.map(({ path, range }) => ({ path, offset: range.start }));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name}_${count}`)) return `${name}_${count}`;
}
