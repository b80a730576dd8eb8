import type { Mark } from '../plugin/component-kind.ts';
import type { DssVersion } from '../plugin/dss-version.ts';

/** Where the facts of a rule come from. */
export interface RuleSource {
  /** The weakest mark of what the rule rests on. */
  readonly mark: Mark;
  /** Which page of the documentation, how often it was seen in published plugins, or from what it was inferred. */
  readonly text: string;
}

/** The files of an example: paths and texts. A `plugin.json` is added when none is among them. */
export type ExampleFiles = Readonly<Record<string, string>>;

/**
 * What the documentation of a rule says. Its examples are judged by the rule itself in a test, so that the page cannot
 * lie: it finds something in `wrong` and nothing in `right`.
 */
export interface RulePage {
  /** What DSS does with it and why it matters, in a few sentences of Markdown. No marks: they stand in `source`. */
  readonly why: string;
  readonly source: RuleSource;
  readonly wrong: ExampleFiles;
  readonly right: ExampleFiles;
  /** The version the examples are judged for; the newest when absent. */
  readonly target?: DssVersion;
}

/** Pages by the id of their rule. */
export type RulePages = Readonly<Record<string, RulePage>>;
