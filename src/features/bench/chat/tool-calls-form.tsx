import { useState } from 'react';
import type { ToolCall } from '../../../domain/bench/chat.ts';
import { configOfComponent, pluginIdOf } from '../../../domain/bench/compose-setup.ts';
import { getKey } from '../../../domain/dssjson/json-value.ts';
import { read } from '../../../domain/dssjson/read.ts';
import { usePlugin, useSession, useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { askPrepared } from '../../../workspace/operations/bench.ts';
import { sendToolOutputs } from '../../../workspace/operations/bench-chat.ts';
import { filledIn } from '../../../workspace/operations/bench-secrets.ts';

interface ToolCallsFormProps {
  readonly model: string;
  readonly calls: readonly ToolCall[];
}

/** Answers what the model asks of tools: by hand, or with the plugin's own tool. */
export function ToolCallsForm({ model, calls }: ToolCallsFormProps) {
  const workspace = useWorkspace();
  const [outputs, setOutputs] = useState<ReadonlyMap<string, string>>(new Map());
  const set = (id: string, text: string) => setOutputs((before) => new Map([...before, [id, text]]));
  const send = () =>
    sendToolOutputs(
      workspace,
      model,
      calls.map(({ id }) => ({ callId: id, output: outputs.get(id) ?? '' })),
    );
  return (
    <div className="bench-chat-composer">
      {calls.map((call) => (
        <ToolOutputField
          key={call.id}
          call={call}
          value={outputs.get(call.id) ?? ''}
          onChange={(text) => set(call.id, text)}
        />
      ))}
      <div className="bench-actions">
        <Button variant="primary" onClick={() => void send()}>
          Send outputs
        </Button>
      </div>
    </div>
  );
}

interface ToolOutputFieldProps {
  readonly call: ToolCall;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function ToolOutputField({ call, value, onChange }: ToolOutputFieldProps) {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const { key, project } = useSession();
  const [problem, setProblem] = useState<string>();
  const tool = plugin.components.find(({ kind, id }) => kind.folder === 'python-agent-tools' && id === call.name);
  const run = async () => {
    if (tool === undefined) return;
    const state = workspace.store.getState();
    const config = configOfComponent(project, tool, state.bench.settings, filledIn(key, state));
    const placed = { id: tool.id, name: tool.label, plugin: pluginIdOf(plugin), component: tool.id, config };
    const outcome = await askPrepared(workspace, {
      do: 'invoke-tool',
      tool: placed,
      input: { input: read(call.arguments).value ?? {} },
    });
    const failure = outcome.ok ? outcome.value.error?.message : 'Python was ended.';
    setProblem(failure);
    if (!outcome.ok || failure !== undefined) return;
    const output = getKey(outcome.value.result, 'output');
    onChange(typeof output === 'string' ? output : JSON.stringify(output ?? null));
  };
  return (
    <>
      <TextAreaField
        label={`Output of ${call.name}`}
        help={`Called with ${call.arguments}`}
        rows={2}
        value={value}
        onChange={onChange}
        error={problem}
      />
      {tool === undefined ? null : (
        <div className="bench-actions">
          <Button size="small" aria-description={tool.label} onClick={() => void run()}>
            Run tool
          </Button>
        </div>
      )}
    </>
  );
}
