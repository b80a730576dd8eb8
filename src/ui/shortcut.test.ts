import { expect, test } from 'vitest';
import { ariaShortcut, formatShortcut, shortcutKeys } from './shortcut.ts';

test('a shortcut reads as the keys of the platform', () => {
  expect(shortcutKeys('Mod+Shift+P', 'other')).toEqual(['Ctrl', 'Shift', 'P']);
  expect(shortcutKeys('Mod+Shift+P', 'mac')).toEqual(['⇧', '⌘', 'P']);
  expect(formatShortcut('Mod+Enter', 'other')).toBe('Ctrl+Enter');
  expect(formatShortcut('Alt+N', 'mac')).toBe('⌥N');
});

test('assistive technology is told the names of the keys it knows', () => {
  expect(ariaShortcut('Mod+Shift+P', 'mac')).toBe('Meta+Shift+P');
  expect(ariaShortcut('Mod+S', 'other')).toBe('Control+S');
  expect(ariaShortcut('F2', 'other')).toBe('F2');
});
