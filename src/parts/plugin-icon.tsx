import { resolveIcon } from '../domain/icons/resolve-icon.ts';
import { FaIcon } from '../ui/icon.tsx';

/** What is shown where an icon is unknown or missing: DSS's own default. (documented) */
const FALLBACK = 'fas fa-puzzle-piece';

/** The icon of a plugin or component, from the value of its `meta.icon`. Decoration: its label stands beside it. */
export function PluginIcon({ icon }: { icon: string | undefined }) {
  return <FaIcon className={resolveIcon(icon ?? '').className ?? FALLBACK} />;
}
