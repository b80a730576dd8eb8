import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/table.ts';
import { listShortcuts } from './shortcut-list.ts';

test('every command with keys is listed once', () => {
  const titles = listShortcuts(COMMANDS, '').flatMap(({ shortcuts }) => shortcuts.map(({ title }) => title));
  for (const command of COMMANDS) {
    if (command.keys !== undefined) expect(titles).toContain(command.title);
  }
});

test('a search finds by what is done, by group and by keys', () => {
  const find = (search: string) =>
    listShortcuts(COMMANDS, search).flatMap(({ shortcuts }) => shortcuts.map(({ title }) => title));
  expect(find('next problem')).toEqual(['Next problem']);
  expect(find('f8')).toContain('Next problem');
  expect(find('editor tab close')).toEqual(['Close the file']);
  expect(find('nothing like this')).toEqual([]);
});
