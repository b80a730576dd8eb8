/** The keys of a keyboard event that decide which command runs. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a press is a chord such as `Mod+Shift+P`. Letters and digits go by their place on the keyboard when Alt changes what they type. */
export function matchesChord(press: KeyPress, chord: string, isMac: boolean): boolean {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  const wantsControl = parts.includes('Ctrl') || (wantsMod && !isMac);
  const wantsMeta = wantsMod && isMac;
  if (press.ctrlKey !== wantsControl || press.metaKey !== wantsMeta) return false;
  if (press.altKey !== parts.includes('Alt') || press.shiftKey !== parts.includes('Shift')) return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^[A-Z]$/.test(key)) return press.code === `Key${key}`;
  return /^[0-9]$/.test(key) && press.code === `Digit${key}`;
}
