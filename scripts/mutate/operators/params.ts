import { insertItem, setValue } from '../../../src/domain/dssjson/edit.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../../src/domain/dssjson/json-value.ts';
import type { LintContext } from '../../../src/domain/lint/context.ts';
import type { ValueShape } from '../../../src/domain/params/param-type.ts';
import { editing, type Operator, type PlacedParam, placedParams, removing, type Site, setting } from '../operator.ts';
import { misspell, pick } from '../random.ts';

/** Parameters that do not fit together. */
export const PARAM_OPERATORS: readonly Operator[] = [
  { name: 'name of a parameter taken', sites: (context) => named(context).flatMap(takeName) },
  {
    name: 'name of a parameter no variable',
    sites: (context) =>
      named(context).map((param) =>
        editing(param.file.path, (random) =>
          setValue(
            param.file.text,
            [...param.path, 'name'],
            pick([`my ${param.name}`, `1${param.name}`, `${param.name}-x`, '', `__${param.name}`], random),
          ),
        ),
      ),
  },
  {
    name: 'label of a parameter missing',
    sites: (context) =>
      named(context)
        .filter(({ label }) => label !== '')
        .map(({ file, path }) => removing(file, [...path, 'label'])),
  },
  {
    name: 'choices missing',
    sites: (context) => withChoices(context).map(({ file, path }) => removing(file, [...path, 'selectChoices'])),
  },
  {
    name: 'choices without objects',
    sites: (context) =>
      withChoices(context).map(({ file, path }) => setting(file, [...path, 'selectChoices'], ['a', 'b'])),
  },
  { name: 'choice given twice', sites: (context) => withChoices(context).map(repeatChoice) },
  { name: 'default of the wrong type', sites: (context) => named(context).flatMap(breakDefault) },
  {
    name: 'default not among the choices',
    sites: (context) =>
      withChoices(context)
        .filter(({ type }) => type === 'SELECT')
        .map(({ file, path }) => setting(file, [...path, 'defaultValue'], 'no such choice')),
  },
  { name: 'default outside the limits', sites: (context) => named(context).flatMap(narrowLimits) },
  { name: 'limits the wrong way round', sites: (context) => named(context).flatMap(swapLimits) },
  { name: 'condition on a missing parameter', sites: (context) => withCondition(context).flatMap(breakCondition) },
  { name: 'condition left behind by a rename', sites: (context) => withCondition(context).flatMap(renameRead) },
  {
    name: 'password with a default',
    sites: (context) =>
      ofType(context, 'PASSWORD').map(({ file, path }) => setting(file, [...path, 'defaultValue'], 's3cret')),
  },
  {
    name: 'parameter set misspelt',
    sites: (context) =>
      presets(context).map(({ file, path, value }) =>
        editing(file.path, (random) =>
          setValue(file.text, [...path, 'parameterSetId'], misspell(String(value['parameterSetId']), random)),
        ),
      ),
  },
  {
    name: 'parameter set missing',
    sites: (context) => presets(context).map(({ file, path }) => removing(file, [...path, 'parameterSetId'])),
  },
  { name: 'credential outside a parameter set', sites: (context) => outsideSets(context).map(askForCredential) },
  {
    name: 'kind of credential missing',
    sites: (context) =>
      ofType(context, 'CREDENTIAL_REQUEST').map(({ file, path }) =>
        removing(file, [...path, 'credentialRequestSettings', 'type']),
      ),
  },
  {
    name: 'addresses of OAuth2 missing',
    sites: (context) =>
      ofType(context, 'CREDENTIAL_REQUEST').map(({ file, path }) =>
        setting(file, [...path, 'credentialRequestSettings'], { type: 'OAUTH2' }),
      ),
  },
  { name: 'reference to a missing parameter', sites: (context) => placedParams(context).flatMap(breakReference) },
  {
    name: 'list of objects without parameters',
    sites: (context) => ofType(context, 'OBJECT_LIST').map(({ file, path }) => removing(file, [...path, 'subParams'])),
  },
];

function named(context: LintContext): PlacedParam[] {
  return placedParams(context).filter(({ name, type }) => name !== '' && type !== 'SEPARATOR');
}

function ofType(context: LintContext, type: string): PlacedParam[] {
  return placedParams(context).filter((param) => param.type === type);
}

function withChoices(context: LintContext): PlacedParam[] {
  return named(context).filter(({ type, value }) => {
    const choices = value['selectChoices'];
    return (
      (type === 'SELECT' || type === 'MULTISELECT') &&
      isJsonArray(choices) &&
      choices.length > 0 &&
      choices.every(isJsonObject)
    );
  });
}

function withCondition(context: LintContext): PlacedParam[] {
  return placedParams(context).filter(({ visibilityCondition }) => typeof visibilityCondition === 'string');
}

function presets(context: LintContext): PlacedParam[] {
  return placedParams(context).filter(
    ({ type, value }) =>
      /^PRESETS?$/.test(type) && typeof value['parameterSetId'] === 'string' && value['parameterSetId'].length > 2,
  );
}

function outsideSets(context: LintContext): PlacedParam[] {
  return placedParams(context).filter(({ file }) => file.owner !== 'parameter-set');
}

function takeName(param: PlacedParam): Site[] {
  const others = param.siblings.filter(({ name, type }) => name !== '' && name !== param.name && type !== 'SEPARATOR');
  if (others.length === 0) return [];
  return [
    editing(param.file.path, (random) => setValue(param.file.text, [...param.path, 'name'], pick(others, random).name)),
  ];
}

function repeatChoice({ file, path, value }: PlacedParam): Site {
  const list = [...path, 'selectChoices'];
  const choices = value['selectChoices'];
  const items = isJsonArray(choices) ? choices : [];
  return editing(file.path, (random) => insertItem(file.text, list, items.length, pick(items, random)));
}

/** Values that no field of a shape can have. */
const WRONG_DEFAULTS: Partial<Record<ValueShape, readonly JsonValue[]>> = {
  string: [true, 7, ['x']],
  integer: ['7', 'seven', true, 1.5],
  number: ['7', 'seven', true],
  boolean: ['true', 'false', 1],
  strings: ['x', [1]],
  numbers: ['1', ['1']],
  pairs: ['x', [1]],
  map: ['x', []],
  objects: ['x', [1]],
};

function breakDefault({ file, path, typeInfo, defaultValue }: PlacedParam): Site[] {
  const values = typeInfo === undefined ? undefined : WRONG_DEFAULTS[typeInfo.shape];
  if (values === undefined || defaultValue === undefined) return [];
  return [editing(file.path, (random) => setValue(file.text, [...path, 'defaultValue'], pick(values, random)))];
}

const LIMITS: Readonly<Record<string, readonly [min: string, max: string]>> = {
  INT: ['minI', 'maxI'],
  DOUBLE: ['minD', 'maxD'],
};

function narrowLimits({ file, path, type, defaultValue }: PlacedParam): Site[] {
  const [min, max] = LIMITS[type] ?? [];
  if (min === undefined || max === undefined || typeof defaultValue !== 'number') return [];
  return [setting(file, [...path, min], defaultValue + 1), setting(file, [...path, max], defaultValue - 1)];
}

function swapLimits({ file, path, type, value }: PlacedParam): Site[] {
  const [min, max] = LIMITS[type] ?? [];
  if (min === undefined || max === undefined) return [];
  const limit = value[min];
  return typeof limit === 'number' ? [setting(file, [...path, max], limit - 1)] : [];
}

const READ = /(?<![\w$.])model\.([A-Za-z_$][\w$]*)/g;

function breakCondition({ file, path, scope, visibilityCondition }: PlacedParam): Site[] {
  if (typeof visibilityCondition !== 'string') return [];
  return [...visibilityCondition.matchAll(READ)].map(({ 1: name = '', index }) =>
    editing(file.path, (random) => {
      const slip = name.length < 2 ? `${name}x` : misspell(name, random);
      if (scope.has(slip) || !/^[A-Za-z_$][\w$]*$/.test(slip)) return undefined;
      const start = index + 'model.'.length;
      const broken = visibilityCondition.slice(0, start) + slip + visibilityCondition.slice(start + name.length);
      return setValue(file.text, [...path, 'visibilityCondition'], broken);
    }),
  );
}

function renameRead({ file, siblings, visibilityCondition }: PlacedParam): Site[] {
  if (typeof visibilityCondition !== 'string') return [];
  const read = new Set([...visibilityCondition.matchAll(READ)].map(({ 1: name }) => name));
  return siblings
    .filter(({ name }) => read.has(name) && siblings.filter((other) => other.name === name).length === 1)
    .map(({ path, name }) => setting(file, [...path, 'name'], `${name}_renamed`));
}

function askForCredential({ file, path }: PlacedParam): Site {
  const index = path.at(-1);
  const credential = {
    name: 'added_credential',
    label: 'Credential',
    type: 'CREDENTIAL_REQUEST',
    credentialRequestSettings: { type: 'SINGLE_FIELD' },
  };
  return editing(file.path, () =>
    typeof index === 'number' ? insertItem(file.text, path.slice(0, -1), index, credential) : undefined,
  );
}

const REFERENCES = ['datasetParamName', 'apiServiceParamName', 'visualAnalysisParamName'] as const;

function breakReference({ file, path, value, scope }: PlacedParam): Site[] {
  return REFERENCES.flatMap((key) => {
    const name = value[key];
    if (typeof name !== 'string' || !scope.has(name) || path[0] === 'chart') return [];
    return [editing(file.path, (random) => setValue(file.text, [...path, key], misspell(name, random)))];
  });
}
