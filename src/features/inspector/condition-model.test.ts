import { describe, expect, it } from 'vitest';
import { read } from '../../domain/dssjson/read.ts';
import { conditionModel } from './condition-model.ts';

const { root } = read(`{"params": [
  {"name": "mode", "type": "STRING", "defaultValue": "basic"},
  {"name": "rows", "type": "OBJECT_LIST", "subParams": [{"name": "n", "type": "INT"}, {"name": "text", "type": "STRING"}]}
], "adminParams": [{"name": "admin", "type": "STRING"}]}`);

describe('what a condition sees in the inspector', () => {
  it('is the values of the whole form, defaults included', () => {
    expect({ ...conditionModel(root, ['params'], { admin: 'x' }, []) }).toEqual({
      mode: 'basic',
      rows: [],
      admin: 'x',
    });
  });

  it('is the first item inside an OBJECT_LIST, or an empty one', () => {
    const place = ['params', 1, 'subParams'];
    expect({ ...conditionModel(root, place, { rows: [{ text: 'a' }, { text: 'b' }] }, []) }).toEqual({
      n: 0,
      text: 'a',
    });
    expect({ ...conditionModel(root, place, {}, []) }).toEqual({ n: 0 });
  });
});
