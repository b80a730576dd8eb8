import { describe, expect, it } from 'vitest';
import { readTemplateList } from './template-list.ts';

describe('the list of templates a team hosts', () => {
  it('keeps what is of its shape and leaves out the rest', () => {
    const list = readTemplateList([
      { label: 'House style', description: 'Our way', file: 'house.zip' },
      { label: 'No words', file: 'plain.zip' },
      { label: 'Elsewhere', file: '../../secret.zip' },
      { label: 'Other origin', file: 'https://example.test/x.zip' },
      'text',
    ]);
    expect(list).toEqual([
      { label: 'House style', description: 'Our way', file: 'house.zip' },
      { label: 'No words', description: '', file: 'plain.zip' },
    ]);
  });

  it('is empty when it is no list', () => {
    expect(readTemplateList(undefined)).toEqual([]);
    expect(readTemplateList({})).toEqual([]);
  });
});
