import type { PluginRecord } from '../../ports/project-repository.ts';

export type PluginOrder = 'edited' | 'label' | 'id' | 'problems';

export const PLUGIN_ORDERS = [
  { id: 'edited', label: 'Last edited' },
  { id: 'label', label: 'Label' },
  { id: 'id', label: 'Id' },
  { id: 'problems', label: 'Problems' },
] as const satisfies readonly { readonly id: PluginOrder; readonly label: string }[];

/** With more plugins than this, the list can be searched and sorted. */
export const FEW_PLUGINS = 4;

const COMPARE: Record<PluginOrder, (a: PluginRecord, b: PluginRecord) => number> = {
  edited: (a, b) => b.editedAt - a.editedAt,
  label: (a, b) => a.label.localeCompare(b.label),
  id: (a, b) => a.id.localeCompare(b.id),
  problems: (a, b) => b.errors - a.errors || b.warnings - a.warnings,
};

/** The plugins whose label or id holds the text, in an order. */
export function arrangePlugins(
  records: readonly PluginRecord[],
  text: string,
  order: PluginOrder,
): readonly PluginRecord[] {
  const wanted = text.trim().toLowerCase();
  return records
    .filter((record) => `${record.label} ${record.id}`.toLowerCase().includes(wanted))
    .sort((a, b) => COMPARE[order](a, b) || b.editedAt - a.editedAt);
}

const UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** When something was, as seen from `now`: "2 minutes ago", "yesterday", "Oct 3, 2026". Both in milliseconds since the epoch. */
export function describeTime(time: number, now: number): string {
  const age = Math.max(0, now - time);
  if (age > 30 * UNITS[0].ms) return absolute.format(time);
  const unit = UNITS.find(({ ms }) => age >= ms);
  return unit === undefined ? 'just now' : relative.format(-Math.floor(age / unit.ms), unit.unit);
}
