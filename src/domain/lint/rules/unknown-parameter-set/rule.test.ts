import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

const preset = (id: string) => llmWith(`{"name": "p", "label": "P", "type": "PRESET", "parameterSetId": "${id}"}`);
const keys = setWith('');

describe('a preset of a parameter set that is not there', () => {
  it('is an error, with a fix when a name comes close', () => {
    const files = { ...preset('kyes'), ...keys, 'parameter-sets/other/parameter-set.json': '{"meta": {"label": "O"}}' };
    expect(highlightsOf('unknown-parameter-set', files)).toEqual(['error: "kyes"']);
    const { files: after, isGone } = fixedBy('unknown-parameter-set', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.json']).toContain('"parameterSetId": "keys"');
  });

  it('has a fix when there is only one set, whatever its name', () => {
    const [finding] = findingsOf('unknown-parameter-set', { ...preset('openai'), ...keys });
    expect(finding?.message).toBe(
      'There is no parameter set "openai" in this plugin, so no preset can be chosen. The plugin has "keys".',
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Use the parameter set "keys"']);
  });

  it('has no fix when nothing comes close', () => {
    expect(findingsOf('unknown-parameter-set', preset('openai'))[0]?.fixes).toEqual([]);
  });

  it('is not said of a set that is there', () => {
    expect(findingsOf('unknown-parameter-set', { ...preset('keys'), ...keys })).toEqual([]);
  });
});
