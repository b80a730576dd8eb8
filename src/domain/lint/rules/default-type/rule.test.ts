import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const param = (type: string, value: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "${type}", "defaultValue": ${value}}`);

describe('a default of the wrong type', () => {
  it.each([
    ['INT', '"50"', '50'],
    ['DOUBLE', '"1.5"', '1.5'],
    ['BOOLEAN', '"false"', 'false'],
    ['STRINGS', '""', '[]'],
    ['STRING', '12', '"12"'],
  ])('is a warning and can be rewritten: %s %s', (type, written, mended) => {
    const files = param(type, written);
    expect(findingsOf('default-type', files).map(({ severity }) => severity)).toEqual(['warning']);
    const { files: after, isGone } = fixedBy('default-type', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.json']).toContain(`"defaultValue": ${mended}`);
  });

  it('says what the text "false" does', () => {
    expect(findingsOf('default-type', param('BOOLEAN', '"false"'))[0]?.message).toContain('counts as true');
  });

  it.each([
    ['INT', '"fifty"'],
    ['MAP', '[]'],
    ['SELECT', '{"value": "a"}'],
  ])('has no fix where none is safe: %s %s', (type, written) => {
    expect(findingsOf('default-type', param(type, written))[0]?.fixes).toEqual([]);
  });

  it.each([
    ['INT', '5'],
    ['DOUBLE', '5'],
    ['BOOLEAN', 'true'],
    ['STRINGS', '["a"]'],
    ['MAP', '{"a": "b"}'],
    ['KEY_VALUE_LIST', '[{"from": "a", "to": "b"}]'],
    ['INT', 'null'],
    ['LLM', '"openai:conn:gpt"'],
    ['SELECT', '10, "selectChoices": [{"value": 10, "label": "Ten"}]'],
  ])('is not said of %s %s', (type, written) => {
    expect(findingsOf('default-type', param(type, written))).toEqual([]);
  });
});
