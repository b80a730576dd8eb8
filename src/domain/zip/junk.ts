import { baseName, type ProjectPath } from '../project/path.ts';

/** An archive is taken as it is; a folder on a disk also holds what its owner never meant to hand on. */
export type ImportSource = 'archive' | 'folder';

export type JunkReason = 'macos' | 'windows' | 'version-control' | 'node-modules';

interface JunkRule {
  readonly reason: JunkReason;
  readonly in: readonly ImportSource[];
  readonly matches: (name: string, parts: readonly string[]) => boolean;
}

const RULES: readonly JunkRule[] = [
  {
    reason: 'macos',
    in: ['archive', 'folder'],
    matches: (name, parts) => parts[0] === '__MACOSX' || name === '.DS_Store' || name.startsWith('._'),
  },
  {
    reason: 'windows',
    in: ['archive', 'folder'],
    matches: (name) => ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase()),
  },
  {
    reason: 'version-control',
    in: ['folder'],
    matches: (_, parts) => parts.some((part) => part === '.git' || part === '.hg' || part === '.svn'),
  },
  { reason: 'node-modules', in: ['folder'], matches: (_, parts) => parts.includes('node_modules') },
];

/** Why a path is not taken over from an archive or a folder, or nothing when it is. */
export function findJunkReason(path: ProjectPath, source: ImportSource): JunkReason | undefined {
  const name = baseName(path);
  const parts = path.split('/');
  return RULES.find((rule) => rule.in.includes(source) && rule.matches(name, parts))?.reason;
}
