import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'condition-on-hidden';

const when = (condition: string, proxy = '"visibilityCondition": "model.expert"') =>
  llmWith(`{"name": "expert", "label": "E", "type": "BOOLEAN"}, {"name": "other", "label": "O", "type": "STRING"},
    {"name": "proxy", "label": "P", "type": "BOOLEAN", ${proxy}},
    {"name": "host", "label": "H", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('a condition on a field that may be hidden', () => {
  it('is remarked when nothing else keeps the field from staying', () => {
    expect(highlightsOf(RULE, when('model.proxy == true'))).toEqual(['information: model.proxy']);
  });

  it.each([
    'model.expert && model.proxy',
    '!model.proxy',
    'model.proxy && model.other',
    'model.expert',
    'model.host',
    'true',
  ])('is fine as %s', (condition) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([]);
  });

  it.each([
    '"visibilityCondition": "true"',
    '"visibilityCondition": false',
    '"visibilityCondition": "model.proxy"',
    '"mandatory": true',
  ])('is fine when that field has %s', (proxy) => {
    expect(highlightsOf(RULE, when('model.proxy', proxy))).toEqual([]);
  });
});
