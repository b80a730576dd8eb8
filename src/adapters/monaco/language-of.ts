import { lookUp } from '../../domain/look-up.ts';
import { baseName, extension, type ProjectPath } from '../../domain/project/path.ts';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  bash: 'shell',
  cfg: 'ini',
  cjs: 'javascript',
  conf: 'ini',
  css: 'css',
  geojson: 'json',
  htm: 'html',
  html: 'html',
  ini: 'ini',
  ipynb: 'json',
  java: 'java',
  js: 'javascript',
  json: 'json',
  jsonc: 'json',
  jsx: 'javascript',
  markdown: 'markdown',
  md: 'markdown',
  mjs: 'javascript',
  properties: 'ini',
  py: 'python',
  pyi: 'python',
  r: 'r',
  rmd: 'markdown',
  scala: 'scala',
  sh: 'shell',
  sql: 'sql',
  svg: 'xml',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'html',
  xml: 'xml',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The language of a file for the editor, by its name: the grammar that colours it and what Tab and comments do. */
export function languageOf(path: ProjectPath): string {
  const name = baseName(path);
  if (isRequirements(path)) return 'requirements';
  if (/^dockerfile\b/i.test(name)) return 'dockerfile';
  return lookUp(BY_EXTENSION, extension(path)) ?? 'plaintext';
}

/** Files that pip reads: `requirements.txt`, `requirements-dev.txt`, `constraints.txt`, `dev_requirements.txt`. */
function isRequirements(path: ProjectPath): boolean {
  return /^(?:[\w-]+[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?\.txt$/i.test(baseName(path));
}
