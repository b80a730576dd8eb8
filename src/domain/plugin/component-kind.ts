/**
 * How sure a fact about DSS is. `documented`: Dataiku says so. `seen`: real published plugins do it.
 * `inferred`: concluded from the rest and confirmed nowhere.
 */
export type Mark = 'documented' | 'seen' | 'inferred';

/** What a starter is made from. */
export interface StarterInput {
  readonly pluginId: string;
  /** The identifier of the new component: the name of its folder. */
  readonly componentId: string;
}

/** One choice of "Starter code". */
export interface Starter {
  /** As offered in the dialog: "Text completion". */
  readonly label: string;
  readonly description: string;
  /** The language of the code; absent for kinds without code. */
  readonly language?: 'Python' | 'R' | 'Java' | 'SQL' | 'JavaScript' | 'Scala';
  /** The files of the new component, by path below its folder. Loaded when first needed. */
  readonly load: () => Promise<(input: StarterInput) => StarterFiles>;
}

/** Texts by path below the component's folder, and requirement lines that the code needs (`openai>=1`). */
export interface StarterFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly requirements?: readonly string[];
}

/** A kind of component that DSS knows. One folder of `src/catalog` each; everything about a kind derives from this. */
export interface ComponentKind {
  /** Our own stable name: 'python-llm'. */
  readonly id: string;
  /** DSS's words: 'Custom Python LLM'. */
  readonly label: string;
  /** The line on its card in the "New component" dialog. */
  readonly cardText: string;
  /** A FontAwesome 5.15.4 class: 'fas fa-magic'. */
  readonly icon: string;
  /** The group of the dialog it stands in. */
  readonly group: string;
  /** The first DSS version that has it, as 'major.minor'; absent when it was there before DSS 9. */
  readonly since?: string;
  /** The folder at the root of the plugin that holds the components of this kind. */
  readonly folder: string;
  /** The name of the descriptor in a component's folder. */
  readonly descriptor: string;
  /** Files the component cannot do without, besides the descriptor. */
  readonly requiredFiles: readonly string[];
  /** The file that opens after "Add" and on a click on its row. */
  readonly mainFile: string;
  /** The name of the compiled validator of the descriptor: its schema is `schema.json` beside `kind.ts`. */
  readonly schema: string;
  readonly starters: readonly Starter[];
  /** The documentation page, as Markdown. Loaded when first needed. */
  readonly loadDocs: () => Promise<string>;
  /** The hint under "Identifier". */
  readonly identifierHint: string;
  /** Where the facts above come from. */
  readonly mark: Mark;
}
