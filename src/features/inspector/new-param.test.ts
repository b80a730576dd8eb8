import { expect, test } from 'vitest';
import type { ParamType } from '../../domain/params/param-type.ts';
import { findParamType } from '../../domain/params/param-types.ts';
import { findParamNameProblem, freeParamName, needsName, newParam, otherKeys } from './new-param.ts';

test('a new parameter has a label made from its name, and says whether it is mandatory', () => {
  expect(newParam(type('STRING'), 'base_url', [])).toEqual({
    name: 'base_url',
    label: 'Base URL',
    type: 'STRING',
    mandatory: false,
  });
});

test('a credential request starts with a single secret', () => {
  expect(newParam(type('CREDENTIAL_REQUEST'), 'key', [])).toMatchObject({
    credentialRequestSettings: { type: 'SINGLE_FIELD' },
  });
});

test('a preset names the parameter set only when there is no choice', () => {
  expect(newParam(type('PRESET'), 'key', ['a'])).toMatchObject({ parameterSetId: 'a' });
  expect(newParam(type('PRESET'), 'key', ['a', 'b'])).not.toHaveProperty('parameterSetId');
});

test('only a separator may do without a name', () => {
  expect(needsName(type('SEPARATOR'))).toBe(false);
  expect(newParam(type('SEPARATOR'), '', [])).toEqual({ label: 'Separator', type: 'SEPARATOR' });
  expect(needsName(type('CREDENTIAL_REQUEST'))).toBe(true);
});

test.each([
  ['', 'Give the parameter a name.'],
  ['model', 'There is a parameter named "model" already. Choose another name.'],
  ['__key', 'Names that start with "__" are reserved. Choose another name.'],
  ['my-key', '"my-key" is not a variable name in Python. Use letters, numbers and "_", and start with a letter.'],
  ['2nd', '"2nd" is not a variable name in Python. Use letters, numbers and "_", and start with a letter.'],
  ['key', undefined],
])('the name %j is judged', (name, problem) => {
  expect(findParamNameProblem(name, ['model'], true)).toBe(problem);
});

test('a copy gets the next free number', () => {
  expect(freeParamName('model', ['model'])).toBe('model_2');
  expect(freeParamName('model_2', ['model', 'model_2'])).toBe('model_3');
});

test('keys of another type are kept and listed', () => {
  const value = { name: 'x', type: 'STRING', label: 'X', selectChoices: [], required: true };
  expect(otherKeys(value, type('STRING'))).toEqual(['selectChoices', 'required']);
  expect(otherKeys(value, type('SELECT'))).toEqual(['required']);
});

function type(name: string): ParamType {
  const found = findParamType(name);
  if (found === undefined) throw new Error(`There is no type ${name}`);
  return found;
}
