import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import { read } from '../dssjson/read.ts';
import { readParams } from '../params/read-params.ts';
import { toFormFields } from '../params/to-form-fields.ts';
import { formModel, isFieldShown } from './form-model.ts';

const fieldsOf = (list: string) => toFormFields(readParams(read(`{"params": [${list}]}`).root, ['params']), []);

const FIELDS = fieldsOf(`{"name": "mode", "type": "SELECT", "defaultValue": "basic"}, {"name": "n", "type": "INT"},
  {"name": "text", "type": "STRING"}, {"name": "p", "type": "PRESET"}, {"name": "s", "type": "SEPARATOR"},
  {"name": "url", "type": "STRING", "visibilityCondition": "model.mode == 'custom'"},
  {"name": "old", "type": "STRING", "visibilityCondition": false},
  {"name": "broken", "type": "STRING", "visibilityCondition": "model.mode =="},
  {"name": "blank", "type": "STRING", "visibilityCondition": ""}`);

const shown = (values: JsonObject) => {
  const model = formModel(FIELDS, values);
  return FIELDS.filter((field) => isFieldShown(field, model)).map(({ name }) => name);
};

describe('the model of a form', () => {
  it('has what was entered, else the default, else what DSS starts with', () => {
    expect({ ...formModel(FIELDS, { text: 'x' }) }).toEqual({ mode: 'basic', n: 0, text: 'x', p: { mode: 'NONE' } });
    expect(formModel(FIELDS, { mode: 'custom' })['mode']).toBe('custom');
  });

  it('shows and hides fields as it changes', () => {
    expect(shown({})).not.toContain('url');
    expect(shown({ mode: 'custom' })).toContain('url');
    expect(shown({})).not.toContain('old');
  });

  it('hides nothing whose condition cannot be understood, or is blank', () => {
    expect(shown({})).toEqual(expect.arrayContaining(['broken', 'blank']));
  });
});
