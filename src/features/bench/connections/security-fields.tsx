import { useState } from 'react';
import type { LlmConnection } from '../../../domain/bench/connection.ts';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { updateConnection } from '../../../workspace/operations/bench-connections.ts';

/** Who may use a connection. The one user of the simulated instance is an administrator, so it stops nobody here. */
export function SecurityFields({ connection }: { readonly connection: LlmConnection }) {
  const workspace = useWorkspace();
  const { security } = connection;
  const [groups, setGroups] = useState(security.groups.join(', '));
  const update = (change: Partial<LlmConnection['security']>) =>
    updateConnection(workspace, connection.key, (current) => ({
      ...current,
      security: { ...current.security, ...change },
    }));
  return (
    <>
      <h3>Security</h3>
      <SelectField
        label="Usable by"
        help="You are an administrator of the simulated instance, so this changes nothing in a test."
        value={security.usableBy}
        options={[
          { value: 'ALL', label: 'Every analyst' },
          { value: 'ALLOWED', label: 'Selected groups' },
        ]}
        onChange={(value) => update({ usableBy: value === 'ALLOWED' ? 'ALLOWED' : 'ALL' })}
      />
      {security.usableBy === 'ALLOWED' ? (
        <TextField
          label="Groups"
          help="Names of groups, with commas between them."
          value={groups}
          onChange={(text) => {
            setGroups(text);
            update({ groups: text.split(',').flatMap((group) => group.trim() || []) });
          }}
        />
      ) : null}
    </>
  );
}
