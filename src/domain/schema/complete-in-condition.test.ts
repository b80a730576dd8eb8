import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { completeInCondition } from './complete-in-condition.ts';

/** What the `|` of a descriptor becomes with each of the things that are offered there. */
function at(marked: string): readonly string[] | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completeInCondition(text, read(text), offset);
  return found?.items.map(
    ({ snippet }) => text.slice(0, found.replace.start) + snippet + text.slice(found.replace.end),
  );
}

const MODE = '{"name": "mode", "type": "SELECT", "selectChoices": [{"value": "a"}]}';

describe('completion in a condition', () => {
  it('offers the names of the form, and the choices of a SELECT', () => {
    expect(at(`{"params": [${MODE}, {"visibilityCondition": "model.|"}]}`)).toEqual([
      `{"params": [${MODE}, {"visibilityCondition": "model.mode"}]}`,
    ]);
    expect(at(`{"params": [${MODE}, {"visibilityCondition": "\\"é\\" && model.mode == |"}]}`)).toEqual([
      `{"params": [${MODE}, {"visibilityCondition": "\\"é\\" && model.mode == 'a'"}]}`,
    ]);
  });

  it('escapes what the quotes around the condition need', () => {
    expect(at(`{"params": [${MODE}, {"visibilityCondition": 'model.mode == |'}]}`)?.[0]).toContain("== \\\\'a\\\\''");
  });

  it('sees only the fields of the item inside an OBJECT_LIST', () => {
    const inner = '{"name": "inner", "type": "INT"}, {"visibilityCondition": "model.|"}';
    expect(at(`{"params": [${MODE}, {"type": "OBJECT_LIST", "subParams": [${inner}]}]}`)).toHaveLength(1);
  });

  it('works while the text is not closed yet', () => {
    expect(at(`{"params": [${MODE}, {"visibilityCondition": "model.|`)).toHaveLength(1);
  });

  it('leaves every other place to the schema', () => {
    expect(at('{"params": [{"visibilityCondition": |}]}')).toBeUndefined();
    expect(at('{"params": [{"label": "model.|"}]}')).toBeUndefined();
  });
});
