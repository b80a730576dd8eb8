import type { CodeEnvSettings } from '../../domain/plugin/code-env.ts';
import { CORE_PACKAGE_SETS } from '../../domain/plugin/core-packages.ts';
import { toDssVersion } from '../../domain/plugin/dss-version.ts';
import { findInterpreter, INTERPRETERS } from '../../domain/plugin/interpreter.ts';
import { FieldGroup } from '../../parts/param-form/field-group.tsx';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** The settings that have one value each. */
export type CodeEnvSetting = Exclude<keyof CodeEnvSettings, 'language' | 'interpreters'>;

interface CodeEnvFieldsProps {
  readonly settings: CodeEnvSettings;
  readonly onInterpreter: (token: string, isAccepted: boolean) => void;
  readonly onChange: (setting: CodeEnvSetting, value: string | boolean) => void;
}

/** The settings of a code environment; interpreters and core package set are Python's. */
export function CodeEnvFields({ settings, onInterpreter, onChange }: CodeEnvFieldsProps) {
  const isPython = settings.language === 'Python';
  return (
    <>
      {isPython ? <Interpreters accepted={settings.interpreters} onChange={onInterpreter} /> : null}
      <CheckboxField
        label="Install core packages"
        help="The packages that DSS itself needs for recipes, notebooks and webapps."
        value={settings.installCorePackages}
        onChange={(value) => onChange('installCorePackages', value)}
      />
      {isPython ? (
        <SelectField
          label="Core packages"
          help="Which pandas the core packages bring."
          value={settings.corePackagesSet}
          options={CORE_PACKAGE_SETS.map(({ value, label }) => ({ value, label: `${label} (${value})` }))}
          onChange={(value) => onChange('corePackagesSet', value)}
        />
      ) : null}
      <CheckboxField
        label="Install Jupyter support"
        help="Needed only to use the environment in notebooks."
        value={settings.installJupyterSupport}
        onChange={(value) => onChange('installJupyterSupport', value)}
      />
      <CheckboxField
        label="Use conda"
        help="Builds the environment with conda instead of pip or R's own installer."
        value={settings.forceConda}
        onChange={(value) => onChange('forceConda', value)}
      />
    </>
  );
}

interface InterpretersProps {
  readonly accepted: readonly string[];
  readonly onChange: (token: string, isAccepted: boolean) => void;
}

/** Those that DSS 14 takes, and any other that is accepted already. */
function Interpreters({ accepted, onChange }: InterpretersProps) {
  const target = toDssVersion(useWorkspaceState((state) => state.settings.target));
  const offered = INTERPRETERS.filter(({ status }) => status !== 'unsupported').map(({ token }) => token);
  const tokens = [...new Set([...INTERPRETERS.map(({ token }) => token), ...accepted])].filter(
    (token) => offered.includes(token) || accepted.includes(token),
  );
  // The facts are those of DSS 14; what older ones can use is not recorded.
  const scope = target.major < 14 ? `What DSS ${target.text} can use may differ: these notes are for DSS 14.` : '';
  return (
    <FieldGroup
      label="Accepted interpreters"
      help={['DSS builds the environment with one of them: the admin chooses.', ...tokens.map(noteOf), scope]
        .filter((note) => note !== '')
        .join(' ')}
    >
      <div className="summary-interpreters">
        {tokens.map((token) => (
          <CheckboxField
            key={token}
            label={findInterpreter(token)?.label ?? token}
            value={accepted.includes(token)}
            onChange={(isAccepted) => onChange(token, isAccepted)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function noteOf(token: string): string {
  const interpreter = findInterpreter(token);
  if (interpreter === undefined) return `DSS knows no interpreter "${token}".`;
  return interpreter.note === '' ? '' : `${interpreter.label}: ${interpreter.note}`;
}
