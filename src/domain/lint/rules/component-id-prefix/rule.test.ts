import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const files = (id: string) => ({
  'plugin.json': '{"id": "weather", "version": "1.0.0", "meta": {"label": "P"}}',
  [`python-llms/${id}/llm.json`]: '{"meta": {"label": "A"}}',
  [`python-llms/${id}/llm.py`]: '',
});

describe('an identifier', () => {
  it('repeats the id of the plugin', () => {
    expect(findingsOf('component-id-prefix', files('weather-chat'))).toHaveLength(1);
    expect(findingsOf('component-id-prefix', files('weather'))).toHaveLength(1);
  });

  it('does not', () => {
    expect(findingsOf('component-id-prefix', files('weatherman'))).toEqual([]);
  });
});
