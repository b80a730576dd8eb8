import { getKey, type JsonObject } from '../../../domain/dssjson/json-value.ts';
import { readParams } from '../../../domain/params/read-params.ts';
import { toFormFields } from '../../../domain/params/to-form-fields.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { readDescriptor } from '../../../domain/plugin/descriptor.ts';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { goTo } from '../../../workspace/operations/routing.ts';
import { secretKey } from '../../../workspace/slices/settings.ts';

/** Names the credentials that a chosen preset asks for and that nobody filled in. */
export function CredentialNotes({ component, config }: { readonly component: Component; readonly config: JsonObject }) {
  const workspace = useWorkspace();
  const { key, project } = useSession();
  const { parameterSets } = usePlugin();
  const presets = useWorkspaceState((state) => state.settings.presets);
  const secrets = useWorkspaceState((state) => state.secrets);
  const params = toFormFields(readParams(readDescriptor(project, component.descriptor)?.root, ['params']), []);
  const missing = params.flatMap((field) => {
    if (field.widget !== 'preset') return [];
    const chosen = getKey(Object.hasOwn(config, field.name) ? config[field.name] : undefined, 'name');
    const preset = presets.find(({ parameterSet, name }) => parameterSet === field.parameterSetId && name === chosen);
    const set = parameterSets.find(({ id }) => id === field.parameterSetId);
    if (preset === undefined || set === undefined) return [];
    return toFormFields(readParams(set.reading?.root, ['params']), [])
      .filter(({ widget, name }) => widget === 'credential-request' && !secrets.has(secretKey(key, preset.id, name)))
      .map(({ label }) => `${label} of ${preset.name}`);
  });
  if (missing.length === 0) return null;
  return (
    <Callout
      tone="warn"
      title={missing.length === 1 ? 'A credential is empty' : 'Credentials are empty'}
      cause={missing.join(', ')}
      remedy="Each user fills these in. Without them, code finds what is chosen below under Credentials."
      actions={<Button onClick={() => goTo(workspace, { page: 'credentials' })}>Fill in credentials</Button>}
    />
  );
}
