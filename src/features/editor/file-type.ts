import { lookUp } from '../../domain/look-up.ts';
import type { Bytes, FileContent } from '../../domain/project/content.ts';
import { extension, type ProjectPath } from '../../domain/project/path.ts';

/** What a file that is not text is, as far as its first bytes and its name tell. */
export interface BinaryType {
  /** With its article: "a PNG image". */
  readonly label: string;
  readonly mime: string;
  /** Whether browsers can show it as a picture. */
  readonly isImage: boolean;
}

/** How a file is shown. `picture` is an SVG: a picture whose source is text. */
export type Viewer = 'text' | 'picture' | 'image' | 'binary';

export function viewerOf(path: ProjectPath, content: FileContent): Viewer {
  if (content.kind === 'text') return extension(path) === 'svg' ? 'picture' : 'text';
  return typeOfBytes(path, content.bytes).isImage ? 'image' : 'binary';
}

interface Signature extends BinaryType {
  /** Where the bytes stand. */
  readonly at?: number;
  /** The bytes as Latin-1. */
  readonly bytes: string;
}

const image = (name: string, mime: string) => ({ label: name, mime, isImage: true });
const other = (name: string, mime = 'application/octet-stream') => ({ label: name, mime, isImage: false });

/** First match wins. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '\x89PNG\r\n\x1a\n', ...image('a PNG image', 'image/png') },
  { bytes: '\xff\xd8\xff', ...image('a JPEG image', 'image/jpeg') },
  { bytes: 'GIF8', ...image('a GIF image', 'image/gif') },
  { bytes: 'WEBP', at: 8, ...image('a WebP image', 'image/webp') },
  { bytes: 'ftypavif', at: 4, ...image('an AVIF image', 'image/avif') },
  { bytes: 'ftypavis', at: 4, ...image('an AVIF image', 'image/avif') },
  { bytes: '\0\0\x01\0', ...image('an icon', 'image/x-icon') },
  { bytes: 'BM', ...image('a BMP image', 'image/bmp') },
  { bytes: '%PDF-', ...other('a PDF document', 'application/pdf') },
  { bytes: '\x1f\x8b', ...other('a gzip archive', 'application/gzip') },
  { bytes: 'BZh', ...other('a bzip2 archive') },
  { bytes: '\xfd7zXZ', ...other('an xz archive') },
  { bytes: '7z\xbc\xaf', ...other('a 7-Zip archive') },
  { bytes: 'ustar', at: 257, ...other('a tar archive', 'application/x-tar') },
  { bytes: 'SQLite format 3', ...other('an SQLite database') },
  { bytes: 'PAR1', ...other('a Parquet file') },
  { bytes: '\0asm', ...other('a WebAssembly module', 'application/wasm') },
  { bytes: '\xca\xfe\xba\xbe', ...other('a compiled Java class') },
  { bytes: '\x7fELF', ...other('a compiled program or library') },
  { bytes: 'MZ', ...other('a Windows program or library') },
  { bytes: 'wOFF', ...other('a font', 'font/woff') },
  { bytes: 'wOF2', ...other('a font', 'font/woff2') },
  { bytes: 'OTTO', ...other('a font', 'font/otf') },
  { bytes: '\0\x01\0\0\0', ...other('a font', 'font/ttf') },
  { bytes: '\xff\xfe', ...other('text in UTF-16, which the editor does not read') },
  { bytes: '\xfe\xff', ...other('text in UTF-16, which the editor does not read') },
];

/** Formats that are zip archives inside. */
const ZIP_FORMATS: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  egg: 'a Python package (egg)',
  jar: 'a Java archive',
  npz: 'NumPy arrays',
  pptx: 'a PowerPoint document',
  whl: 'a Python package (wheel)',
  xlsx: 'an Excel workbook',
};

/** Formats without a signature that tells enough. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  npy: 'a NumPy array',
  pickle: 'a Python pickle',
  pkl: 'a Python pickle',
  pyc: 'compiled Python',
  rda: 'R data',
  rds: 'R data',
};

/** Text that is not UTF-8 has no zero byte in it. */
const TEXT_EXTENSIONS =
  /^(?:bat|cfg|css|csv|html?|ini|java|js|json|md|properties|py|r|scala|sh|sql|toml|tsv|txt|xml|ya?ml)$/;

export function typeOfBytes(path: ProjectPath, bytes: Bytes): BinaryType {
  const kind = extension(path);
  const start = String.fromCharCode(...bytes.subarray(0, 300));
  if (start.startsWith('PK\x03\x04')) return other(lookUp(ZIP_FORMATS, kind) ?? 'a zip archive', 'application/zip');
  const found = SIGNATURES.find((signature) => start.startsWith(signature.bytes, signature.at ?? 0));
  if (found !== undefined) return found;
  const named = lookUp(BY_EXTENSION, kind);
  if (named !== undefined) return other(named);
  if (TEXT_EXTENSIONS.test(kind) && !bytes.includes(0)) return other('text in another encoding than UTF-8');
  return other('a file of a kind that cannot be told');
}
