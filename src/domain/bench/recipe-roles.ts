import { getKey, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { FormField } from '../params/form-field.ts';
import { objectsOf } from './report.ts';
import { lineField, tableField, tablesField, textOf, textsOf } from './run-fields.ts';

type Side = 'inputRoles' | 'outputRoles';

/** A role of a recipe, as far as a run needs to know it. */
interface Role {
  readonly name: string;
  readonly label: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** A managed folder when the role takes no datasets. A role takes datasets unless told otherwise. (documented) */
  readonly isFolder: boolean;
}

/** The fields in which the inputs and outputs of a recipe are chosen. */
export function roleFields(descriptor: JsonValue | undefined, tables: readonly string[]): readonly FormField[] {
  const inputs = readRoles(descriptor, 'inputRoles').map((role): FormField => {
    const facts = { isMandatory: role.isRequired };
    if (role.isFolder) return folderField(role, 'inputRoles');
    const optional = role.isRequired ? facts : { ...facts, defaultValue: undefined };
    const field = role.isList ? tablesField : tableField;
    return field(fieldName('inputRoles', role), role.label, tables, optional);
  });
  const outputs = readRoles(descriptor, 'outputRoles').map((role) => {
    if (role.isFolder) return folderField(role, 'outputRoles');
    const taken = tables.includes(role.name) ? `${role.name}_output` : role.name;
    return lineField(fieldName('outputRoles', role), role.label, {
      isMandatory: role.isRequired,
      help: 'The name of a dataset; it starts empty unless a sample dataset bears it.',
      defaultValue: role.isRequired ? taken : undefined,
    });
  });
  return [...inputs, ...outputs];
}

/** What was chosen for the roles of one side: `{"role", "name"}` of each, `"kind": "folder"` with folders. */
export function rolesGiven(descriptor: JsonValue | undefined, side: Side, given: JsonObject): readonly JsonObject[] {
  return readRoles(descriptor, side).flatMap((role) => {
    const name = fieldName(side, role);
    const chosen = role.isFolder ? [textOf(given, name)].filter((id) => id !== '') : textsOf(given, name);
    const kind = role.isFolder ? { kind: 'folder' } : {};
    return chosen.map((item) => ({ role: role.name, name: item, ...kind }));
  });
}

function folderField(role: Role, side: Side): FormField {
  return lineField(fieldName(side, role), role.label, {
    isMandatory: role.isRequired,
    help: 'The id of a managed folder; it is made when it is first used.',
    defaultValue: role.isRequired ? role.name : undefined,
  });
}

function fieldName(side: Side, { name }: Role): string {
  return `${side === 'inputRoles' ? 'input' : 'output'} ${name}`;
}

function readRoles(descriptor: JsonValue | undefined, side: Side): readonly Role[] {
  return objectsOf(getKey(descriptor, side)).flatMap((role) => {
    const name = textOf(role, 'name');
    if (name === '') return [];
    return [
      {
        name,
        label: textOf(role, 'label') || name,
        isList: role['arity'] === 'NARY',
        isRequired: role['required'] === true,
        isFolder: role['acceptsDataset'] === false && role['acceptsManagedFolder'] === true,
      },
    ];
  });
}
