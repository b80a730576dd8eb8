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
import { applyTextEdits, type TextEdit } from '../project/text-edit.ts';
import { type ConfigRead, readConfigUse } from '../python/config-reads.ts';
import { readPython } from '../python/read-python.ts';
import { err, ok, type Result } from '../result.ts';
import type { ParamSpec } from './read-params.ts';
import { readParams } from './read-params.ts';

/** What a move changes, and what it leaves to the person. */
export interface SetMove {
  readonly changes: readonly Change[];
  /** The PRESET parameter through which the component gets the value from now on. */
  readonly preset: string;
  /** Places in Python that use the value in a way that is not rewritten, as `path` and offset. */
  readonly left: readonly { readonly path: ProjectPath; readonly offset: number }[];
}

/**
 * Moves a parameter of a component into a parameter set, which is made when it is not there. A PRESET parameter takes its
 * place unless the form has one for the set. What the component's Python reads by name is read from the preset.
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
  const set = writeSet(project, setId, param);
  if (!set.ok) return set;
  const code = rewriteReads(project, component, param.name, preset);
  return ok({
    changes: [{ kind: 'edit', path: descriptor, edits: own.value }, set.value, ...code.changes],
    preset,
    left: code.left,
  });
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
  };
  return setValue(text, param.path, value);
}

/** The set with the parameter at its end. */
function writeSet(project: Project, setId: string, param: ParamSpec): Result<Change, EditError> {
  const path = toPath(`${PARAMETER_SETS_FOLDER}/${setId}/${PARAMETER_SET_DESCRIPTOR}`);
  const text = readText(project, path);
  if (text === undefined) {
    const value: JsonValue = {
      meta: { label: labelFromId(setId), description: '', icon: 'fas fa-puzzle-piece' },
      defaultDefinableInline: true,
      defaultDefinableAtProjectLevel: true,
      pluginParams: [],
      params: [param.value],
    };
    return ok({ kind: 'write', path, content: textContent(`${print(value)}\n`) });
  }
  const params = findNode(readDescriptor(project, path)?.root, ['params']);
  const edits =
    params?.kind === 'array'
      ? insertItem(text, ['params'], params.items.length, param.value)
      : setValue(text, ['params'], [param.value]);
  return edits.ok ? ok({ kind: 'edit', path, edits: edits.value }) : err(edits.error);
}

function rewriteReads(project: Project, component: Component, name: string, preset: string) {
  const changes: Change[] = [];
  const left: { readonly path: ProjectPath; readonly offset: number }[] = [];
  for (const path of component.files) {
    const file = extension(path) === 'py' ? readPython(project, path) : undefined;
    if (file === undefined) continue;
    const reads = readConfigUse(file).reads.filter(
      ({ source, key, parent }) => source === 'config' && key === name && parent === undefined,
    );
    const edits = reads.flatMap((read) => rewriteRead(read, preset));
    left.push(...reads.filter(({ kind }) => !isRewritten(kind)).map(({ range }) => ({ path, offset: range.start })));
    if (edits.length > 0 && applyTextEdits(file.text, edits) !== file.text) changes.push({ kind: 'edit', path, edits });
  }
  return { changes, left };
}

function isRewritten(kind: ConfigRead['kind']): boolean {
  return kind === 'index' || kind === 'get';
}

function rewriteRead({ kind, range }: ConfigRead, preset: string): readonly TextEdit[] {
  if (!isRewritten(kind)) return [];
  const text = kind === 'index' ? `${JSON.stringify(preset)}][` : `${JSON.stringify(preset)}, {}).get(`;
  return [{ offset: range.start, length: 0, text }];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name}_${count}`)) return `${name}_${count}`;
}
