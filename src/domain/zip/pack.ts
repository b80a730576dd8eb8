import JSZip, { type FileOptions, type ZipStream } from 'jszip/dist/jszip.min.js';
import { type Bytes, contentSize, contentToBytes } from '../project/content.ts';
import { comparePaths, type ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { err, ok, type Result } from '../result.ts';
import type { WorkOptions } from './progress.ts';

/** What goes into an archive. */
export interface ExportSelection {
  readonly files: readonly ProjectPath[];
  /** Empty folders; all others follow from the files. */
  readonly folders: readonly ProjectPath[];
}

export interface PackCancelled {
  readonly kind: 'cancelled';
}

/** The first moment that a zip can hold. JSZip writes it in UTC, so the time zone of the machine leaves no trace. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));
const LEVEL = 6;
const MODE_FILE = 0o100644;
const MODE_PROGRAM = 0o100755;
const MODE_FOLDER = 0o040755;

/**
 * Packs files of a plugin into a zip with `plugin.json` at the root. The same files give the same bytes on every machine and
 * day: the order of names and the dates are fixed, and permissions follow from the content (see {@link isProgram}).
 */
export async function packProject(
  project: Project,
  selection: ExportSelection,
  options: WorkOptions = {},
): Promise<Result<Bytes, PackCancelled>> {
  const zip = new JSZip();
  let total = 0;
  for (const path of [...selection.files].sort(comparePaths)) {
    const content = project.files.get(path);
    if (content === undefined) continue;
    total += contentSize(content);
    const bytes = contentToBytes(content);
    zip.file(path, bytes, fileOptions(isProgram(bytes) ? MODE_PROGRAM : MODE_FILE));
  }
  for (const path of [...selection.folders].sort(comparePaths)) {
    zip.file(path, null, { ...fileOptions(MODE_FOLDER), dir: true });
  }
  const stream = zip.generateInternalStream({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: LEVEL },
    platform: 'UNIX',
  });
  const chunks = await collect(stream, (share) => {
    options.onProgress?.({ done: Math.round(share * total), total });
    return options.isCancelled?.() !== true;
  });
  return chunks === undefined ? err({ kind: 'cancelled' }) : ok(join(chunks));
}

function fileOptions(unixPermissions: number): FileOptions {
  return { binary: true, createFolders: false, date: FIXED_DATE, unixPermissions };
}

/** How files begin that a system runs: a script with `#!`, and programs of Linux and macOS. */
const PROGRAM_STARTS: readonly (readonly number[])[] = [
  [0x23, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe, 0x00, 0x00, 0x00, 0x02],
];

/**
 * Whether a file is packed as executable. A project keeps no permissions: they would be lost on the way through an editor,
 * Windows or a folder opened in a browser, and then the same plugin would give different archives.
 */
export function isProgram(bytes: Bytes): boolean {
  return PROGRAM_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
}

/** Runs a stream to its end; nothing when `proceed` (told the share that is done, 0 to 1) ends it before. */
function collect(stream: ZipStream, proceed: (share: number) => boolean): Promise<Bytes[] | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Bytes[] = [];
    stream
      .on('data', (chunk, meta) => {
        chunks.push(chunk);
        if (proceed(meta.percent / 100)) return;
        stream.pause();
        resolve(undefined);
      })
      .on('error', reject)
      .on('end', () => resolve(chunks))
      .resume();
  });
}

function join(chunks: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
