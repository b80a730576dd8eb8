import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const when = (condition: string) =>
  llmWith(`{"name": "mode", "label": "M", "type": "STRING"},
    {"name": "a", "label": "A", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('a condition', () => {
  it('is an error when it reads a parameter that is not there', () => {
    expect(highlightsOf('unknown-condition-param', when("model.moed == 'x'"))).toEqual(['error: moed']);
    expect(findingsOf('unknown-condition-param', when("model.moed == 'x'"))[0]?.message).toContain('"model.mode"');
  });

  it.each(["model.mode == 'x'", 'model.mode.length > 0 && !model.a', "model.mode == 'model.other'", 'true'])(
    'is fine as %s',
    (condition) => {
      expect(highlightsOf('unknown-condition-param', when(condition))).toEqual([]);
    },
  );

  it('is said once for each name, and mended wherever it stands', () => {
    const files = when("model.moed == 'x' || model['moed'] == 'model.moed'");
    expect(highlightsOf('unknown-condition-param', files)).toEqual(['error: moed']);
    const { files: fixed, isGone } = fixedBy('unknown-condition-param', files);
    expect(isGone).toBe(true);
    expect(fixed['python-llms/m/llm.json']).toContain("model.mode == 'x' || model['mode'] == 'model.moed'");
  });

  it('sees only the fields of the item inside an OBJECT_LIST', () => {
    const files = llmWith(`{"name": "outer", "label": "O", "type": "BOOLEAN"},
      {"name": "list", "label": "L", "type": "OBJECT_LIST", "subParams": [
        {"name": "inner", "label": "I", "type": "BOOLEAN"},
        {"name": "x", "label": "X", "type": "STRING", "visibilityCondition": "model.inner && model.outer"}]}`);
    expect(findingsOf('unknown-condition-param', files).map(({ message }) => message)).toEqual([
      expect.stringContaining('"model.outer"'),
    ]);
  });
});
