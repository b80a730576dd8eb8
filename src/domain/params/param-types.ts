import { COMMON_KEYS, TYPE_KEYS as keys } from './param-key.ts';
import type { ParamKey, ParamScope, ParamType } from './param-type.ts';

const WHERE: Readonly<Record<ParamScope, string>> = {
  columns: 'Only in recipes and preparation processors. (documented)',
  project: 'Where the component runs inside a project; elsewhere DSS has nothing to list. (inferred)',
  'project-without-roles': 'In components that run inside a project, other than recipes. (documented)',
  'parameter-set': 'Only in the parameters of a parameter set. (documented)',
};
const CHOICE_KEYS = [keys.selectChoices, keys.getChoicesFromPython, keys.disableAutoReload, keys.triggerParameters];
const DATASET_KEYS = [keys.canSelectForeign, keys.canCreateDataset, keys.markCreatedAsBuilt];

/** Types whose values a person enters. */
const VALUE_TYPES: readonly ParamType[] = [
  type('STRING', 'Text', 'One line of text.', 'Text', 'text', 'string', 'str'),
  type('TEXTAREA', 'Long text', 'Several lines of text.', 'Text', 'textarea', 'string', 'str', {
    keys: [keys.codeMirrorDialect],
  }),
  type(
    'PASSWORD',
    'Password',
    'A masked text that DSS stores encrypted.',
    'Text',
    'password',
    'string',
    'str, decrypted',
  ),
  type('INT', 'Whole number', 'A whole number.', 'Numbers and dates', 'number', 'integer', 'int or float: use int()', {
    keys: [keys.minI, keys.maxI],
    emptyValue: 0,
    emptyMark: 'seen',
  }),
  type('DOUBLE', 'Decimal number', 'A number with decimals.', 'Numbers and dates', 'number', 'number', 'float', {
    keys: [keys.minD, keys.maxD],
  }),
  type('BOOLEAN', 'Checkbox', 'A checkbox, with its description beside it.', 'Choices', 'checkbox', 'boolean', 'bool'),
  type(
    'DATE',
    'Date',
    'A day chosen from a calendar.',
    'Numbers and dates',
    'date',
    'string',
    'str, in UTC: "2024-05-31T00:00:00.000Z"',
  ),
  type(
    'SELECT',
    'Choice',
    'One of several choices, from a list.',
    'Choices',
    'select',
    'string',
    'str, the value of the choice; absent or None when unset',
    { keys: CHOICE_KEYS },
  ),
  type(
    'MULTISELECT',
    'Several choices',
    'Some of several choices.',
    'Choices',
    'multiselect',
    'strings',
    'list of str',
    { keys: [...CHOICE_KEYS, keys.gridParam] },
  ),
  type('STRINGS', 'List of texts', 'Texts entered one by one.', 'Lists', 'strings', 'strings', 'list of str', {
    keys: [keys.allowDuplicates, keys.gridParam],
    emptyValue: [],
    emptyMark: 'inferred',
  }),
  type('INTS', 'List of whole numbers', 'Whole numbers entered one by one.', 'Lists', 'numbers', 'numbers', 'list', {
    emptyValue: [],
    emptyMark: 'inferred',
  }),
  type('DOUBLES', 'List of numbers', 'Numbers entered one by one.', 'Lists', 'numbers', 'numbers', 'list of float', {
    keys: [keys.allowDuplicates, keys.gridParam],
    emptyValue: [],
    emptyMark: 'inferred',
  }),
  type('MAP', 'Map', 'Keys with values.', 'Lists', 'map', 'map', 'dict', { emptyValue: {}, emptyMark: 'seen' }),
  type(
    'KEY_VALUE_LIST',
    'List of pairs',
    'Pairs in an order of their own.',
    'Lists',
    'key-value-list',
    'pairs',
    'list of {"from": …, "to": …}',
    { emptyValue: [], emptyMark: 'inferred' },
  ),
  type('ARRAY', 'Free list', 'A list whose items may have any type.', 'Lists', 'strings', 'list', 'list', {
    keys: [keys.gridParam],
    emptyValue: [],
    emptyMark: 'seen',
  }),
  type(
    'OBJECT_LIST',
    'List of objects',
    'Cards with the same fields each.',
    'Lists',
    'object-list',
    'objects',
    'list of dict',
    { keys: [keys.subParams], emptyValue: [], emptyMark: 'inferred' },
  ),
  type('SEPARATOR', 'Separator', 'A heading between fields.', 'Layout', 'separator', 'none', 'nothing'),
  type(
    'PRESET',
    'Preset',
    'A choice among the presets of a parameter set.',
    'Presets and secrets',
    'preset',
    'preset',
    'dict of the parameters of the set',
    { keys: [keys.parameterSetId] },
  ),
  type(
    'PRESETS',
    'Several presets',
    'Some of the presets of a parameter set.',
    'Presets and secrets',
    'preset-list',
    'presets',
    'list of dict',
    { keys: [keys.parameterSetId] },
  ),
  type(
    'CREDENTIAL_REQUEST',
    'Credential request',
    'A secret that each user fills in under "Credentials" of the profile.',
    'Presets and secrets',
    'credential-request',
    'none',
    'str; for BASIC a dict with "user" and "password"',
    {
      keys: [keys.credentialRequestSettings],
      scope: 'parameter-set',
    },
  ),
];

/** Types that choose an object of DSS. */
const OBJECT_TYPES: readonly ParamType[] = [
  pick('COLUMN', 'Column', 'A column of an input dataset.', {
    python: 'str, its name',
    keys: [keys.columnRole, keys.allowedColumnTypes],
    scope: 'columns',
  }),
  pickMany('COLUMNS', 'Columns', 'Columns of an input dataset.', {
    keys: [keys.columnRole, keys.allowedColumnTypes],
    scope: 'columns',
    emptyMark: 'seen',
  }),
  pick('DATASET', 'Dataset', 'A dataset of the project.', {
    python: 'str, its name; with the key of its project and a dot before it when it is from another one',
    keys: DATASET_KEYS,
  }),
  pickMany('DATASETS', 'Datasets', 'Datasets of the project.', { keys: DATASET_KEYS, emptyMark: 'seen' }),
  pick('DATASET_COLUMN', 'Column of a dataset', 'A column of a dataset chosen in the same form.', {
    python: 'str, its name',
    keys: [keys.datasetParamName, keys.allowedColumnTypes],
    scope: 'project-without-roles',
  }),
  pickMany('DATASET_COLUMNS', 'Columns of a dataset', 'Columns of a dataset chosen in the same form.', {
    keys: [keys.datasetParamName, keys.allowedColumnTypes, keys.gridParam],
    scope: 'project-without-roles',
  }),
  pick('MANAGED_FOLDER', 'Managed folder', 'A managed folder of the project.', {
    keys: [keys.canSelectForeign, keys.agentDependency],
  }),
  pick('FOLDER', 'Managed folder (old name)', 'A managed folder of the project; an older name of MANAGED_FOLDER.', {
    keys: [keys.canSelectForeign, keys.agentDependency],
    mark: 'seen',
  }),
  pick('SAVED_MODEL', 'Saved model', 'A saved model of the project.', { keys: [keys.canSelectForeign] }),
  pick('MODEL', 'Saved model (old name)', 'A saved model of the project; an older name of SAVED_MODEL.'),
  pick('CONNECTION', 'Connection', 'A connection of the instance.', { python: 'str, its name', scope: undefined }),
  pickMany('CONNECTIONS', 'Connections', 'Connections of the instance.', { scope: undefined }),
  pick('PROJECT', 'Project', 'A project of the instance.', { python: 'str, its key', scope: undefined }),
  pick('SCENARIO', 'Scenario', 'A scenario of the project.'),
  pick('API_SERVICE', 'API service', 'An API service of the project.'),
  pick('API_SERVICE_VERSION', 'API service version', 'A version of an API service chosen in the same form.', {
    python: 'str',
    keys: [keys.apiServiceParamName],
  }),
  pick('BUNDLE', 'Bundle', 'A bundle of the project.', { python: 'str' }),
  pick('VISUAL_ANALYSIS', 'Visual analysis', 'A visual analysis of the project.'),
  pick('ML_TASK', 'Machine learning task', 'A task of a visual analysis chosen in the same form.', {
    keys: [keys.visualAnalysisParamName],
  }),
  pick('CLUSTER', 'Cluster', 'A cluster of the instance.', { keys: [keys.clusterPermissions], scope: undefined }),
  pick('CODE_ENV', 'Code environment', 'A code environment of the instance.', {
    python: 'str, its name',
    scope: undefined,
  }),
  pick('PLUGIN', 'Plugin', 'A plugin of the instance.', { scope: undefined }),
  pick('LLM', 'LLM', 'A model of the LLM Mesh.', {
    keys: [keys.llmUsagePurpose, keys.agentDependency],
    scope: undefined,
  }),
  pick('KNOWLEDGE_BANK', 'Knowledge bank', 'A knowledge bank of the project.', { keys: [keys.agentDependency] }),
];

/** Every type that DSS knows, those one meets most first. */
export const PARAM_TYPES: readonly ParamType[] = [...VALUE_TYPES, ...OBJECT_TYPES];

const byName: ReadonlyMap<string, ParamType> = new Map(PARAM_TYPES.map((row) => [row.name, row]));

/** The type that a descriptor names; nothing when DSS knows none of that name. */
export function findParamType(name: string): ParamType | undefined {
  return byName.get(name);
}

/** All keys that a parameter of a type may have. `type` itself stands after `name` and `label` when written out. */
export function keysOf(row: ParamType): readonly ParamKey[] {
  const hasValue = row.shape !== 'none';
  const common = COMMON_KEYS.filter(({ name }) => hasValue || name !== 'defaultValue');
  return [...common, ...row.keys];
}

type Facts = Partial<Pick<ParamType, 'keys' | 'emptyValue' | 'emptyMark' | 'since' | 'mark'>>;
interface Rest extends Facts {
  readonly scope?: ParamScope | undefined;
}

function type(
  name: string,
  label: string,
  summary: string,
  group: ParamType['group'],
  widget: ParamType['widget'],
  shape: ParamType['shape'],
  python: string,
  { scope, ...rest }: Rest = {},
): ParamType {
  const place = scope === undefined ? {} : { scope, where: WHERE[scope] };
  return { keys: [], mark: 'documented', ...rest, ...place, name, label, summary, group, widget, shape, python };
}

interface Chosen extends Rest {
  /** What Python receives, where it is no id. */
  readonly python?: string;
}

/** A choice of an object. Most objects are those of a project. */
function pick(
  name: string,
  label: string,
  summary: string,
  { python = 'str, its id', ...rest }: Chosen = {},
): ParamType {
  const facts: Rest = { scope: 'project', ...rest };
  return type(name, label, summary, 'Objects of DSS', 'unsupported', 'string', python, facts);
}

function pickMany(name: string, label: string, summary: string, rest: Rest = {}): ParamType {
  const facts: Rest = { scope: 'project', emptyValue: [], emptyMark: 'inferred', ...rest };
  return type(name, label, summary, 'Objects of DSS', 'unsupported', 'strings', 'list of str', facts);
}
