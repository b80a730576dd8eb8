import { useState } from 'react';
import { CHAT_SETTINGS, type ChatSetting, composeSettings } from '../../../domain/bench/chat-settings.ts';
import { configOfComponent, pluginIdOf } from '../../../domain/bench/compose-setup.ts';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { offerTool, updateChat } from '../../../workspace/operations/bench-chat.ts';
import { filledIn } from '../../../workspace/operations/bench-secrets.ts';

/** The system prompt, the settings and the tools of a conversation. Only what is filled in is sent. */
export function ChatOptions() {
  const workspace = useWorkspace();
  const chat = useWorkspaceState((state) => state.bench.chat);
  const [isOpen, setIsOpen] = useState(false);
  const composed = composeSettings(chat.settings);
  const problems = new Map(composed.ok ? [] : composed.error.map(({ name, message }) => [name, message]));
  const set = (name: string, text: string) =>
    updateChat(workspace, { settings: new Map([...chat.settings, [name, text]]) });
  return (
    <details className="bench-chat-options" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>System prompt, settings and tools</summary>
      <TextAreaField
        label="System prompt"
        rows={2}
        value={chat.system}
        onChange={(system) => updateChat(workspace, { system })}
      />
      <div className="bench-chat-settings">
        {CHAT_SETTINGS.map((setting) => (
          <SettingField
            key={setting.name}
            setting={setting}
            value={chat.settings.get(setting.name) ?? ''}
            error={problems.get(setting.name)}
            onChange={(text) => set(setting.name, text)}
          />
        ))}
      </div>
      <OwnTools />
    </details>
  );
}

interface SettingFieldProps {
  readonly setting: ChatSetting;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function SettingField({ setting: { name, kind, help }, ...field }: SettingFieldProps) {
  switch (kind) {
    case 'number':
    case 'integer':
      return <TextField label={name} help={help} inputMode="decimal" {...field} />;
    case 'boolean':
      return (
        <SelectField
          label={name}
          placeholder="Not set"
          options={[
            { value: 'true', label: 'true' },
            { value: 'false', label: 'false' },
          ]}
          {...field}
        />
      );
    case 'lines':
      return <TextAreaField label={name} help={help} rows={2} {...field} />;
    case 'object':
    case 'tools':
      return <TextAreaField label={name} help={help} rows={2} code {...field} className="bench-chat-wide" />;
  }
}

/** The plugin's own agent tools, to be offered to the model. */
function OwnTools() {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const { key, project } = useSession();
  const tools = plugin.components.filter(({ kind }) => kind.folder === 'python-agent-tools');
  if (tools.length === 0) return null;
  return (
    <div className="bench-actions">
      {tools.map((tool) => (
        <Button
          key={tool.id}
          onClick={() => {
            const state = workspace.store.getState();
            const config = configOfComponent(project, tool, state.bench.settings, filledIn(key, state));
            void offerTool(workspace, pluginIdOf(plugin), tool, config);
          }}
        >
          Offer tool {tool.label}
        </Button>
      ))}
    </div>
  );
}
