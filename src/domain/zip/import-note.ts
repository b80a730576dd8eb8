import type { Project } from '../project/project.ts';
import type { JunkReason } from './junk.ts';

/** What a person should know about an import that succeeded. */
export type ImportNote =
  /** Everything lay in a folder of its own; its content was taken. */
  | { readonly kind: 'wrapper-removed'; readonly folder: string }
  | { readonly kind: 'skipped'; readonly reason: JunkReason; readonly paths: readonly string[] }
  /** Symbolic links: kept as the short text they are in the archive, never followed. */
  | { readonly kind: 'links'; readonly paths: readonly string[] }
  /** Paths that differ only in case or in how letters are composed. */
  | { readonly kind: 'alike'; readonly paths: readonly string[] };

/** A plugin from outside, and what was noticed on the way in. */
export interface ImportedPlugin {
  readonly project: Project;
  readonly notes: readonly ImportNote[];
}

const SKIPPED: Record<JunkReason, string> = {
  macos: 'left behind by macOS',
  windows: 'left behind by Windows',
  'version-control': 'the history of version control',
  'node-modules': 'installed packages in node_modules',
};

/** A note as a sentence or two. */
export function describeImportNote(note: ImportNote): string {
  switch (note.kind) {
    case 'wrapper-removed':
      return `Everything lay in the folder "${note.folder}"; its content was taken. DSS would refuse this archive as it is: it wants plugin.json at the root. An export from here has it there.`;
    case 'skipped':
      return `${countEntries(note.paths)} not taken over: ${SKIPPED[note.reason]}.`;
    case 'links':
      return `${countEntries(note.paths)} taken as text, because symbolic links are not followed: ${listShort(note.paths)}. Replace each by the file it points to.`;
    case 'alike':
      return `On Windows and macOS these are one file: ${listShort(note.paths)}.`;
  }
}

function countEntries(paths: readonly string[]): string {
  return paths.length === 1 ? '1 entry was' : `${paths.length} entries were`;
}

function listShort(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
