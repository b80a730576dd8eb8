import type { IconFacts } from '../../generated/icons.js';

/** All icons of FontAwesome 5.15.4 with what finds them. Loaded when a picker first opens. */
export async function loadIcons(): Promise<readonly IconFacts[]> {
  return (await import('../../generated/icons.js')).icons;
}
