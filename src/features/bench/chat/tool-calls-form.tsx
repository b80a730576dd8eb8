import { useState } from 'react';
import type { ToolCall } from '../../../domain/bench/chat.ts';
import { configOfComponent, pluginIdOf } from '../../../domain/bench/compose-setup.ts';
import { getKey, isJsonObject } from '../../../domain/dssjson/json-value.ts';
import { read } from '../../../domain/dssjson/read.ts';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { askPrepared, isBenchBusy } from '../../../workspace/operations/bench.ts';
import { findSendProblem, sendToolOutputs } from '../../../workspace/operations/bench-chat.ts';
import { filledIn } from '../../../workspace/operations/bench-secrets.ts';

interface ToolCallsFormProps {
  readonly model: string;
  readonly calls: readonly ToolCall[];
}

/** Answers what the model asks of tools: by hand, or with the plugin's own tool. */
export function ToolCallsForm({ model, calls }: ToolCallsFormProps) {
  const workspace = useWorkspace();
  const isBusy = useWorkspaceState((state) => isBenchBusy(state.bench.runs));
  const problem = useWorkspaceState((state) => findSendProblem(state.bench.chat));
  // By place: a model may give two calls the same id, or none.
  const [outputs, setOutputs] = useState<readonly string[]>(() => calls.map(() => ''));
  const send = () =>
    sendToolOutputs(
      workspace,
      model,
      calls.map(({ id }, place) => ({ callId: id, output: outputs[place] ?? '' })),
    );
  return (
    <div className="bench-chat-composer">
      {calls.map((call, place) => (
        <ToolOutputField
          key={callKey(place)}
          call={call}
          value={outputs[place] ?? ''}
          onChange={(text) => setOutputs((before) => before.with(place, text))}
        />
      ))}
      {problem === undefined ? null : <Callout tone="error" title={problem} />}
      <div className="bench-actions">
        <Button variant="primary" disabled={isBusy || problem !== undefined} onClick={() => void send()}>
          Send outputs
        </Button>
      </div>
    </div>
  );
}

/** The calls of an answer never change. */
function callKey(place: number): string {
  return `call ${place}`;
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
    const given = read(call.arguments === '' ? '{}' : call.arguments);
    if (!isJsonObject(given.value) || given.errors.length > 0) {
      setProblem('The model gave arguments that are no object of JSON: the tool cannot be run with them.');
      return;
    }
    const state = workspace.store.getState();
    const config = configOfComponent(project, tool, state.bench.settings, filledIn(key, state));
    const placed = { id: tool.id, name: tool.label, plugin: pluginIdOf(plugin), component: tool.id, config };
    const outcome = await askPrepared(workspace, {
      do: 'invoke-tool',
      tool: placed,
      input: { input: given.value },
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
