import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const url = (text: string) => ({
  'plugin.json': `{"id": "p", "version": "1.0.0", "meta": {"label": "P", "url": "${text}"}}`,
});

describe('the address of a plugin', () => {
  it.each([
    ['www.example.com/a', 'https://www.example.com/a'],
    [' https://example.com', 'https://example.com'],
  ])('is mended: %s', (text, mended) => {
    const { files, isGone } = fixedBy('plugin-url', url(text));
    expect(isGone).toBe(true);
    expect(files['plugin.json']).toContain(`"url": "${mended}"`);
  });

  it('has no fix when it is none at all', () => {
    expect(findingsOf('plugin-url', url('see the wiki'))[0]?.fixes).toEqual([]);
  });

  it.each(['', 'https://a.b', 'http://a.b'])('is good: "%s"', (text) => {
    expect(findingsOf('plugin-url', url(text))).toEqual([]);
  });
});
