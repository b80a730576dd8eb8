import type { JsonValue } from '../dssjson/json-value.ts';
import type { Mark } from '../plugin/component-kind.ts';
import type { Widget } from './form-field.ts';

/** What a key of a parameter holds. */
export type KeyValue =
  | { readonly kind: 'string' }
  /** One of the values; DSS may know more than are listed when `isOpen`. */
  | { readonly kind: 'enum'; readonly values: readonly EnumValue[]; readonly isOpen: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'number' }
  | { readonly kind: 'strings' }
  | { readonly kind: 'enums'; readonly values: readonly EnumValue[]; readonly isOpen: boolean }
  /** The list of `{value, label}` of SELECT and MULTISELECT. */
  | { readonly kind: 'choices' }
  /** A list of parameters. */
  | { readonly kind: 'params' }
  /** The object of CREDENTIAL_REQUEST. */
  | { readonly kind: 'credential-settings' }
  /** An AngularJS expression, or true or false. */
  | { readonly kind: 'condition' }
  /** The name of a folder below `parameter-sets`. */
  | { readonly kind: 'parameter-set' }
  /** A value of the parameter itself. */
  | { readonly kind: 'value' };

export interface EnumValue {
  readonly value: string;
  readonly docs: string;
}

/** A key that a parameter may have. */
export interface ParamKey {
  readonly name: string;
  /** How a form calls it. */
  readonly label: string;
  readonly docs: string;
  readonly value: KeyValue;
  /** What DSS takes when the key is absent. */
  readonly default?: JsonValue;
  /** Whether DSS fails, or shows nothing useful, without it. */
  readonly isRequired?: boolean;
  readonly mark: Mark;
}

/** What a value of a parameter is in JSON; `null` always counts as "no value". */
export type ValueShape =
  | 'none'
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'strings'
  | 'numbers'
  | 'list'
  | 'pairs'
  | 'map'
  | 'objects'
  | 'preset'
  | 'presets';

/** The groups in which types are offered. */
export type ParamGroup =
  | 'Text'
  | 'Numbers and dates'
  | 'Choices'
  | 'Lists'
  | 'Presets and secrets'
  | 'Layout'
  | 'Objects of DSS';

/**
 * Where types make sense that do not everywhere. `columns`: beside roles whose columns are offered. `project`: where the
 * form is filled in inside a project. `project-without-roles`: there, but not in recipes. `parameter-set`: in its `params`.
 */
export type ParamScope = 'columns' | 'project' | 'project-without-roles' | 'parameter-set';

/** One type of parameter. Everything that Plugsmith knows about a type stands in its row of the table. */
export interface ParamType {
  /** As written in `type`. */
  readonly name: string;
  readonly label: string;
  /** One line: what a user of the component sees. */
  readonly summary: string;
  readonly group: ParamGroup;
  readonly widget: Widget;
  readonly shape: ValueShape;
  /** The value DSS starts with when there is no default; absent when it starts with none. */
  readonly emptyValue?: JsonValue;
  /** `seen`: in the forms of DSS 9.0.5. `inferred`: from types like it. Beside `emptyValue` only. */
  readonly emptyMark?: Mark;
  /** What the component receives, in Python's words. */
  readonly python: string;
  /** The keys it accepts besides {@link COMMON_KEYS}. */
  readonly keys: readonly ParamKey[];
  /** Where it makes sense; absent when it makes sense everywhere. */
  readonly scope?: ParamScope;
  /** The same in words. */
  readonly where?: string;
  /** The first DSS version that has it; absent when DSS 9 had it or it is not known. */
  readonly since?: string;
  readonly mark: Mark;
}
