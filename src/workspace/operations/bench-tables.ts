import type { SampleTable } from '../../domain/bench/sample-tables.ts';
import { baseName, toPath } from '../../domain/project/path.ts';
import type { Workspace } from '../workspace.ts';
import { updateBenchSettings } from './bench-settings.ts';
import { notify } from './shell.ts';

/** In bytes. Sample datasets are kept with the settings, and are meant to be read by people. */
const LARGEST_CSV = 1_000_000;

/** Adds a sample dataset with two columns, to be filled in. Answers its name. */
export function addTable(workspace: Workspace): string {
  const name = freeName(workspace, 'dataset');
  putTable(workspace, { name, csv: 'id,name\n1,first\n' });
  return name;
}

/** Changes the sample dataset at a place of the list. */
export function updateTable(workspace: Workspace, place: number, change: Partial<SampleTable>): void {
  updateBenchSettings(workspace, (settings) => ({
    ...settings,
    tables: settings.tables.map((table, index) => (index === place ? { ...table, ...change } : table)),
  }));
}

/** Deletes a sample dataset; the notice brings it back to its place. */
export function deleteTable(workspace: Workspace, place: number): void {
  const table = workspace.store.getState().bench.settings.tables[place];
  if (table === undefined) return;
  updateBenchSettings(workspace, (settings) => ({
    ...settings,
    tables: settings.tables.filter((candidate) => candidate !== table),
  }));
  notify(workspace, {
    tone: 'info',
    title: `Deleted sample dataset "${table.name}"`,
    action: {
      label: 'Undo',
      run: () =>
        updateBenchSettings(workspace, (settings) => ({
          ...settings,
          tables: settings.tables.toSpliced(place, 0, table),
        })),
    },
  });
}

/** Lets a person choose CSV files, and adds a sample dataset of each, named as the file. */
export async function importTables(workspace: Workspace): Promise<void> {
  const files = await workspace.transfer.pickFiles({ accept: '.csv,text/csv', multiple: true });
  for (const file of files ?? []) {
    const name = baseName(toPath(file.path)).replace(/\.csv$/i, '');
    const refuse = (detail: string) =>
      notify(workspace, { tone: 'error', title: `"${file.path}" not imported`, detail });
    if (file.size > LARGEST_CSV) {
      refuse('A sample dataset may be 1 MB large. Take the first rows of the file.');
      continue;
    }
    const bytes = await file.read();
    if (!bytes.ok) refuse(`It cannot be read: ${bytes.error}.`);
    else putTable(workspace, { name: freeName(workspace, name), csv: new TextDecoder().decode(bytes.value) });
  }
}

function putTable(workspace: Workspace, table: SampleTable): void {
  updateBenchSettings(workspace, (settings) => ({ ...settings, tables: [...settings.tables, table] }));
}

function freeName(workspace: Workspace, wanted: string): string {
  const taken = new Set(workspace.store.getState().bench.settings.tables.map(({ name }) => name));
  const isFree = (name: string) => !taken.has(name);
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${wanted}_${index + 2}`);
  return [wanted, ...numbered].find(isFree) ?? wanted;
}
