import { DSS_RELEASES } from '../../domain/plugin/dss-version.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { setTargetVersion } from '../../workspace/operations/settings.ts';

/** For which DSS the plugin is made. */
export function TargetVersion() {
  const workspace = useWorkspace();
  const target = useWorkspaceState((state) => state.settings.target);
  const releases = DSS_RELEASES.includes(target) ? DSS_RELEASES : [target, ...DSS_RELEASES];
  return (
    <div className="settings-target">
      <SelectField
        label="Target DSS version"
        help="The plugin is checked for it. What came with a later version is marked, with the version that brings it."
        value={target}
        options={releases.map((value) => ({ value, label: `DSS ${value}` }))}
        onChange={(value) => setTargetVersion(workspace, value)}
      />
    </div>
  );
}
