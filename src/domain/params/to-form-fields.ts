import { getKey, isJsonArray, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type {
  CredentialType,
  FieldChoice,
  FieldFacts,
  FormField,
  PresetMode,
  UnsupportedFormField,
} from './form-field.ts';
import type { ParamType } from './param-type.ts';
import { placeName } from './place-name.ts';
import { type ParamSpec, readParams } from './read-params.ts';

/** A parameter set, as far as the choice of a preset needs to know it. */
export interface PresetSource {
  readonly id: string;
  readonly label: string;
  /** Whether values may be "Manually defined" inside the component. */
  readonly allowsInline: boolean;
  /** The names of its presets. */
  readonly presets: readonly string[];
  /** Its own parameters. */
  readonly params: readonly ParamSpec[];
}

/** The fields of the form that DSS makes of a list of parameters. */
export function toFormFields(params: readonly ParamSpec[], sources: readonly PresetSource[]): readonly FormField[] {
  return params.map((param, index) => toFormField(param, index, sources));
}

function toFormField(param: ParamSpec, index: number, sources: readonly PresetSource[]): FormField {
  const facts = readFacts(param, index);
  const { typeInfo, value } = param;
  if (typeInfo === undefined) {
    const shown = param.type === '' ? 'This parameter has no type' : `"${param.type}" is not a type of parameter`;
    return { ...facts, widget: 'unsupported', reason: `${shown}: DSS shows "ERROR: UNKNOWN PARAM TYPE" here.` };
  }
  const { widget } = typeInfo;
  switch (widget) {
    case 'number':
      return { ...facts, widget, isInteger: typeInfo.shape === 'integer', ...readLimits(value) };
    case 'select':
    case 'multiselect':
      return { ...facts, widget, ...readChoices(value) };
    case 'strings':
    case 'numbers':
      return { ...facts, widget, allowsDuplicates: getKey(value, 'allowDuplicates') === true };
    case 'preset':
    case 'preset-list':
      return { ...facts, widget, ...readPresetChoice(value, widget, sources) };
    case 'credential-request':
      return { ...facts, widget, credentialType: readCredentialType(value) };
    case 'object-list':
      return { ...facts, widget, fields: toFormFields(readParams(param.node, ['subParams']), sources) };
    case 'unsupported':
      return { ...facts, widget, reason: explainUnsupported(typeInfo), ...readOffer(value, typeInfo) };
    default:
      return { ...facts, widget };
  }
}

function readFacts(param: ParamSpec, index: number): FieldFacts {
  const { name, label, type, description, isMandatory, defaultValue, visibilityCondition } = param;
  return {
    name: name === '' ? placeName(index) : name,
    label: label === '' ? name : label,
    help: description,
    type,
    isMandatory,
    condition: typeof visibilityCondition === 'string' ? visibilityCondition : undefined,
    isHidden: visibilityCondition === false || visibilityCondition === 'false',
    defaultValue,
  };
}

function readLimits(value: JsonObject): { readonly min: number | undefined; readonly max: number | undefined } {
  const number = (...keys: readonly string[]) => {
    const found = keys.map((key) => getKey(value, key)).find((candidate) => typeof candidate === 'number');
    return typeof found === 'number' ? found : undefined;
  };
  return { min: number('minI', 'minD'), max: number('maxI', 'maxD') };
}

function readChoices(value: JsonObject): { readonly choices: readonly FieldChoice[]; readonly isComputed: boolean } {
  const list = getKey(value, 'selectChoices');
  const choices = isJsonArray(list) ? list.map(readChoice) : [];
  return { choices, isComputed: getKey(value, 'getChoicesFromPython') === true };
}

function readChoice(choice: JsonValue): FieldChoice {
  const value = getKey(choice, 'value') ?? null;
  const label = getKey(choice, 'label');
  return { value, label: typeof label === 'string' && label !== '' ? label : String(value ?? '') };
}

function readPresetChoice(value: JsonObject, widget: 'preset' | 'preset-list', sources: readonly PresetSource[]) {
  const id = getKey(value, 'parameterSetId');
  const parameterSetId = typeof id === 'string' ? id : '';
  const source = sources.find((candidate) => candidate.id === parameterSetId);
  const allowsInline = widget === 'preset' && source?.allowsInline === true;
  const modes: readonly PresetMode[] = allowsInline ? ['NONE', 'INLINE', 'PRESET'] : ['NONE', 'PRESET'];
  // A set whose parameters choose presets of its own would never end: this form stops at the first level.
  const inlineParams = allowsInline ? source.params.filter(({ type }) => type !== 'PRESET' && type !== 'PRESETS') : [];
  return {
    parameterSetId,
    parameterSetLabel: source?.label ?? parameterSetId,
    isKnown: source !== undefined,
    modes,
    presets: source?.presets ?? [],
    inlineFields: toFormFields(inlineParams, []),
  };
}

function readCredentialType(value: JsonObject): CredentialType | undefined {
  const type = getKey(getKey(value, 'credentialRequestSettings'), 'type');
  return type === 'SINGLE_FIELD' || type === 'BASIC' || type === 'OAUTH2' ? type : undefined;
}

type OfferFacts = Pick<UnsupportedFormField, 'datasetParam' | 'sourceParam' | 'purpose' | 'columnRole' | 'columnTypes'>;

/** Which of the objects a parameter offers. Keys that belong to other types are ignored. */
function readOffer(value: JsonObject, { keys }: ParamType): OfferFacts {
  const known = new Set(keys.map(({ name }) => name));
  const text = (key: string) => {
    const found = known.has(key) ? getKey(value, key) : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const datasetParam = text('datasetParamName');
  const sourceParam = text('apiServiceParamName') ?? text('visualAnalysisParamName');
  const columnRole = text('columnRole');
  const purpose = known.has('llmUsagePurpose') ? (text('llmUsagePurpose') ?? 'GENERIC_COMPLETION') : undefined;
  const types = known.has('allowedColumnTypes') ? getKey(value, 'allowedColumnTypes') : undefined;
  return {
    ...(datasetParam === undefined ? {} : { datasetParam }),
    ...(sourceParam === undefined ? {} : { sourceParam }),
    ...(columnRole === undefined ? {} : { columnRole }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(isJsonArray(types) && types.length > 0
      ? { columnTypes: types.filter((type) => typeof type === 'string') }
      : {}),
  };
}

function explainUnsupported(typeInfo: ParamType): string {
  if (typeInfo.group !== 'Objects of DSS') return `The values of ${typeInfo.name} cannot be entered here.`;
  const things = typeInfo.summary.charAt(0).toLowerCase() + typeInfo.summary.slice(1).replace(/\.$/, '');
  return `In DSS one chooses ${things} here. There is no DSS instance to list them.`;
}
