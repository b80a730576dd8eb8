import type { Rule } from '../../domain/lint/rule.ts';
import { RULE_SETTINGS, readRuleSettings } from '../../domain/lint/suppressions/rule-settings.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { setSeverity } from '../../workspace/operations/suppressing.ts';
import { selectSession } from '../../workspace/state.ts';

const WORDS = { off: 'Off', information: 'Information', warning: 'Warning', error: 'Error' } as const;

/** How severe a rule is in the open plugin; nothing when none is open. */
export function RuleSettingField({ rule, hideLabel = false }: { rule: Rule; hideLabel?: boolean }) {
  const workspace = useWorkspace();
  const setting = useWorkspaceState((state) => {
    const session = selectSession(state);
    return session === undefined
      ? undefined
      : (readRuleSettings(session.project).severities.get(rule.id)?.setting ?? '');
  });
  const isReading = useWorkspaceState((state) => selectSession(state)?.access === 'reading');
  if (setting === undefined) return null;
  return (
    <SelectField
      label={hideLabel ? `Severity of ${rule.title}` : 'Severity in the open plugin'}
      hideLabel={hideLabel}
      className="rules-setting"
      value={setting}
      disabled={isReading}
      onChange={(value) => {
        setSeverity(
          workspace,
          rule.id,
          RULE_SETTINGS.find((candidate) => candidate === value),
        );
      }}
      options={[
        { value: '', label: 'As the rule has it' },
        ...RULE_SETTINGS.map((value) => ({ value, label: WORDS[value] })),
      ]}
    />
  );
}
