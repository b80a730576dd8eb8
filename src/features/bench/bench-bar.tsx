import { Square } from 'lucide-react';
import { ANSWER_SOURCES, type AnswerSource, FAULTS, type Fault } from '../../domain/bench/bench-settings.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import type { BenchPhase } from '../../ports/python-bench.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { isBenchBusy, stopBench } from '../../workspace/operations/bench.ts';
import { updateBenchSettings } from '../../workspace/operations/bench-settings.ts';
import type { BootState } from '../../workspace/slices/bench.ts';

const SOURCE_LABELS: Record<AnswerSource, string> = {
  simulated: 'Simulated provider',
  live: 'Live',
  recorded: 'Recorded',
  none: 'Nothing',
};

const FAULT_LABELS: Record<Fault, string> = {
  unauthorized: '401 Unauthorized',
  'rate-limited': '429 with Retry-After',
  'server-error': '500 Server error',
  timeout: 'Timeout',
  'slow-stream': 'Slow stream',
  'cut-stream': 'Cut stream',
  'bad-json': 'Bad JSON',
};

const PHASE_LABELS: Record<BenchPhase, string> = {
  interpreter: 'Starting Python',
  packages: 'Loading packages',
  client: 'Loading the Dataiku client',
};

/** Where answers come from, how far Python is, and the way to end what runs. */
export function BenchBar() {
  const workspace = useWorkspace();
  const answers = useWorkspaceState((state) => state.bench.settings.answers);
  const isBusy = useWorkspaceState((state) => isBenchBusy(state.bench.runs));
  return (
    <div className="bench-bar">
      <Python />
      <SelectField
        label="Answers from"
        className="bench-bar-field"
        value={answers.source}
        options={ANSWER_SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] }))}
        onChange={(value) => {
          const source = ANSWER_SOURCES.find((known) => known === value) ?? 'simulated';
          updateBenchSettings(workspace, (settings) => ({ ...settings, answers: { ...settings.answers, source } }));
        }}
      />
      {answers.source === 'simulated' ? (
        <SelectField
          label="Fault"
          className="bench-bar-field"
          placeholder="None"
          value={answers.fault ?? ''}
          options={FAULTS.map((value) => ({ value, label: FAULT_LABELS[value] }))}
          onChange={(value) => {
            const fault = FAULTS.find((known) => known === value);
            updateBenchSettings(workspace, (settings) => ({ ...settings, answers: { ...settings.answers, fault } }));
          }}
        />
      ) : null}
      <Button icon={<Square size={14} />} disabled={!isBusy} onClick={() => stopBench(workspace)}>
        Stop
      </Button>
    </div>
  );
}

function Python() {
  const boot = useWorkspaceState((state) => state.bench.boot);
  return (
    <span className="bench-python" role="status">
      {describeBoot(boot)}
    </span>
  );
}

function describeBoot(boot: BootState): string {
  switch (boot.kind) {
    case 'off':
      return 'Python is off';
    case 'booting':
      return PHASE_LABELS[boot.phase];
    case 'ready':
      return 'Python ready';
    case 'failed':
      return boot.error.kind === 'absent' ? 'This page has no Python' : 'Python did not start';
  }
}
