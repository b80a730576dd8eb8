import { describe, expect, it } from 'vitest';
import { toPath } from '../project/path.ts';
import { projectFrom, readText } from '../project/project.ts';
import { copyPlugin, withPluginId } from './plugin-copy.ts';

const MANIFEST = toPath('plugin.json');
const manifestOf = (text: string) => projectFrom([[MANIFEST, text]]);

describe('a plugin under another id', () => {
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

describe('a copy of a plugin', () => {
  it('has an id of its own, and a label that tells it from the original', () => {
    const project = manifestOf('{ "id": "mine", /* kept */ "meta": { "label": "Mine" } }');
    expect(readText(copyPlugin(project, ['mine']), MANIFEST)).toBe(
      '{ "id": "mine-copy", /* kept */ "meta": { "label": "Mine (copy)" } }',
    );
    expect(readText(copyPlugin(project, ['mine', 'mine-copy']), MANIFEST)).toContain('"mine-copy-2"');
  });

  it('is the same where plugin.json cannot be read', () => {
    const project = manifestOf('{ "id": ');
    expect(copyPlugin(project, [])).toEqual(project);
  });
});
