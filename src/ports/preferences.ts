/** The look a person chose. `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Theme[];

/** Choices of the person that hold for all plugins. Kept where the page can read them before its first paint. */
export interface Preferences {
  theme(): Theme;
  setTheme(theme: Theme): void;
}
