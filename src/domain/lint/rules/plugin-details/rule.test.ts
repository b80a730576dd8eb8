import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const meta = (more: string) => ({ 'plugin.json': `{"id": "p", "version": "1.0.0", "meta": {"label": "P"${more}}}` });

describe('what a plugin says of itself', () => {
  it('is empty', () => {
    expect(highlightsOf('plugin-details', meta(', "author": " ", "icon": ""'))).toEqual([
      'information: " "',
      'information: ""',
    ]);
  });

  it('is there, or left out', () => {
    expect(findingsOf('plugin-details', meta(', "author": "Me"'))).toEqual([]);
  });
});
