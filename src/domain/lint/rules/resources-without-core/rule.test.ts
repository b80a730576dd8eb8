import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const script = { 'code-env/python/spec/resources_init.py': '' };

describe('a resources script without the core packages', () => {
  it('is worth a word, and they can be switched on', () => {
    const files = { 'code-env/python/desc.json': '{"installCorePackages": false}', ...script };
    expect(highlightsOf('resources-without-core', files)).toEqual(['information: false']);
    expect(fixedBy('resources-without-core', files).isGone).toBe(true);
  });

  it('is fine without the script, and with them', () => {
    const off = { 'code-env/python/desc.json': '{"installCorePackages": false}' };
    expect(highlightsOf('resources-without-core', off)).toEqual([]);
    expect(highlightsOf('resources-without-core', { 'code-env/python/desc.json': '{}', ...script })).toEqual([]);
  });
});
