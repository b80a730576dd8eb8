import type { JsonValue } from '../dssjson/json-value.ts';

/**
 * One field of the form that DSS makes of a parameter, as plain data: whatever draws forms needs to know nothing else.
 * The value of a field is a `JsonValue`, or `undefined` while nothing was entered.
 */
export type FormField =
  | TextFormField
  | NumberFormField
  | CheckboxFormField
  | ChoiceFormField
  | ListFormField
  | MapFormField
  | KeyValueListFormField
  | SeparatorFormField
  | PresetFormField
  | CredentialFormField
  | ObjectListFormField
  | UnsupportedFormField;

/** What every field has. */
export interface FieldFacts {
  /** The key of its value in the form; for a separator without a name, a name that no parameter has. */
  readonly name: string;
  /** What stands above it: the label, else the name. */
  readonly label: string;
  /** The help beside it, `''` when there is none. May hold Markdown links, that of a separator also HTML. */
  readonly help: string;
  /** The type as written in the descriptor: 'STRING'. */
  readonly type: string;
  readonly isMandatory: boolean;
  /** `visibilityCondition` when it is an expression; absent when the field is always or never shown. */
  readonly condition: string | undefined;
  /** Whether `visibilityCondition` is `false`: DSS never shows it. (seen) */
  readonly isHidden: boolean;
  /** `defaultValue`, which counts while the value is undefined. */
  readonly defaultValue: JsonValue | undefined;
}

/** A line of text, several lines, a masked line, or a calendar whose value is an ISO date. */
export interface TextFormField extends FieldFacts {
  readonly widget: 'text' | 'textarea' | 'password' | 'date';
}

export interface NumberFormField extends FieldFacts {
  readonly widget: 'number';
  readonly isInteger: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface CheckboxFormField extends FieldFacts {
  readonly widget: 'checkbox';
}

export interface FieldChoice {
  readonly value: JsonValue;
  readonly label: string;
}

/** One of the choices, or a list of some of them. */
export interface ChoiceFormField extends FieldFacts {
  readonly widget: 'select' | 'multiselect';
  readonly choices: readonly FieldChoice[];
  /** Whether DSS asks Python for the choices, so that none are known here. */
  readonly isComputed: boolean;
}

/** A list of texts or of numbers, entered one by one. */
export interface ListFormField extends FieldFacts {
  readonly widget: 'strings' | 'numbers';
  readonly allowsDuplicates: boolean;
}

/** Keys with values. The value is an object of texts. */
export interface MapFormField extends FieldFacts {
  readonly widget: 'map';
}

/** Pairs in an order. The value is a list of `{"from", "to"}`. */
export interface KeyValueListFormField extends FieldFacts {
  readonly widget: 'key-value-list';
}

/** A heading between fields: it has no value. */
export interface SeparatorFormField extends FieldFacts {
  readonly widget: 'separator';
}

/** How a component gets the values of a parameter set: not at all, filled in on the spot, or from a preset by name. */
export type PresetMode = 'NONE' | 'INLINE' | 'PRESET';

/** A choice of a preset. The value is `{"mode", "name"?, "inlinedConfig"?}`, of `preset-list` a list of names. (seen) */
export interface PresetFormField extends FieldFacts {
  readonly widget: 'preset' | 'preset-list';
  readonly parameterSetId: string;
  readonly parameterSetLabel: string;
  /** Whether the plugin has the parameter set. */
  readonly isKnown: boolean;
  readonly modes: readonly PresetMode[];
  /** The names of the presets that can be chosen. */
  readonly presets: readonly string[];
  /** What "Manually defined" asks for. Empty unless `modes` has `INLINE`. */
  readonly inlineFields: readonly FormField[];
}

export type CredentialType = 'SINGLE_FIELD' | 'BASIC' | 'OAUTH2';

/** A secret that each user fills in on the page "Credentials" of the profile, not in this form. (documented) */
export interface CredentialFormField extends FieldFacts {
  readonly widget: 'credential-request';
  /** Absent when the descriptor does not say, or says something that DSS does not know. */
  readonly credentialType: CredentialType | undefined;
}

/** A list of cards with the same fields each. The value is a list of objects. */
export interface ObjectListFormField extends FieldFacts {
  readonly widget: 'object-list';
  readonly fields: readonly FormField[];
}

/** A field that cannot be filled in here, and why. */
export interface UnsupportedFormField extends FieldFacts {
  readonly widget: 'unsupported';
  readonly reason: string;
  /** For columns of a dataset, the name of the parameter that chooses the dataset. */
  readonly datasetParam?: string;
  /** For versions of a service and tasks of an analysis, the name of the parameter that chooses it. */
  readonly sourceParam?: string;
  /** For models, what they must be able to do: `llmUsagePurpose`. */
  readonly purpose?: string;
  /** For columns of a recipe, the role whose dataset has them. */
  readonly columnRole?: string;
  /** For columns, the storage types that may be chosen; absent when any may. */
  readonly columnTypes?: readonly string[];
}

export type Widget = FormField['widget'];
