import { COMMON_KEYS } from '../params/param-key.ts';
import type { EnumValue, KeyValue, ParamKey, ParamType } from '../params/param-type.ts';
import { keysOf, PARAM_TYPES } from '../params/param-types.ts';
import type { JsonSchema } from './json-schema.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Keys that published plugins write in parameters and that DSS ignores (seen), and the key that was meant. */
const MISTAKEN_KEYS: { readonly [key: string]: readonly string[] } = {
  required: ['mandatory'],
  optional: ['mandatory'],
  isRequired: ['mandatory'],
  default: ['defaultValue'],
  defaultChoice: ['defaultValue'],
  definition: ['description'],
  help: ['description'],
  helpText: ['description'],
  title: ['label'],
  choices: ['selectChoices'],
  options: ['selectChoices'],
  values: ['selectChoices'],
  condition: ['visibilityCondition'],
  visibility: ['visibilityCondition'],
  minValue: ['minI', 'minD'],
  maxValue: ['maxI', 'maxD'],
  minInt: ['minI', 'minD'],
  maxInt: ['maxI', 'maxD'],
  min: ['minI', 'minD'],
  max: ['maxI', 'maxD'],
  minI: ['minD'],
  maxI: ['maxD'],
  minD: ['minI'],
  maxD: ['maxI'],
  parameterSet: ['parameterSetId'],
  params: ['subParams'],
};

/** Types that people write and DSS does not know, and the type that was meant. */
const MISTAKEN_TYPES: { readonly [type: string]: string } = {
  INTEGER: 'INT',
  NUMBER: 'DOUBLE',
  FLOAT: 'DOUBLE',
  DECIMAL: 'DOUBLE',
  BOOL: 'BOOLEAN',
  CHECKBOX: 'BOOLEAN',
  TEXT: 'STRING',
  STR: 'STRING',
  CODE: 'TEXTAREA',
  CHOICE: 'SELECT',
  ENUM: 'SELECT',
  LIST: 'STRINGS',
  PASSWORDS: 'PASSWORD',
  DATETIME: 'DATE',
  DICT: 'MAP',
};

/** The schemas of a parameter and of a list of parameters, made from the table of types. */
export function paramSchemas(): readonly JsonSchema[] {
  return [
    {
      $schema: DRAFT,
      $id: 'dss:params',
      title: 'Parameters',
      description: 'The fields of the form that DSS shows, in this order.',
      type: 'array',
      items: { $ref: 'dss:param' },
    },
    {
      $schema: DRAFT,
      $id: 'dss:param',
      title: 'Parameter',
      type: 'object',
      required: ['type'],
      discriminator: { propertyName: 'type' },
      oneOf: groupTypesByKeys().map(describeBranch),
      mistakenKeys: MISTAKEN_KEYS,
      keysElsewhere: keysOfAllTypes(),
    },
  ];
}

/** Types with the same keys share a branch: that keeps the compiled validator small. */
function groupTypesByKeys(): readonly (readonly ParamType[])[] {
  const groups = new Map<string, ParamType[]>();
  for (const row of PARAM_TYPES) {
    const signature = JSON.stringify([row.name === 'SEPARATOR', keysOf(row).map(({ name }) => name)]);
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function describeBranch(rows: readonly ParamType[]): JsonSchema {
  const [first] = rows;
  if (first === undefined) return {};
  const keys = keysOf(first);
  const required = keys.filter((key) => key.isRequired === true).map(({ name }) => name);
  const properties: Record<string, JsonSchema> = { type: typeSchema(rows) };
  for (const key of keys) properties[key.name] = describeKey(key);
  return {
    properties,
    required: [...(first.name === 'SEPARATOR' ? [] : ['name']), ...required],
    additionalProperties: false,
  };
}

function typeSchema(rows: readonly ParamType[]): JsonSchema {
  return {
    title: 'Type',
    description: 'What the field is, and what the component receives.',
    enum: rows.map(({ name }) => name),
    enumDescriptions: Object.fromEntries(rows.map((row) => [row.name, describeType(row)])),
    mistakenValues: MISTAKEN_TYPES,
  };
}

/** A type in a few lines of Markdown, as completion and hover show it. */
function describeType(row: ParamType): string {
  const lines = [`${row.summary} (${row.mark})`, `The component receives: ${row.python}.`];
  if (row.where !== undefined) lines.push(row.where);
  return lines.join('\n\n');
}

function describeKey(key: ParamKey): JsonSchema {
  return {
    title: key.label,
    description: key.docs,
    ...describeValue(key.value),
    ...(key.default === undefined ? {} : { default: key.default }),
  };
}

function describeValue(value: KeyValue): JsonSchema {
  switch (value.kind) {
    case 'string':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'strings':
      return { type: 'array', items: { type: 'string' } };
    case 'enum':
      return { type: 'string', ...describeEnum(value.values, value.isOpen) };
    case 'enums':
      return { type: 'array', items: { type: 'string', ...describeEnum(value.values, value.isOpen) } };
    case 'choices':
      return { type: 'array', items: CHOICE };
    case 'params':
      return { $ref: 'dss:params' };
    case 'credential-settings':
      return CREDENTIAL_SETTINGS;
    case 'condition':
      return { type: ['string', 'boolean'] };
    case 'parameter-set':
      return { type: 'string', names: 'parameter-set' };
    case 'value':
      return {};
  }
}

function describeEnum(values: readonly EnumValue[], isOpen: boolean): JsonSchema {
  return {
    enum: values.map(({ value }) => value),
    enumDescriptions: Object.fromEntries(values.map(({ value, docs }) => [value, docs])),
    openEnum: isOpen,
  };
}

function keysOfAllTypes(): readonly string[] {
  const names = [...COMMON_KEYS, ...PARAM_TYPES.flatMap(({ keys }) => keys)].map(({ name }) => name);
  return [...new Set(names)].sort();
}

const CHOICE: JsonSchema = {
  title: 'Choice',
  type: 'object',
  required: ['value', 'label'],
  softRequired: ['value', 'label'],
  properties: {
    value: { title: 'Value', description: 'What the component receives. (documented)', type: 'string' },
    label: { title: 'Label', description: 'What the list shows. (documented)', type: 'string' },
    description: { title: 'Description', description: 'Help on the choice. (seen)', type: 'string' },
    group: { title: 'Group', description: 'The heading it stands under, since DSS 14.5. (documented)', type: 'string' },
    icon: { title: 'Icon', description: 'For custom fields only. (documented)', type: 'string' },
    color: { title: 'Colour', description: 'For custom fields only. (documented)', type: 'string' },
    showInColumnPreview: {
      title: 'Show in column preview',
      description: 'For custom fields only. (documented)',
      type: 'boolean',
    },
  },
  mistakenKeys: { name: ['label'], text: ['label'], title: ['label'], id: ['value'], key: ['value'] },
  additionalProperties: false,
};

const CREDENTIAL_SETTINGS: JsonSchema = {
  title: 'Credential',
  type: 'object',
  required: ['type'],
  properties: {
    type: {
      title: 'Type',
      description: 'What each user fills in.',
      type: 'string',
      enum: ['SINGLE_FIELD', 'BASIC', 'OAUTH2'],
      enumDescriptions: {
        SINGLE_FIELD: 'One secret, such as an API key. The component receives a `str`. (documented)',
        BASIC: 'A user and a password. The component receives a `dict` with `user` and `password`. (documented)',
        OAUTH2: 'An authorization by OAuth 2. The component receives the access token as a `str`. (documented)',
      },
    },
    authorizationEndpoint: oauth2Key('Authorization endpoint', 'Where the user grants access.'),
    tokenEndpoint: oauth2Key('Token endpoint', 'Where DSS obtains and renews tokens.'),
    scope: oauth2Key('Scope', 'The scopes asked for, with blanks between them: one text, not a list.'),
    resources: {
      title: 'Resources',
      description: 'OAUTH2: the resources asked for. (documented)',
      type: 'array',
      items: { type: 'string' },
    },
    refreshTokenRotation: {
      title: 'Refresh token rotation',
      description: 'OAUTH2: whether the server gives a new refresh token at each renewal. (documented)',
      type: 'boolean',
      default: false,
    },
    oauth2Flow: {
      title: 'Flow',
      description: 'OAUTH2: the flow. Seen with this one value.',
      type: 'string',
      enum: ['authorization_code'],
      openEnum: true,
    },
    oauth2Provider: {
      title: 'Provider',
      description: 'OAUTH2: a provider with rules of its own. Seen with this one value.',
      type: 'string',
      enum: ['AZURE'],
      openEnum: true,
    },
  },
  additionalProperties: false,
};

function oauth2Key(title: string, description: string): JsonSchema {
  return { title, description: `OAUTH2: ${description} (documented)`, type: 'string' };
}
