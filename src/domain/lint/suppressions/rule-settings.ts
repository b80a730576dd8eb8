import { findMember, type JsonMember, type JsonNode, type TextRange } from '../../dssjson/tree.ts';
import { readDescriptor } from '../../plugin/descriptor.ts';
import { parsePath } from '../../project/path.ts';
import type { Project } from '../../project/project.ts';
import type { Severity } from '../problem.ts';
import { SETTINGS_PATH } from './settings-path.ts';
import type { Suppression } from './suppression.ts';

/** What a plugin can make of a rule. `off` hides it. */
export type RuleSetting = 'off' | Severity;

/** From the mildest to the most severe. */
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'information', 'warning', 'error'];

/** Something of the file that means nothing. */
export interface SettingsComplaint {
  readonly range: TextRange;
  readonly message: string;
}

/** What `plugsmith.json` says. What it says wrongly is left out, and stands among the complaints. */
export interface RuleSettings {
  readonly severities: ReadonlyMap<string, { readonly setting: RuleSetting; readonly range: TextRange }>;
  readonly suppressions: readonly Suppression[];
  readonly complaints: readonly SettingsComplaint[];
}

const NONE: RuleSettings = { severities: new Map(), suppressions: [], complaints: [] };

/** The settings of the rules of a plugin; none when it has no `plugsmith.json`. */
export function readRuleSettings(project: Project): RuleSettings {
  const reading = readDescriptor(project, SETTINGS_PATH);
  if (reading === undefined) return NONE;
  const complaints: SettingsComplaint[] = reading.errors.map(({ range, message, remedy }) => ({
    range,
    message: `${message} ${remedy} Until then no setting of the rules counts.`,
  }));
  if (complaints.length > 0 || reading.root === undefined) return { ...NONE, complaints };
  if (reading.root.kind !== 'object') {
    const message = 'The settings should be an object with "rules" and "suppressions".';
    return { ...NONE, complaints: [{ range: opening(reading.root), message }] };
  }
  for (const { key, keyRange } of reading.root.members) {
    if (key === 'rules' || key === 'suppressions') continue;
    complaints.push({ range: keyRange, message: `"${key}" means nothing here. Known are "rules" and "suppressions".` });
  }
  const severities = readSeverities(findMember(reading.root, 'rules'), complaints);
  const suppressions = readEntries(findMember(reading.root, 'suppressions'), complaints);
  return { severities, suppressions, complaints };
}

/** How many rules a plugin has switched off. */
export function countRulesOff({ severities }: RuleSettings): number {
  return [...severities.values()].filter(({ setting }) => setting === 'off').length;
}

function readSeverities(member: JsonMember | undefined, complaints: SettingsComplaint[]): RuleSettings['severities'] {
  const severities = new Map<string, { readonly setting: RuleSetting; readonly range: TextRange }>();
  if (member?.value === undefined) return severities;
  if (member.value.kind !== 'object') {
    complaints.push({ range: opening(member.value), message: '"rules" should be an object: {"version": "off"}.' });
    return severities;
  }
  for (const { key, keyRange, value } of member.value.members) {
    const written = textOf(value);
    const setting = RULE_SETTINGS.find((candidate) => candidate === written);
    if (setting !== undefined) severities.set(key, { setting, range: keyRange });
    else {
      const message = `The severity of "${key}" should be one of ${RULE_SETTINGS.map((name) => `"${name}"`).join(', ')}.`;
      complaints.push({ range: value === undefined ? keyRange : opening(value), message });
    }
  }
  return severities;
}

function readEntries(member: JsonMember | undefined, complaints: SettingsComplaint[]): readonly Suppression[] {
  if (member?.value === undefined) return [];
  if (member.value.kind !== 'array') {
    complaints.push({ range: opening(member.value), message: '"suppressions" should be a list of objects.' });
    return [];
  }
  return member.value.items.flatMap((node, index) => {
    const rule = findMember(node, 'rule')?.value;
    const id = textOf(rule);
    const reach = parsePath(textOf(findMember(node, 'path')?.value) ?? '');
    if (rule === undefined || !id || !reach.ok) {
      const message =
        'A suppression names a "rule" and the "path" of a file or folder of the plugin, and gives a "reason".';
      complaints.push({ range: opening(node), message });
      return [];
    }
    const reason = textOf(findMember(node, 'reason')?.value)?.trim() ?? '';
    const source = { kind: 'entry', index } as const;
    return [
      {
        rule: id,
        reason,
        path: SETTINGS_PATH,
        range: rule.range,
        source,
        reach: { path: reach.value, range: undefined },
      },
    ];
  });
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Of an object or list only its opening, so that a squiggle stays short. */
function opening({ kind, range }: JsonNode): TextRange {
  return kind === 'scalar' ? range : { start: range.start, end: Math.min(range.end, range.start + 1) };
}
