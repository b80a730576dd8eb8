import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const manifest = (version: string) => ({
  'plugin.json': `{"id": "a", "version": "${version}", "meta": {"label": "A"}}`,
});

describe('the version of a plugin', () => {
  it.each(['1.0', '2.0-2', '2025.07.21.01', 'v1.0.0', ''])('is a warning when it is not semantic: "%s"', (version) => {
    expect(highlightsOf('version', manifest(version))).toEqual([`warning: "${version}"`]);
  });

  it.each(['0.0.1', '1.2.3-beta.1', '1.0.0+7'])('is fine as %s', (version) => {
    expect(findingsOf('version', manifest(version))).toEqual([]);
  });
});
