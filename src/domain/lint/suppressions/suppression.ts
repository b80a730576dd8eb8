import type { TextRange } from '../../dssjson/tree.ts';
import type { ProjectPath } from '../../project/path.ts';

/** Where a suppression is written: an entry of `plugsmith.json`, or a comment, which may name several rules. */
export type SuppressionSource =
  | { readonly kind: 'entry'; readonly index: number }
  | {
      readonly kind: 'comment';
      /** The whole comment, its sign included. */
      readonly comment: TextRange;
      /** What stands between its brackets. */
      readonly ids: TextRange;
    };

/** A finding that someone decided to live with. */
export interface Suppression {
  /** The id of the rule that is to be silent. */
  readonly rule: string;
  /** Empty when none is given. */
  readonly reason: string;
  /** The file it is written in. */
  readonly path: ProjectPath;
  /** What is highlighted when something is wrong with it. */
  readonly range: TextRange;
  readonly source: SuppressionSource;
  readonly reach: {
    /** The file, or the folder with all below, whose findings it covers. */
    readonly path: ProjectPath;
    /** The stretch of the file in which a finding has to begin; the whole file when absent. */
    readonly range: TextRange | undefined;
  };
}

/** What a problem tells about the suppression that covers it. */
export interface SuppressedBy {
  readonly reason: string;
  /** Where the suppression is written. */
  readonly path: ProjectPath;
  readonly range: TextRange;
}
