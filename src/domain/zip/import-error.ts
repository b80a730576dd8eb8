import { describePathProblem, type PathProblem } from '../project/path.ts';
import type { ErrorDescription } from '../result.ts';
import { formatBytes } from './limits.ts';

/** What is wrong with an archive that cannot be read as it says it should be. */
export type Damage =
  | 'no-end'
  | 'directory-bounds'
  | 'directory-entry'
  | 'entry-count'
  | 'zip64'
  | 'name-encoding'
  | 'local-header'
  | 'data-bounds'
  | 'overlap'
  | 'stored-size'
  | 'folder-with-data'
  | 'inflate'
  | 'checksum';

/** Why an archive is refused. It is always refused whole: nothing of it has been taken. */
export type ZipError =
  | { readonly kind: 'not-a-zip'; readonly looksLike: string | undefined }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly path?: string }
  | { readonly kind: 'two-names'; readonly listed: string; readonly stored: string }
  | { readonly kind: 'several-disks' }
  | { readonly kind: 'encrypted'; readonly path: string }
  | { readonly kind: 'unsupported-method'; readonly path: string; readonly method: number }
  | { readonly kind: 'special-file'; readonly path: string }
  | { readonly kind: 'archive-too-big'; readonly size: number; readonly limit: number }
  | { readonly kind: 'ratio'; readonly ratio: number; readonly limit: number }
  | ImportError;

/** Why files are refused, from an archive or a folder. */
export type ImportError =
  | { readonly kind: 'unsafe-path'; readonly path: string; readonly problem: PathProblem }
  | { readonly kind: 'duplicate'; readonly path: string }
  | { readonly kind: 'file-as-folder'; readonly path: string; readonly file: string }
  | { readonly kind: 'too-many-files'; readonly count: number; readonly limit: number }
  | { readonly kind: 'too-big'; readonly size: number; readonly limit: number }
  | { readonly kind: 'no-plugin'; readonly elsewhere: readonly string[] }
  | { readonly kind: 'unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'cancelled' };

type Descriptions = { readonly [K in ZipError['kind']]: (error: Extract<ZipError, { kind: K }>) => ErrorDescription };

const MAKE_AGAIN = 'Download or make the archive again.';

const DAMAGE: Record<Damage, string> = {
  'no-end': 'Its end is missing: it was cut off, or bytes were added to it.',
  'directory-bounds': 'Its list of files lies outside the archive.',
  'directory-entry': 'Its list of files is broken.',
  'entry-count': 'Its list holds another number of files than it says.',
  zip64: 'Its ZIP64 records contradict each other or are incomplete.',
  'name-encoding': 'A name says that it is UTF-8 and is not.',
  'local-header': 'The header before the data is missing or contradicts the list of files.',
  'data-bounds': 'The data would lie outside the archive.',
  overlap: 'The data lies over the data of another file.',
  'stored-size': 'The sizes before and after packing differ for a file that is not compressed.',
  'folder-with-data': 'A folder holds data of its own.',
  inflate: 'The compressed data is broken, or gives more or fewer bytes than the archive says.',
  checksum: 'The content does not match its checksum (CRC-32).',
};

const DESCRIPTIONS: Descriptions = {
  'not-a-zip': ({ looksLike }) => ({
    title: 'This file is not a zip archive',
    cause: looksLike === undefined ? 'It does not have the structure of a zip.' : `It looks like ${looksLike}.`,
    remedy: 'Choose the .zip of a plugin, or use "Open folder" for a plugin that is not packed.',
  }),
  damaged: ({ damage, path }) => ({
    title: path === undefined ? 'The archive is damaged' : `The archive is damaged at ${quote(path)}`,
    cause: DAMAGE[damage],
    remedy: MAKE_AGAIN,
  }),
  'two-names': ({ listed, stored }) => ({
    title: 'The archive gives one file two names',
    cause: `Its list of files says ${quote(listed)}, the header before the data says ${quote(stored)}. Programs would unpack it differently.`,
    remedy: 'Make the archive again with another tool.',
  }),
  'several-disks': () => ({
    title: 'The archive is one part of several',
    cause: 'It is split over several files.',
    remedy: 'Join the parts, or make the archive again as one file.',
  }),
  encrypted: ({ path }) => ({
    title: 'The archive is encrypted',
    cause: `${quote(path)} is protected by a password.`,
    remedy: 'Unpack it with its password and make a zip without one.',
  }),
  'unsupported-method': ({ path, method }) => ({
    title: 'The archive uses a compression that is not supported',
    cause: `${quote(path)} is packed with method ${method}. Read are files that are stored (0) or deflated (8).`,
    remedy: 'Make the archive again with standard zip compression (deflate).',
  }),
  'special-file': ({ path }) => ({
    title: 'The archive holds something that is neither a file nor a folder',
    cause: `${quote(path)} is a device, a pipe or a socket.`,
    remedy: 'Remove it and make the archive again.',
  }),
  'archive-too-big': ({ size, limit }) => ({
    title: 'The archive is too large',
    cause: `It has ${formatBytes(size)}; at most ${formatBytes(limit)} are read.`,
    remedy: 'Leave out what the plugin does not need, such as virtual environments and data.',
  }),
  ratio: ({ ratio, limit }) => ({
    title: 'The archive would grow too much',
    cause: `Its content is ${ratio} times larger than the archive; at most ${limit} times is unpacked. Archives made to fill a disk look like this.`,
    remedy: 'If you trust it, unpack it yourself and use "Open folder".',
  }),
  'unsafe-path': ({ path, problem }) => ({
    title: `The path ${quote(path)} is not safe`,
    cause: `Unpacked elsewhere, it could write outside the plugin, or no system could hold it. ${describePathProblem(problem)}`,
    remedy: 'Correct the path at its source. Be careful with an archive whose origin you do not know.',
  }),
  duplicate: ({ path }) => ({
    title: `${quote(path)} is there twice`,
    cause: 'Two files have the same path, and nothing says which one counts.',
    remedy: 'Remove one of them and make the archive again.',
  }),
  'file-as-folder': ({ path, file }) => ({
    title: `${quote(file)} is a file and a folder at once`,
    cause: `${quote(path)} would lie below it.`,
    remedy: 'Rename one of them and make the archive again.',
  }),
  'too-many-files': ({ count, limit }) => ({
    title: 'There are too many files',
    cause: `There are ${count} files and folders; at most ${limit} are read.`,
    remedy: 'Leave out what the plugin does not need, such as virtual environments and node_modules.',
  }),
  'too-big': ({ size, limit }) => ({
    title: 'There is too much to read',
    cause: `All files together have ${formatBytes(size)}; at most ${formatBytes(limit)} are read.`,
    remedy: 'Leave out what the plugin does not need, such as virtual environments and data.',
  }),
  'no-plugin': ({ elsewhere }) => ({
    title: 'This is not a plugin',
    cause:
      elsewhere.length === 0
        ? 'No plugin.json was found, neither at the top nor in a single folder around everything.'
        : `plugin.json is not at the top, nor in a single folder around everything. It was found at ${listShort(elsewhere)}.`,
    remedy:
      elsewhere.length === 0
        ? 'Choose the archive or folder that has plugin.json at its top.'
        : 'Import the folder that holds plugin.json on its own.',
  }),
  unreadable: ({ path, detail }) => ({
    title: `${quote(path)} cannot be read`,
    cause: detail === '' ? 'The browser could not open it; it may have been moved or changed.' : detail,
    remedy: 'Check that the file is still there and that you may read it, then try again.',
  }),
  cancelled: () => ({
    title: 'Stopped',
    cause: 'The import was cancelled.',
    remedy: 'Nothing was taken over. Start it again when you want to.',
  }),
};

/** What to tell a person about files that are refused. */
export function describeZipError(error: ZipError): ErrorDescription {
  return explain(error.kind, error);
}

function explain<K extends ZipError['kind']>(kind: K, error: Extract<ZipError, { kind: K }>): ErrorDescription {
  return DESCRIPTIONS[kind](error);
}

/** A path as it may be shown: control characters made visible, long ones cut in the middle. */
function quote(path: string): string {
  const visible = JSON.stringify(path).replaceAll('\\\\', '\\');
  return visible.length <= 120 ? visible : `${visible.slice(0, 60)}…${visible.slice(-59)}`;
}

function listShort(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map(quote).join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more places` : shown;
}
