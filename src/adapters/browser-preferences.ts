import { type Preferences, THEMES, type Theme } from '../ports/preferences.ts';

const THEME_KEY = 'plugsmith.theme';

/** Preferences in local storage, where the script before the first paint reads them; in memory where storage is refused. */
export function createBrowserPreferences(): Preferences {
  let theme = readTheme();
  const followSystem = () => {
    if (theme === 'system') applyTheme(theme);
  };
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', followSystem);
  }
  return {
    theme: () => theme,
    setTheme: (next) => {
      theme = next;
      applyTheme(next);
      try {
        localStorage.setItem(THEME_KEY, next);
      } catch {
        // A browser that stores nothing still shows the theme until the page is closed.
      }
    },
  };
}

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Must agree with the script in index.html that runs before the first paint. */
function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme === 'system' ? systemTheme() : theme;
}

function systemTheme(): Exclude<Theme, 'system'> {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
