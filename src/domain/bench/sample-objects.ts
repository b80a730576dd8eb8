import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';

/** Objects of DSS that parameters choose from. Datasets and models of the simulated instance are kept apart: they can be used. */
export interface ObjectKind {
  readonly id: string;
  /** In DSS's words, for a list of them. */
  readonly label: string;
  /** The types of parameters that choose one or some of them. */
  readonly types: readonly string[];
  /** What stands for them until someone writes others. */
  readonly samples: readonly string[];
}

/** Every kind of object that forms offer, besides datasets and their columns. */
export const OBJECT_KINDS: readonly ObjectKind[] = [
  kind('llms', 'LLMs', ['LLM'], ['openai:my-connection:gpt-4o-mini']),
  kind('folders', 'Managed folders', ['MANAGED_FOLDER', 'FOLDER'], ['a1B2c3D4', 'images']),
  kind('models', 'Saved models', ['SAVED_MODEL', 'MODEL'], ['S-MYPROJECT-churn']),
  kind('connections', 'Connections', ['CONNECTION', 'CONNECTIONS'], ['filesystem_managed', 'snowflake']),
  kind('knowledgeBanks', 'Knowledge banks', ['KNOWLEDGE_BANK'], ['handbook']),
  kind('projects', 'Projects', ['PROJECT'], ['MYPROJECT', 'SANDBOX']),
  kind('scenarios', 'Scenarios', ['SCENARIO'], ['REBUILD']),
  kind('apiServices', 'API services', ['API_SERVICE'], ['scoring']),
  kind('apiServiceVersions', 'API service versions', ['API_SERVICE_VERSION'], ['v1', 'v2']),
  kind('bundles', 'Bundles', ['BUNDLE'], ['release-1']),
  kind('analyses', 'Visual analyses', ['VISUAL_ANALYSIS'], ['analysis-1']),
  kind('mlTasks', 'Machine learning tasks', ['ML_TASK'], ['task-1']),
  kind('clusters', 'Clusters', ['CLUSTER'], ['my-cluster']),
  kind('codeEnvs', 'Code environments', ['CODE_ENV'], ['py_311']),
  kind('plugins', 'Plugins', ['PLUGIN'], ['my-plugin']),
];

/** The names that were written in the place of the samples, by the id of the kind. */
export type SampleObjects = ReadonlyMap<string, readonly string[]>;

/** What stands for the objects of a kind. */
export function samplesOf({ id, samples }: ObjectKind, written: SampleObjects): readonly string[] {
  return written.get(id) ?? samples;
}

export function sampleObjectsToJson(objects: SampleObjects): JsonObject {
  return Object.fromEntries(objects);
}

/** Reads stored samples; what is of no known kind is left out. */
export function sampleObjectsFromJson(value: JsonValue | undefined): SampleObjects {
  if (!isJsonObject(value)) return new Map();
  return new Map(
    OBJECT_KINDS.flatMap(({ id }): [string, readonly string[]][] => {
      const names = value[id];
      return isJsonArray(names) ? [[id, names.filter((name) => typeof name === 'string')]] : [];
    }),
  );
}

function kind(id: string, label: string, types: readonly string[], samples: readonly string[]): ObjectKind {
  return { id, label, types, samples };
}
