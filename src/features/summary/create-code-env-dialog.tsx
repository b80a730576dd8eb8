import { type FormEvent, useId, useState } from 'react';
import {
  CODE_ENV_LANGUAGES,
  CODE_ENV_PATHS,
  type CodeEnvSettings,
  DEFAULT_CODE_ENV,
} from '../../domain/plugin/code-env.ts';
import { usePlugin, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { writeCodeEnv } from '../../workspace/operations/code-env.ts';
import { openPluginTab } from '../../workspace/operations/routing.ts';
import { announce, closeDialog } from '../../workspace/operations/shell.ts';
import { CodeEnvFields } from './code-env-fields.tsx';
import './summary.css';

/** Asks for the settings of the code environment, and writes its files. */
export function CreateCodeEnvDialog() {
  const workspace = useWorkspace();
  const { codeEnvs } = usePlugin();
  const [settings, setSettings] = useState<CodeEnvSettings>(DEFAULT_CODE_ENV);
  const formId = useId();
  const [existing] = codeEnvs;
  const close = () => closeDialog(workspace);
  const { descriptor, requirements } = CODE_ENV_PATHS[settings.language];

  const create = (event: FormEvent) => {
    event.preventDefault();
    if (!writeCodeEnv(workspace, settings)) return;
    close();
    openPluginTab(workspace, 'summary');
    announce(workspace, `Created ${descriptor} and ${requirements}`);
  };

  if (existing !== undefined) {
    return (
      <Dialog
        open
        onOpenChange={close}
        title="Create a code environment"
        size="small"
        footer={<Button onClick={close}>Cancel</Button>}
      >
        <Callout
          tone="info"
          title={`This plugin already has a ${existing.language} code environment`}
          cause="DSS allows one in a plugin."
          remedy="Change it on the Summary, or delete it there first."
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={close}
      title="Create a code environment"
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Create
          </Button>
        </>
      }
    >
      <form id={formId} className="summary-form" onSubmit={create} noValidate>
        <SelectField
          label="Language"
          value={settings.language}
          options={CODE_ENV_LANGUAGES.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            const language = CODE_ENV_LANGUAGES.find((candidate) => candidate === value);
            if (language !== undefined) setSettings({ ...settings, language });
          }}
        />
        <CodeEnvFields
          settings={settings}
          onInterpreter={(token, isAccepted) =>
            setSettings({ ...settings, interpreters: toggle(settings.interpreters, token, isAccepted) })
          }
          onChange={(setting, value) => setSettings({ ...settings, [setting]: value })}
        />
        <p className="summary-note">
          Writes <code>{descriptor}</code> and <code>{requirements}</code>.
        </p>
      </form>
    </Dialog>
  );
}

function toggle(tokens: readonly string[], token: string, isIn: boolean): readonly string[] {
  return isIn ? [...tokens, token] : tokens.filter((other) => other !== token);
}
