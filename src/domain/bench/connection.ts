import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';

/**
 * What a model of a connection can do, in the words of DSS's form. The first is documented, the next three are named in
 * texts of published plugins (seen), image generation is inferred.
 */
export const CAPABILITIES = [
  { id: 'CHAT_COMPLETION', label: 'Chat completion' },
  { id: 'MULTIMODAL_CHAT_COMPLETION', label: 'Chat completion (multimodal)' },
  { id: 'TEXT_EMBEDDING', label: 'Text embedding' },
  { id: 'RERANKING', label: 'Reranking' },
  { id: 'IMAGE_GENERATION', label: 'Image generation' },
] as const;

export type Capability = (typeof CAPABILITIES)[number]['id'];

/** One model of a Custom LLM connection. */
export interface LlmModel {
  /** Ours: stays when the id changes. */
  readonly key: string;
  /** The field "Id": it identifies the model in DSS. (documented) */
  readonly id: string;
  readonly capability: Capability;
  /** The field "Type": the id of a component in `python-llms`; `''` while none is chosen. */
  readonly component: string;
  /** What was filled in for the component's own parameters; defaults and passwords are not among it. */
  readonly config: JsonObject;
}

/** Who may use a connection. (documented: everyone, unless that was changed) */
export interface ConnectionSecurity {
  readonly usableBy: 'ALL' | 'ALLOWED';
  readonly groups: readonly string[];
}

/** A connection of the type "Custom LLM". It belongs to an instance of DSS, not to the plugin. */
export interface LlmConnection {
  /** Ours: stays when the connection is renamed. */
  readonly key: string;
  readonly name: string;
  readonly models: readonly LlmModel[];
  readonly security: ConnectionSecurity;
}

/** The name of a model in code: `custom:<connection>:<model>`. (documented) */
export function llmIdOf(connection: string, model: string): string {
  return `custom:${connection}:${model}`;
}

/** Whether a model answers prompts. */
export function isChatModel({ capability }: LlmModel): boolean {
  return capability === 'CHAT_COMPLETION' || capability === 'MULTIMODAL_CHAT_COMPLETION';
}

/** Why a connection cannot have a name; nothing when it can. */
export function findConnectionNameProblem(name: string, taken: readonly string[]): string | undefined {
  if (name.trim() === '') return 'Give the connection a name.';
  if (name.includes(':')) return 'Leave out the colon: it separates the parts of an LLM id.';
  return taken.includes(name.trim())
    ? `There already is a connection named "${name.trim()}". Choose another name.`
    : undefined;
}

/** Why a model cannot have an id; nothing when it can. */
export function findModelIdProblem(id: string, taken: readonly string[]): string | undefined {
  if (id.trim() === '') return 'Give the model an id.';
  return taken.includes(id.trim())
    ? `This connection already has a model "${id.trim()}". Choose another id.`
    : undefined;
}

/** Reads a stored connection; nothing when it has no key or no name. */
export function connectionFromJson(value: JsonValue | undefined): LlmConnection | undefined {
  if (!isJsonObject(value)) return undefined;
  const { key, name, models, security } = value;
  if (typeof key !== 'string' || typeof name !== 'string') return undefined;
  return {
    key,
    name,
    models: isJsonArray(models) ? models.flatMap(readModel) : [],
    security: readSecurity(security),
  };
}

export function connectionToJson({ key, name, models, security }: LlmConnection): JsonObject {
  return {
    key,
    name,
    models: models.map(({ key: model, id, capability, component, config }) => ({
      key: model,
      id,
      capability,
      component,
      config,
    })),
    security: { usableBy: security.usableBy, groups: security.groups },
  };
}

function readModel(value: JsonValue): LlmModel[] {
  if (!isJsonObject(value)) return [];
  const { key, id, component, config } = value;
  if (typeof key !== 'string' || typeof id !== 'string') return [];
  return [
    {
      key,
      id,
      capability: toCapability(value['capability']),
      component: typeof component === 'string' ? component : '',
      config: isJsonObject(config) ? config : {},
    },
  ];
}

/** A capability by its id; chat completion for anything else. */
export function toCapability(value: JsonValue | undefined): Capability {
  return CAPABILITIES.find(({ id }) => id === value)?.id ?? 'CHAT_COMPLETION';
}

function readSecurity(value: JsonValue | undefined): ConnectionSecurity {
  const groups = isJsonObject(value) && isJsonArray(value['groups']) ? value['groups'] : [];
  return {
    usableBy: isJsonObject(value) && value['usableBy'] === 'ALLOWED' ? 'ALLOWED' : 'ALL',
    groups: groups.filter((group) => typeof group === 'string'),
  };
}
