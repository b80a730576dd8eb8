import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

const files = (line: string) => ({
  ...llmWith(
    '{"name": "p", "label": "P", "type": "PRESET", "parameterSetId": "keys"}, {"name": "m", "label": "M", "type": "MAP"}',
  ),
  ...setWith('{"name": "secret", "label": "S", "type": "STRING"}'),
  'python-llms/m/llm.py': `def f(config):\n    ${line}\n`,
});

describe('a key of a preset', () => {
  it('is not in its parameter set', () => {
    const wrong = files('x = config.get("p", {}).get("secrt")');
    expect(highlightsOf('preset-key', wrong)).toEqual(['warning: "secrt"']);
    expect(fixedBy('preset-key', wrong).isGone).toBe(true);
  });

  it.each([
    'x = config["p"]["secret"]',
    'x = config["m"]["any"]',
    'x = config["p"]["__credentials"]',
    'x = config["none"]["a"]',
  ])('is not said of %s', (line) => {
    expect(findingsOf('preset-key', files(line))).toEqual([]);
  });
});
