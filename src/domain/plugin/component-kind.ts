import type { JsonObject } from '../dssjson/json-value.ts';

/**
 * How sure a fact about DSS is. `documented`: Dataiku says so. `seen`: real published plugins do it.
 * `inferred`: concluded from the rest and confirmed nowhere.
 */
export type Mark = 'documented' | 'seen' | 'inferred';

/** The languages of a component's code. */
export type Language = 'Python' | 'R' | 'Java' | 'SQL' | 'JavaScript' | 'Scala';

/** What a starter is made from. */
export interface StarterInput {
  readonly pluginId: string;
  /** The identifier of the new component: the name of its folder. */
  readonly componentId: string;
  /** The Java class with its package, where the person named one. */
  readonly className?: string | undefined;
}

/** One choice of "Starter code". */
export interface Starter {
  /** As offered in the dialog: "Text completion". */
  readonly label: string;
  readonly description: string;
  /** The language of the code; absent for kinds without code. */
  readonly language?: Language;
  /** The files of the new component, by path below its folder. Loaded when first needed. */
  readonly load: () => Promise<(input: StarterInput) => StarterFiles>;
}

/** Texts by path below the component's folder, and what else the new component needs. */
export interface StarterFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Requirement lines that the code needs: `openai>=1`. */
  readonly requirements?: readonly string[];
  /** Files elsewhere in the plugin, by path from its root: `python-lib/...`. */
  readonly sharedFiles?: ReadonlyMap<string, string>;
  /** For kinds that have them, the subfolder that the new component goes to: 'dataset/python'. The first when absent. */
  readonly subfolder?: string;
  /** For kinds that are entries of plugin.json: the new entry. */
  readonly entry?: JsonObject;
}

/** What a component consists of, besides its descriptor. */
export interface KindFiles {
  /** Files it cannot do without, by path below its folder. */
  readonly requiredFiles: readonly string[];
  /** The file that opens after "Add" and on a click on its row. */
  readonly mainFile: string;
}

/** What DSS looks for in the Python of a component. */
export interface CodeContract {
  /** The classes of which it takes the one subclass; the last part of the name tells them apart. None for a plain class or function. */
  readonly bases: readonly string[];
  /** The name that the class must have; any when absent. */
  readonly className?: string;
  /** What it calls, and the base class does not have: methods of the class, else functions of the file. */
  readonly calls: readonly string[];
}

/** How the components of one kind differ in their files. */
export interface KindVariants {
  /** The key of the descriptor whose value tells the variant (`baseType`); absent when the subfolder tells it. */
  readonly key?: string;
  /** The files by that value. For a value that is not listed, the files of the kind hold. */
  readonly files: { readonly [value: string]: KindFiles };
}

/** Where the components of a kind are, below the folder of the kind. */
export type Placement =
  /** Each in a folder of its own that bears its identifier: `python-llms/<id>/`. */
  | { readonly kind: 'folders' }
  /** As before, one or more levels deeper: `notebook-templates/dataset/python/<id>/`. */
  | { readonly kind: 'subfolders'; readonly names: readonly string[] }
  /** Each is one file, `js/<id>.js`, and is known by what it holds: one of the given texts. */
  | { readonly kind: 'files'; readonly extension: string; readonly signs: readonly string[] }
  /** Each is an entry, with an `id`, of the list at this key of plugin.json. */
  | { readonly kind: 'entries'; readonly key: string };

/** A kind of component that DSS knows. One folder of `src/catalog` each; everything about a kind derives from this. */
export interface ComponentKind extends KindFiles {
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
  /** What people should know before they create one: that DSS itself makes it only by converting, for instance. */
  readonly note: string | undefined;
  /** The languages its code may be in; none for kinds without code. */
  readonly languages: readonly Language[];
  /** The first DSS version that has it, as 'major.minor'; undefined when no version from 12 on is known to lack it. */
  readonly since: string | undefined;
  /** The folder that holds the components of this kind; for entries of plugin.json, the root: ''. */
  readonly folder: string;
  readonly placement: Placement;
  /** The name of the descriptor in a component's folder; for kinds without folders, the file that stands for it. */
  readonly descriptor: string;
  /** How its files depend on the component; undefined when all components have the same. */
  readonly variants: KindVariants | undefined;
  /** The name of the compiled validator of the descriptor: its schema is `schema.json` beside `kind.ts`. Undefined for
   * kinds without a descriptor of their own. */
  readonly schema: string | undefined;
  /** What people can fill in without the text: `meta` and a list `params`, only `meta`, or nothing. */
  readonly form: 'params' | 'meta' | 'none';
  /**
   * What runs its Python, where that is not the plugin's code environment: the environment that models are trained in,
   * that of the agent it is used in, or Jython, unless its descriptor asks for a kernel. (documented;
   * the agent's inferred)
   */
  readonly environment?: 'training' | 'agent' | 'jython';
  /** What DSS looks for in its Python; absent for kinds whose code is a script, or none. */
  readonly code?: CodeContract;
  readonly starters: readonly Starter[];
  /** The documentation page, as Markdown. Loaded when first needed. */
  readonly loadDocs: () => Promise<string>;
  /** The hint under "Identifier". */
  readonly identifierHint: string;
  /** What DSS calls the type of an object made with the component, in its API and exports: 'pyrunnable_<plugin>_<id>'. */
  readonly typeId: ((pluginId: string, componentId: string) => string) | undefined;
  /** Where the facts above come from. */
  readonly mark: Mark;
}
