import { useState } from 'react';
import { usePlugin, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { OrphanPresets } from './orphan-presets.tsx';
import { ParameterSetSection } from './parameter-set-section.tsx';
import { PluginParameters } from './plugin-parameters.tsx';
import { listSections, type SettingsSection } from './settings-sections.ts';
import { TargetVersion } from './target-version.tsx';
import './settings.css';

/** For which DSS the plugin is, and what an instance would hold for it: values of its parameters, and presets. */
export function SettingsPage() {
  const plugin = usePlugin();
  const presets = useWorkspaceState((state) => state.settings.presets);
  const [chosen, setChosen] = useState('parameters');
  const sections = listSections(plugin, presets);
  const section = sections.find((candidate) => candidate.id === chosen) ?? sections[0];
  return (
    <div className="settings">
      <nav className="settings-nav" aria-label="Settings">
        <ul>
          {sections.map((candidate) => (
            <li key={candidate.id}>
              <button
                type="button"
                className="settings-nav-item"
                aria-current={candidate === section ? 'true' : undefined}
                onClick={() => setChosen(candidate.id)}
              >
                {candidate.title}
                {candidate.kind === 'parameter-set' && !candidate.title.includes(candidate.set.id) ? (
                  <span className="settings-nav-id"> {candidate.set.id}</span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-body" data-region-focus>
        <h1 className="visually-hidden">Settings</h1>
        <TargetVersion />
        <p className="settings-scope">
          Values and presets belong to an instance of DSS, not to the plugin. Here they stay in this browser, and they
          never enter the zip. Passwords are kept in memory only and are gone when the page is closed or reloaded.
        </p>
        {section === undefined ? null : <Section key={section.id} section={section} />}
      </div>
    </div>
  );
}

function Section({ section }: { section: SettingsSection }) {
  switch (section.kind) {
    case 'parameters':
      return <PluginParameters />;
    case 'parameter-set':
      return <ParameterSetSection set={section.set} title={section.title} />;
    case 'orphans':
      return <OrphanPresets presets={section.presets} title={section.title} />;
  }
}
