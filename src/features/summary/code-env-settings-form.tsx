import { type EditResult, setValue } from '../../domain/dssjson/edit.ts';
import type { ReadResult } from '../../domain/dssjson/tree.ts';
import { type CodeEnv, type CodeEnvSettings, DEFAULT_CODE_ENV } from '../../domain/plugin/code-env.ts';
import { CODE_ENV_KEYS, readCodeEnvSettings, setInterpreter } from '../../domain/plugin/code-env-settings.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { writeCodeEnv } from '../../workspace/operations/code-env.ts';
import { editDescriptor } from '../../workspace/operations/descriptors.ts';
import { CodeEnvFields } from './code-env-fields.tsx';
import { BrokenDescriptor } from './descriptor-state.tsx';

/** The settings of a code environment that is there: each change touches its own place in `desc.json`. */
export function CodeEnvSettingsForm({ codeEnv }: { codeEnv: CodeEnv }) {
  const workspace = useWorkspace();
  const { language, descriptor, reading } = codeEnv;
  if (reading !== undefined) return <SettingsFields codeEnv={codeEnv} reading={reading} />;
  return (
    <Callout
      tone="error"
      title={`${descriptor} is missing`}
      cause="Without it DSS does not see the code environment."
      actions={
        <Button onClick={() => writeCodeEnv(workspace, { ...DEFAULT_CODE_ENV, language })}>Create the file</Button>
      }
    />
  );
}

function SettingsFields({ codeEnv, reading }: { codeEnv: CodeEnv; reading: ReadResult }) {
  const workspace = useWorkspace();
  const { language, descriptor, value } = codeEnv;
  const isBroken = reading.errors.length > 0;
  const edit = (label: string, makeEdits: (text: string) => EditResult) =>
    editDescriptor(workspace, descriptor, { label: `Change ${label}` }, makeEdits);
  return (
    <>
      {isBroken ? <BrokenDescriptor path={descriptor} reading={reading} /> : null}
      <fieldset className="summary-env-settings" disabled={isBroken} aria-label="Settings">
        <CodeEnvFields
          settings={readCodeEnvSettings(language, value)}
          onInterpreter={(token, isAccepted) =>
            edit('accepted interpreters', (text) => setInterpreter(text, value, token, isAccepted))
          }
          onChange={(key: keyof typeof CODE_ENV_KEYS, next: CodeEnvSettings[typeof key]) =>
            edit(CODE_ENV_KEYS[key], (text) => setValue(text, [CODE_ENV_KEYS[key]], next))
          }
        />
      </fieldset>
    </>
  );
}
