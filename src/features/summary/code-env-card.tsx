import { Ellipsis } from 'lucide-react';
import { useId } from 'react';
import type { CodeEnv } from '../../domain/plugin/code-env.ts';
import { DEFAULT_CODE_ENV } from '../../domain/plugin/code-env.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { usePlugin, useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { removeCodeEnv, writeCodeEnv } from '../../workspace/operations/code-env.ts';
import { openFile } from '../../workspace/operations/layout.ts';
import { CodeEnvSettingsForm } from './code-env-settings-form.tsx';
import { InterpretersTable } from './interpreters-table.tsx';
import { RPackages } from './r-packages.tsx';
import { RequirementsTable } from './requirements-table.tsx';

/** What the plugin's code runs in. At most one code environment is allowed; if there are two, both are shown. */
export function CodeEnvCard() {
  const { codeEnvs } = usePlugin();
  const titleId = useId();
  return (
    <section className="summary-card" aria-labelledby={titleId}>
      <h2 id={titleId}>Code environment</h2>
      {codeEnvs.length === 0 ? (
        <EmptyState
          className="summary-empty"
          sentence="This plugin does not require a dedicated code environment."
          action={<CommandButton command="components.create-code-env" />}
        />
      ) : null}
      {codeEnvs.length > 1 ? (
        <Callout
          tone="error"
          title="DSS allows one code environment in a plugin"
          cause="This plugin has one of Python and one of R."
          remedy="Delete the one that is not needed."
        />
      ) : null}
      {codeEnvs.map((codeEnv) => (
        <CodeEnvDetails key={codeEnv.language} codeEnv={codeEnv} />
      ))}
    </section>
  );
}

function CodeEnvDetails({ codeEnv }: { codeEnv: CodeEnv }) {
  const workspace = useWorkspace();
  const { language, hasRequirements, requirements } = codeEnv;
  return (
    <section className="summary-env" aria-label={`${language} code environment`}>
      <header className="summary-env-header">
        <h3>{language}</h3>
        <Menu
          label={`Actions for the ${language} code environment`}
          align="end"
          trigger={<IconButton label={`Actions for the ${language} code environment`} icon={<Ellipsis size={16} />} />}
          items={[
            {
              kind: 'item',
              id: 'delete',
              label: 'Delete',
              danger: true,
              onSelect: () => removeCodeEnv(workspace, codeEnv),
            },
          ]}
        />
      </header>
      <CodeEnvSettingsForm codeEnv={codeEnv} />
      <header className="summary-env-header">
        <h3>{language === 'Python' ? 'Requirements' : 'Packages'}</h3>
        {hasRequirements ? (
          <Button size="small" variant="quiet" onClick={() => openFile(workspace, requirements)}>
            Edit as text
          </Button>
        ) : null}
      </header>
      <Packages codeEnv={codeEnv} />
      {language === 'Python' ? <Interpreters codeEnv={codeEnv} /> : null}
    </section>
  );
}

function Interpreters({ codeEnv }: { codeEnv: CodeEnv }) {
  const content = useSession().project.files.get(codeEnv.requirements);
  return <InterpretersTable codeEnv={codeEnv} text={content?.kind === 'text' ? content.text : ''} />;
}

function Packages({ codeEnv }: { codeEnv: CodeEnv }) {
  const workspace = useWorkspace();
  const { language, hasRequirements, requirements } = codeEnv;
  const content = useSession().project.files.get(requirements);
  if (content?.kind === 'text') {
    return language === 'Python' ? (
      <RequirementsTable codeEnv={codeEnv} text={content.text} />
    ) : (
      <RPackages path={requirements} text={content.text} />
    );
  }
  if (hasRequirements) {
    return (
      <Callout
        tone="error"
        title={`${requirements} is not text`}
        cause="DSS cannot read a list of packages from it."
        remedy="Replace the file in Edit."
      />
    );
  }
  return (
    <Callout
      tone="warn"
      title="The list of packages is missing"
      cause={`DSS looks for ${requirements}, and expects it even if it is empty.`}
      actions={
        <Button onClick={() => writeCodeEnv(workspace, { ...DEFAULT_CODE_ENV, language })}>Create the file</Button>
      }
    />
  );
}
