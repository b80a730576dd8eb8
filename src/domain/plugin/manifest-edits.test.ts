import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { applyTextEdits } from '../project/text-edit.ts';
import { type ManifestField, setManifestField, unknownKeys } from './manifest-edits.ts';
import { manifestText } from './skeleton.ts';

function set(text: string, field: ManifestField, value: string | readonly string[]): string {
  const edits = setManifestField(text, read(text).value, field, value);
  if (!edits.ok) throw new Error('The edit was refused');
  return applyTextEdits(text, edits.value);
}

const text = `// mine
{
  'id': "x", /* keep */ "version": "0.0.1",
  "meta": {"icon": "icon-cogs", "odd": [1,2], "label": "Old" /* l */, "category": "Mine"},
  "featureFlags": ["a"]
}`;

describe('setting a field changes its value and nothing else', () => {
  it.each<[ManifestField, string | string[], string, string]>([
    ['label', 'New "name"', '"label": "Old"', String.raw`"label": "New \"name\""`],
    ['icon', 'fas fa-robot', '"icon": "icon-cogs"', '"icon": "fas fa-robot"'],
    ['version', '0.1.0', '"version": "0.0.1"', '"version": "0.1.0"'],
    ['url', '', '', ''],
    ['tags', [], '', ''],
  ])('%s to %j', (field, value, before, after) => {
    expect(set(text, field, value)).toBe(text.replace(before, after));
  });

  it('a field that is missing is added, and keeps the comments', () => {
    const result = set(text, 'author', 'Ada');
    expect(read(result).value).toMatchObject({ meta: { author: 'Ada', label: 'Old', odd: [1, 2] } });
    for (const comment of ['// mine', '/* keep */', '/* l */']) expect(result).toContain(comment);
  });

  it('a category that is emptied is removed, a label is kept', () => {
    expect(read(set(text, 'category', '')).value).toMatchObject({ meta: { label: 'Old' } });
    expect(set(text, 'category', '')).not.toContain('category');
    expect(set(text, 'label', '')).toContain('"label": ""');
  });

  it('tags go into the skeleton as a list', () => {
    const skeleton = manifestText({ id: 'x', label: 'X', author: '' });
    expect(read(set(skeleton, 'tags', ['LLM', 'chat'])).value).toMatchObject({ meta: { tags: ['LLM', 'chat'] } });
  });
});

describe('keys that no field stands for', () => {
  it('are named with their place', () => {
    expect(unknownKeys(read(text).value).map(({ name }) => name)).toEqual(['featureFlags', 'meta.odd']);
  });

  it('are none in the skeleton, and none in what is no object', () => {
    expect(unknownKeys(read(manifestText({ id: 'x', label: 'X', author: '' })).value)).toEqual([]);
    expect(unknownKeys([1])).toEqual([]);
    expect(unknownKeys(undefined)).toEqual([]);
  });
});
