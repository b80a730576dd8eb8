import { Braces, File, FileArchive, FileCode, FileImage, FileText, Folder } from 'lucide-react';
import type { ReactNode } from 'react';
import { extension, type ProjectPath } from '../../domain/project/path.ts';

const FOLDER = <Folder />;
const OTHER = <File />;
const CODE = <FileCode />;
const DATA = <Braces />;
const TEXT = <FileText />;
const IMAGE = <FileImage />;
const ARCHIVE = <FileArchive />;

const BY_EXTENSION: ReadonlyMap<string, ReactNode> = new Map([
  ...['py', 'r', 'js', 'mjs', 'ts', 'html', 'css', 'sh', 'sql', 'java', 'scala', 'ipynb'].map(
    (end) => [end, CODE] as const,
  ),
  ...['json', 'yaml', 'yml', 'toml', 'xml', 'ini', 'cfg'].map((end) => [end, DATA] as const),
  ...['md', 'txt', 'rst', 'csv', 'tsv', 'log'].map((end) => [end, TEXT] as const),
  ...['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'ico', 'bmp', 'avif'].map((end) => [end, IMAGE] as const),
  ...['zip', 'gz', 'tar', 'jar', 'whl', 'egg', '7z', 'bz2', 'xz'].map((end) => [end, ARCHIVE] as const),
]);

/** What sort of file it is, at a glance. Decoration: the name says it too. */
export function fileIcon(path: ProjectPath, isFolder: boolean): ReactNode {
  return isFolder ? FOLDER : (BY_EXTENSION.get(extension(path)) ?? OTHER);
}
