import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const param = (keys: string) => llmWith(`{"name": "a", "label": "A", "mandatory": true, ${keys}}`);

describe('a mandatory field', () => {
  it('is never shown', () => {
    expect(highlightsOf('mandatory-hidden', param('"type": "STRING", "visibilityCondition": false'))).toEqual([
      'warning: true',
    ]);
    expect(highlightsOf('mandatory-hidden', param('"type": "SEPARATOR"'))).toEqual(['information: true']);
  });

  it.each([
    '"type": "STRING", "visibilityCondition": "model.b"',
    '"type": "STRING", "visibilityCondition": false, "defaultValue": "x"',
    '"type": "STRING"',
  ])('can be filled in: %s', (keys) => {
    expect(findingsOf('mandatory-hidden', param(keys))).toEqual([]);
  });
});
