import JSZip from 'jszip';

/** Paths and contents, in the order in which they are packed. Pairs, because `__proto__` is a path like any other. */
export type Files = readonly (readonly [path: string, content: string | Uint8Array])[];

/** A file as it is handed to a file chooser. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface ZipOptions {
  readonly comment?: string;
  /** Writes an entry for each folder, as most programs do. */
  readonly hasFolders?: boolean;
}

/** A zip with these files. Nothing is added or corrected: a path may be one that no plugin should have. */
export async function packZip(files: Files, { comment = '', hasFolders = false }: ZipOptions = {}): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, content] of files) zip.file(path, content, { createFolders: hasFolders });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', comment });
}

/** The files of a zip, byte for byte. Folders are left out. */
export async function unpackZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = new Map<string, Buffer>();
  for (const entry of Object.values(zip.files)) {
    if (!entry.dir) files.set(entry.unsafeOriginalName ?? entry.name, await entry.async('nodebuffer'));
  }
  return files;
}

/** The archive with the flag of encryption on every entry. */
export function markEncrypted(archive: Buffer): Buffer {
  const marked = Buffer.from(archive);
  for (const [signature, flags] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    for (let at = marked.indexOf(signature); at >= 0; at = marked.indexOf(signature, at + 4)) {
      marked.writeUInt16LE(marked.readUInt16LE(at + flags) | 1, at + flags);
    }
  }
  return marked;
}

/** The text of a small `plugin.json`. */
export function manifest(id: string, label: string, version = '1.0.0'): string {
  return JSON.stringify({ id, version, meta: { label, icon: 'fas fa-cube' } }, undefined, 4);
}

export function zipUpload(name: string, buffer: Buffer): Upload {
  return { name, mimeType: 'application/zip', buffer };
}
