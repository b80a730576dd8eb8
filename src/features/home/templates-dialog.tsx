import { useEffect, useState } from 'react';
import type { PluginTemplate } from '../../domain/plugin/plugin-template.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { closeDialog, openDialog } from '../../workspace/operations/shell.ts';

/** The templates a plugin can start from, each with a line on what it holds. */
export function TemplatesDialog() {
  const workspace = useWorkspace();
  const [templates, setTemplates] = useState<readonly PluginTemplate[]>([]);
  useEffect(() => {
    let isGone = false;
    void workspace.loadTemplates().then((loaded) => {
      if (!isGone) setTemplates(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [workspace]);
  return (
    <Dialog
      open
      onOpenChange={() => closeDialog(workspace)}
      title="From template"
      footer={<Button onClick={() => closeDialog(workspace)}>Cancel</Button>}
    >
      <ul className="home-templates">
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className="home-template"
              onClick={() => openDialog(workspace, { kind: 'new-plugin', template: template.id })}
            >
              <span className="home-template-label">{template.label}</span>
              <span className="home-template-description">{template.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
