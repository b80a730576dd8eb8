import type { EnumValue, ParamKey } from './param-type.ts';

/** The keys that every parameter may have, in the order in which they are usually written. */
export const COMMON_KEYS: readonly ParamKey[] = [
  {
    name: 'name',
    label: 'Name',
    docs: 'The key under which the component receives the value: `config["name"]`. A valid variable name in Python and JavaScript. Required for every type but SEPARATOR. (documented)',
    value: { kind: 'string' },
    mark: 'documented',
  },
  {
    name: 'label',
    label: 'Label',
    docs: 'What stands beside the field. (documented)',
    value: { kind: 'string' },
    mark: 'documented',
  },
  {
    name: 'description',
    label: 'Description',
    docs: 'The help beside the field; of a SEPARATOR the text below it, which may be HTML. Markdown links work in published plugins. (documented, seen)',
    value: { kind: 'string' },
    mark: 'documented',
  },
  {
    name: 'mandatory',
    label: 'Mandatory',
    docs: 'Whether the form asks for a value before it can be used. `false` when absent. (documented)',
    value: { kind: 'boolean' },
    default: false,
    mark: 'documented',
  },
  {
    name: 'defaultValue',
    label: 'Default value',
    docs: 'What the field holds until someone changes it. It must have the type of the field. (documented)',
    value: { kind: 'value' },
    mark: 'documented',
  },
  {
    name: 'visibilityCondition',
    label: 'Visibility condition',
    docs: "An AngularJS expression over `model`, the values of the form: `model.mode == 'expert'`. The field is shown while it is true. `true` and `false` are seen too. (documented, seen)",
    value: { kind: 'condition' },
    mark: 'documented',
  },
];

const COLUMN_TYPES: readonly EnumValue[] = [
  'string',
  'date',
  'geopoint',
  'geometry',
  'array',
  'map',
  'object',
  'boolean',
  'double',
  'float',
  'bigint',
  'int',
  'smallint',
  'tinyint',
].map((value) => ({ value, docs: `Columns of the storage type ${value}.` }));

const LLM_PURPOSES: readonly EnumValue[] = [
  {
    value: 'GENERIC_COMPLETION',
    docs: 'Models that complete text. What DSS takes when the key is absent. (documented)',
  },
  { value: 'TEXT_EMBEDDING_EXTRACTION', docs: 'Models that embed text. (documented)' },
  { value: 'IMAGE_EMBEDDING_EXTRACTION', docs: 'Models that embed images. (documented)' },
  { value: 'IMAGE_GENERATION', docs: 'Models that draw images. (documented)' },
  { value: 'IMAGE_INPUT', docs: 'Models that accept images in a prompt. (documented)' },
];

const CLUSTER_PERMISSIONS: readonly EnumValue[] = [
  { value: 'USE', docs: 'Clusters that the user may use. (documented)' },
  { value: 'UPDATE', docs: 'Clusters that the user may change. (documented)' },
  { value: 'MANAGE_USERS', docs: 'Clusters whose users the user may manage. (documented)' },
];

/** The keys that only some types have, by name. */
export const TYPE_KEYS = {
  minI: key('minI', 'Minimum', 'The smallest whole number allowed. (documented)', { kind: 'integer' }),
  maxI: key('maxI', 'Maximum', 'The largest whole number allowed. (documented)', { kind: 'integer' }),
  minD: key('minD', 'Minimum', 'The smallest number allowed. (documented)', { kind: 'number' }),
  maxD: key('maxD', 'Maximum', 'The largest number allowed. (documented)', { kind: 'number' }),
  codeMirrorDialect: key(
    'codeMirrorDialect',
    'Highlighting',
    'The MIME type by which the text is highlighted, such as `text/x-sh`. Seen in one published plugin; its effect is not confirmed. (seen)',
    { kind: 'string' },
    { mark: 'seen' },
  ),
  allowDuplicates: key(
    'allowDuplicates',
    'Allow duplicates',
    'Whether the same value may stand in the list twice. (documented)',
    { kind: 'boolean' },
  ),
  gridParam: key(
    'gridParam',
    'Grid parameter',
    'Whether the values span the search grid of a prediction algorithm. Only there. (documented)',
    { kind: 'boolean' },
  ),
  selectChoices: key(
    'selectChoices',
    'Choices',
    'The choices: a list of `{"value", "label"}`. The component receives the value. (documented)',
    { kind: 'choices' },
  ),
  getChoicesFromPython: key(
    'getChoicesFromPython',
    'Choices from Python',
    'Asks the Python file named by `paramsPythonSetup` for the choices instead of `selectChoices`. (documented)',
    { kind: 'boolean' },
  ),
  disableAutoReload: key(
    'disableAutoReload',
    'Do not reload choices',
    'Keeps DSS from asking Python again whenever the form changes. (documented)',
    { kind: 'boolean' },
  ),
  triggerParameters: key(
    'triggerParameters',
    'Reload choices with',
    'The names of the parameters whose change makes DSS ask Python again. (documented)',
    { kind: 'strings' },
  ),
  subParams: key(
    'subParams',
    'Fields of an item',
    'The parameters that each item of the list has. (documented)',
    { kind: 'params' },
    { isRequired: true },
  ),
  columnRole: key('columnRole', 'Role', 'The name of the role whose dataset offers its columns. (documented)', {
    kind: 'string',
  }),
  allowedColumnTypes: key(
    'allowedColumnTypes',
    'Column types',
    'The storage types a column may have to be offered. (documented)',
    { kind: 'enums', values: COLUMN_TYPES, isOpen: true },
  ),
  canSelectForeign: key(
    'canSelectForeign',
    'From other projects',
    'Whether objects shared from other projects are offered. `false` when absent. (documented)',
    { kind: 'boolean' },
  ),
  canCreateDataset: key(
    'canCreateDataset',
    'Can create',
    'Whether a new dataset may be created from the field. (seen)',
    { kind: 'boolean' },
    { mark: 'seen' },
  ),
  markCreatedAsBuilt: key(
    'markCreatedAsBuilt',
    'Mark as built',
    'Whether a dataset created from the field counts as built. (seen)',
    { kind: 'boolean' },
    { mark: 'seen' },
  ),
  datasetParamName: key(
    'datasetParamName',
    'Dataset parameter',
    'The name of the DATASET parameter whose columns are offered. (documented)',
    { kind: 'string' },
  ),
  apiServiceParamName: key(
    'apiServiceParamName',
    'API service parameter',
    'The name of the API_SERVICE parameter whose versions are offered. (documented)',
    { kind: 'string' },
    { isRequired: true },
  ),
  visualAnalysisParamName: key(
    'visualAnalysisParamName',
    'Analysis parameter',
    'The name of the VISUAL_ANALYSIS parameter whose tasks are offered. (documented)',
    { kind: 'string' },
    { isRequired: true },
  ),
  clusterPermissions: key(
    'clusterPermissions',
    'Permissions',
    'What the user must be allowed to do with a cluster for it to be offered. (documented)',
    { kind: 'enums', values: CLUSTER_PERMISSIONS, isOpen: true },
  ),
  llmUsagePurpose: key(
    'llmUsagePurpose',
    'Purpose',
    'What the model must be able to do to be offered. (documented)',
    { kind: 'enum', values: LLM_PURPOSES, isOpen: true },
    { default: 'GENERIC_COMPLETION' },
  ),
  agentDependency: key(
    'agentDependency',
    'Agent dependency',
    'Marks an object that an agent or a tool depends on. Seen in published agent tools. (seen)',
    { kind: 'boolean' },
    { mark: 'seen' },
  ),
  parameterSetId: key(
    'parameterSetId',
    'Parameter set',
    'The parameter set whose presets are offered: the name of its folder in `parameter-sets`. (documented)',
    { kind: 'parameter-set' },
    { isRequired: true },
  ),
  credentialRequestSettings: key(
    'credentialRequestSettings',
    'Credential',
    'What each user is asked for: `{"type": "SINGLE_FIELD"}`, `"BASIC"` or `"OAUTH2"`. (documented)',
    { kind: 'credential-settings' },
    { isRequired: true },
  ),
};

function key(
  name: string,
  label: string,
  docs: string,
  value: ParamKey['value'],
  more: Pick<ParamKey, 'default' | 'isRequired'> & Partial<Pick<ParamKey, 'mark'>> = {},
): ParamKey {
  return { mark: 'documented', ...more, name, label, docs, value };
}
