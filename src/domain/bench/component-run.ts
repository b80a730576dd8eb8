import type { JsonObject, JsonValue } from '../dssjson/json-value.ts';
import type { FormField } from '../params/form-field.ts';

/** The actions of `python/plugsmith/actions.py` that run a component. */
export type RunAction =
  | 'complete'
  | 'describe-tool'
  | 'sample-tool'
  | 'invoke-tool'
  | 'guardrail'
  | 'macro'
  | 'read-dataset'
  | 'write-dataset'
  | 'recipe'
  | 'step'
  | 'trigger'
  | 'check'
  | 'probe'
  | 'processor'
  | 'choices'
  | 'exporter'
  | 'write-format'
  | 'read-format'
  | 'file-system'
  | 'standards';

/** A component that is about to run, and what is around it. */
export interface RunTarget {
  /** The id of the plugin on the simulated instance. */
  readonly plugin: string;
  /** The folder of the kind: 'python-runnables'. */
  readonly folder: string;
  readonly id: string;
  readonly label: string;
  /** What DSS would hand over for the component's own form. */
  readonly config: JsonObject;
  readonly descriptor: JsonValue | undefined;
  /** The names of the sample datasets. */
  readonly tables: readonly string[];
}

/** One thing that can be done with a component: a button and the request behind it. */
export interface ComponentRun {
  readonly id: string;
  readonly button: string;
  /** The title of the run, beside the label of the component. */
  readonly title: string;
  /** What the host is asked. `given`: the values of the kind's own fields, defaults included. */
  readonly compose: (target: RunTarget, given: JsonObject) => JsonObject & { readonly do: RunAction };
  /** Whether the descriptor allows it: a dataset that cannot be written has no writer. Always, when absent. */
  readonly isOffered?: (target: RunTarget) => boolean;
}

/** How the components of a kind are run. */
export type ComponentRuns =
  /** With the component's own form, fields of the kind, and a button for each run. */
  | {
      readonly kind: 'fields';
      /** What else is given to the component. */
      readonly fields: (target: RunTarget) => readonly FormField[];
      readonly runs: readonly ComponentRun[];
      /** What people should know before they run it. */
      readonly note?: (target: RunTarget) => string | undefined;
      /** Why this one component cannot run; nothing when it can. */
      readonly findObstacle?: (target: RunTarget) => string | undefined;
      /** Whether a file can be handed over: its base64 then stands under `file`. */
      readonly takesFile?: boolean;
      /** Whether code of this kind commonly reads dataframes, which need pandas. */
      readonly isOnFrames?: boolean;
    }
  /** With a form that the component's code describes. */
  | { readonly kind: 'tool' }
  /** In a frame. */
  | { readonly kind: 'webapp' }
  /** Through a connection, in another view. */
  | { readonly kind: 'connection' }
  /** Not in a browser. */
  | { readonly kind: 'static'; readonly why: string };
