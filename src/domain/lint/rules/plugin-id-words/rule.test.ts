import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const manifest = (id: string) => ({ 'plugin.json': `{"id": "${id}", "version": "1.0.0", "meta": {"label": "P"}}` });

describe('the words of an id', () => {
  it.each(['my-plugin', 'Custom_things'])('say nothing: %s', (id) => {
    expect(highlightsOf('plugin-id-words', manifest(id))).toEqual([`information: "${id}"`]);
  });

  it('say something', () => {
    expect(findingsOf('plugin-id-words', manifest('weather'))).toEqual([]);
  });
});
