import type { Rule } from '../../rule.ts';
import { SETTINGS_PATH } from '../../suppressions/settings-path.ts';

export const SETTINGS_FILE: Rule = {
  id: 'settings-file',
  title: 'Settings that mean nothing',
  severity: 'warning',
  *check({ settings }) {
    for (const { range, message } of settings.complaints) yield { path: SETTINGS_PATH, range, message };
  },
};
