import { describe, expect, it } from 'vitest';
import { matchesChord } from './chord.ts';
import { COMMANDS, findCommand } from './table.ts';

const press = (key: string, keys: Partial<Parameters<typeof matchesChord>[0]> = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...keys,
});

describe('the command table', () => {
  it('names every command once', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  it('gives every chord to one command, within the page and within each region', () => {
    const chords = COMMANDS.flatMap(
      ({ keys, region, id }) => keys?.map((key) => ({ chord: `${region ?? ''} ${key}`, id })) ?? [],
    );
    expect(new Set(chords.map(({ chord }) => chord)).size).toBe(chords.length);
  });

  it('binds nothing that browsers keep for themselves', () => {
    const kept = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+R', 'F5', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W'];
    expect(COMMANDS.flatMap(({ keys }) => keys ?? []).filter((chord) => kept.includes(chord))).toEqual([]);
  });
});

describe('a press of keys', () => {
  it('is a chord only with all its modifiers and no other', () => {
    expect(matchesChord(press('s', { ctrlKey: true }), 'Mod+S', false)).toBe(true);
    expect(matchesChord(press('s', { metaKey: true }), 'Mod+S', true)).toBe(true);
    expect(matchesChord(press('s', { ctrlKey: true }), 'Mod+S', true)).toBe(false);
    expect(matchesChord(press('S', { ctrlKey: true, shiftKey: true }), 'Mod+S', false)).toBe(false);
  });

  it('goes by the place of the key when Alt changes what it types', () => {
    expect(matchesChord(press('˜', { altKey: true, code: 'KeyN' }), 'Alt+N', true)).toBe(true);
    expect(matchesChord(press('¡', { altKey: true, code: 'Digit1' }), 'Alt+1', true)).toBe(true);
  });

  it('finds its command', () => {
    expect(findCommand(press('F1', { code: 'F1' }), undefined, false)?.id).toBe('help.palette');
    expect(findCommand(press('x'), undefined, false)).toBeUndefined();
  });
});
