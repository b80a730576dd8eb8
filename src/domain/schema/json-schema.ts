import type { JsonValue } from '../dssjson/json-value.ts';

/**
 * The part of JSON Schema (draft 2020-12) that our schemas use, and our own annotations, which Ajv passes over.
 * Schemas refer to each other by `$id`: `dss:plugin`, `dss:code-env`, `dss:meta`, `dss:param`, `dss:params`, `dss:<kind>`.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  /** Shown when one points at the key or value: Markdown. */
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonValue[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly deprecated?: boolean;

  /** Ours: Markdown on the values of `enum`. */
  readonly enumDescriptions?: { readonly [value: string]: string };
  /** Ours: DSS may know more values than `enum` lists, so another one is a warning. */
  readonly openEnum?: boolean;
  /** Ours: keys of `required` that DSS can do without, so that their absence is a warning. */
  readonly softRequired?: readonly string[];
  /** Ours: keys that people write and DSS ignores, and the keys they may have meant, likeliest first. */
  readonly mistakenKeys?: { readonly [key: string]: readonly string[] };
  /** Ours: values, in capitals, that people write and DSS does not know, and the value that they meant. */
  readonly mistakenValues?: { readonly [value: string]: string };
  /** Ours: keys that mean something in a neighbouring place, and nothing here. */
  readonly keysElsewhere?: readonly string[];
  /** Ours: what the text names, for completion. */
  readonly names?: 'parameter-set' | 'rule';
  /** Ours: what the keys of an object with `additionalProperties` name, for completion. */
  readonly keyNames?: 'rule';
  /** Ours, made when a schema is resolved: the branches of `oneOf` by the value that chooses each. */
  readonly branches?: { readonly [value: string]: JsonSchema };
}
