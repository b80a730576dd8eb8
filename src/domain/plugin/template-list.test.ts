import { describe, expect, it } from 'vitest';
import { toPath } from '../project/path.ts';
import { projectFrom, readText } from '../project/project.ts';
import { readTemplateList, withPluginId } from './template-list.ts';

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

describe('a template under another plugin id', () => {
  it('changes the id in plugin.json and nothing else', () => {
    const project = projectFrom([
      [toPath('plugin.json'), '// ours\n{ "id": "house", "version": "1.0.0" }\n'],
      [toPath('README.md'), 'house'],
    ]);
    const renamed = withPluginId(project, 'mine');
    expect(readText(renamed, toPath('plugin.json'))).toBe('// ours\n{ "id": "mine", "version": "1.0.0" }\n');
    expect(readText(renamed, toPath('README.md'))).toBe('house');
  });
});
