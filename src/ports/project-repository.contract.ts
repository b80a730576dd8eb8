import { describe, expect, it } from 'vitest';
import { contentFromBytes, textContent } from '../domain/project/content.ts';
import { toPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import type { PluginRecord, ProjectRepository } from './project-repository.ts';

const record = (key: string): PluginRecord => ({
  key,
  id: 'mine',
  label: 'Mine',
  version: '0.0.1',
  icon: '',
  components: 0,
  errors: 0,
  warnings: 0,
  editedAt: 1,
});

const project: Project = {
  files: new Map([
    [toPath('plugin.json'), textContent('\ufeff{}\r\n')],
    [toPath('__proto__/constructor'), textContent('ünï')],
    [toPath('logo.png'), contentFromBytes(new Uint8Array([0x89, 0x50, 0, 0xff]))],
  ]),
  folders: new Set([toPath('empty')]),
};

/** What every keeper of plugins must do. Run on each implementation. */
export function describeProjectRepository(name: string, create: () => ProjectRepository): void {
  describe(`${name}, as a keeper of plugins`, () => {
    it('gives back what it was given, byte for byte', async () => {
      const repository = create();
      await repository.create(record('a'), project);
      await repository.create(record('b'), { files: new Map(), folders: new Set() });
      expect(await repository.load('a')).toEqual({ ok: true, value: project });
      const listed = await repository.list();
      expect(listed.ok && listed.value.map(({ key }) => key).sort()).toEqual(['a', 'b']);
    });

    it('saves what changed and leaves the rest', async () => {
      const repository = create();
      await repository.create(record('a'), project);
      const written = new Map([[toPath('plugin.json'), textContent('{"id": "new"}')]]);
      await repository.save(
        { ...record('a'), label: 'New' },
        { written, removed: [toPath('logo.png')], folders: [toPath('other')] },
      );
      const loaded = await repository.load('a');
      expect(loaded.ok && [...loaded.value.files.keys()].sort()).toEqual(['__proto__/constructor', 'plugin.json']);
      expect(loaded.ok && loaded.value.files.get(toPath('plugin.json'))).toEqual(textContent('{"id": "new"}'));
      expect(loaded.ok && [...loaded.value.folders]).toEqual(['other']);
      const listed = await repository.list();
      expect(listed.ok && listed.value[0]?.label).toBe('New');
    });

    it('keeps small data by name, apart for each plugin', async () => {
      const repository = create();
      await repository.create(record('a'), project);
      await repository.saveState('a', 'layout', { open: ['plugin.json'] });
      expect(await repository.loadState('a', 'layout')).toEqual({ ok: true, value: { open: ['plugin.json'] } });
      expect(await repository.loadState('a', 'settings')).toEqual({ ok: true, value: undefined });
      expect(await repository.loadState('b', 'layout')).toEqual({ ok: true, value: undefined });
    });

    it('forgets a plugin whole, and nothing of another whose key begins the same', async () => {
      const repository = create();
      await repository.create(record('a'), project);
      await repository.create(record('ab'), project);
      await repository.saveState('a', 'layout', 1);
      await repository.purge('a');
      expect(await repository.load('a')).toEqual({ ok: false, error: { kind: 'missing' } });
      expect(await repository.loadState('a', 'layout')).toEqual({ ok: true, value: undefined });
      expect(await repository.load('ab')).toEqual({ ok: true, value: project });
    });
  });
}
