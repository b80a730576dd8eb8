import type { TextRange } from '../dssjson/tree.ts';

/** Something in a text that lets whoever reads it in. What it says is never kept: only where it stands. */
export interface Secret {
  /** What it is: 'an AWS access key'. */
  readonly what: string;
  readonly range: TextRange;
  /** How it may be shown: its first three characters and its length. */
  readonly shown: string;
  /** Whether its form belongs to keys of one service and to nothing else. */
  readonly isCertain: boolean;
}

/** A secret as it may be shown in a message, which is copied, logged and photographed. */
export function maskSecret(secret: string): string {
  const start = /^\S{3}/.exec(secret)?.[0] ?? '';
  return `${start}… (${secret.length} characters)`;
}
