export type KeyPlatform = 'mac' | 'other';

const macSymbols: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌦',
  Backspace: '⌫',
  Escape: 'esc',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

const otherWords: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

/** The order in which Apple writes modifiers: control, option, shift, command. */
const macOrder: readonly string[] = ['Ctrl', 'Alt', 'Shift', 'Mod'];

/** The platform of the keyboard at hand, from what the browser says of itself. */
export function detectKeyPlatform(): KeyPlatform {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform) ? 'mac' : 'other';
}

/** `Mod+Shift+P` as the keys are labelled: `["⇧", "⌘", "P"]` on a Mac, `["Ctrl", "Shift", "P"]` elsewhere. */
export function shortcutKeys(shortcut: string, platform: KeyPlatform): readonly string[] {
  const keys = shortcut.split('+');
  if (platform === 'other') return keys.map((key) => otherWords[key] ?? key);
  const rank = (key: string): number => {
    const index = macOrder.indexOf(key);
    return index === -1 ? macOrder.length : index;
  };
  return keys.toSorted((a, b) => rank(a) - rank(b)).map((key) => macSymbols[key] ?? key);
}

/** `Mod+Shift+P` in words for a title or a tooltip: `⇧⌘P` or `Ctrl+Shift+P`. */
export function formatShortcut(shortcut: string, platform: KeyPlatform): string {
  return shortcutKeys(shortcut, platform).join(platform === 'mac' ? '' : '+');
}

/** `Mod+Shift+P` as the value of `aria-keyshortcuts`: `Meta+Shift+P` or `Control+Shift+P`. */
export function ariaShortcut(shortcut: string, platform: KeyPlatform): string {
  const mod = platform === 'mac' ? 'Meta' : 'Control';
  return shortcut
    .split('+')
    .map((key) => (key === 'Mod' ? mod : key === 'Ctrl' ? 'Control' : key))
    .join('+');
}
