import { isJsonObject } from '../../domain/dssjson/json-value.ts';
import type { Workspace } from '../workspace.ts';
import { askPrepared } from './bench.ts';
import { updateBenchSettings } from './bench-settings.ts';
import { announce, notify } from './shell.ts';

/** Keeps what hosts answered, without secrets, and answers from it from now on. */
export async function saveRecording(workspace: Workspace): Promise<void> {
  const outcome = await askPrepared(workspace, { do: 'cassette' });
  const cassette = outcome.ok ? outcome.value.result : undefined;
  if (!isJsonObject(cassette)) {
    notify(workspace, {
      tone: 'error',
      title: 'Nothing was recorded',
      detail: 'Python was started afresh since. Run again, and save the recording then.',
    });
    return;
  }
  updateBenchSettings(workspace, (settings) => ({
    ...settings,
    answers: { ...settings.answers, source: 'recorded', cassette },
  }));
  announce(workspace, 'Saved the recording. Answers come from it now.');
}
