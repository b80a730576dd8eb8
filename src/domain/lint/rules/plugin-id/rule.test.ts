import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const manifest = (id: string) => ({ 'plugin.json': `{"id": "${id}", "version": "1.0.0", "meta": {"label": "A"}}` });

describe('the id of a plugin', () => {
  it.each(['my plugin', 'a.b', 'é', ''])('is an error with characters that DSS cannot use: "%s"', (id) => {
    expect(highlightsOf('plugin-id', manifest(id))).toEqual([`error: "${id}"`]);
  });

  it('is worth knowing when only the form of DSS would refuse it', () => {
    expect(highlightsOf('plugin-id', manifest('My_Plugin'))).toEqual(['information: "My_Plugin"']);
  });

  it('is fine with lowercase letters, numbers and "-"', () => {
    expect(findingsOf('plugin-id', manifest('a-2'))).toEqual([]);
  });
});
