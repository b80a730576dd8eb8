import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const manifest = (id: string) => ({ 'plugin.json': `{"id": "${id}", "version": "1.0.0", "meta": {"label": "A"}}` });

describe('the id of a plugin', () => {
  it.each(['my plugin', 'a.b', 'é', ''])('is an error with characters that DSS cannot use: "%s"', (id) => {
    expect(highlightsOf('plugin-id', manifest(id))).toEqual([`error: "${id}"`]);
  });

  it.each(['a-2', 'FinBERT', 'My_Plugin', '2d'])('is fine with letters, numbers, "-" and "_": %s', (id) => {
    expect(findingsOf('plugin-id', manifest(id))).toEqual([]);
  });
});
