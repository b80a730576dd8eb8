import { getAt, getKey, isJsonArray, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { CredentialType } from '../../domain/params/form-field.ts';
import type { CredentialSource } from '../../workspace/operations/credentials.ts';
import { isSecretOf, type Secrets, secretKey } from '../../workspace/slices/settings.ts';

/** One credential that a user can fill in: a CREDENTIAL_REQUEST of a parameter set, for one of its presets. */
export interface CredentialRow {
  /** The key of its secret. */
  readonly id: string;
  readonly plugin: string;
  readonly pluginLabel: string;
  readonly parameterSetLabel: string;
  readonly presetId: string;
  readonly presetName: string;
  readonly parameter: string;
  readonly label: string;
  readonly type: CredentialType;
  readonly isFilled: boolean;
}

const TYPES = ['SINGLE_FIELD', 'BASIC', 'OAUTH2'] as const satisfies readonly CredentialType[];

/** What the page calls a type, as DSS does. (seen) */
export const TYPE_LABELS: Record<CredentialType, string> = {
  SINGLE_FIELD: 'Secret',
  BASIC: 'Basic',
  OAUTH2: 'OAuth2',
};

/**
 * The rows of the page, by plugin, then by parameter set, preset and parameter as they stand in their lists.
 * A preset whose parameter set is gone has none, and a request whose type DSS does not know cannot be filled in.
 */
export function listCredentialRows(sources: readonly CredentialSource[], secrets: Secrets): CredentialRow[] {
  return [...sources]
    .sort((a, b) => a.label.localeCompare(b.label))
    .flatMap((source) =>
      source.parameterSets.flatMap((set) => {
        const requests = readRequests(set.value);
        const presets = source.presets.filter((preset) => preset.parameterSet === set.id);
        return presets.flatMap((preset) =>
          requests.map((request): CredentialRow => {
            const id = secretKey(source.plugin, preset.id, request.parameter);
            return {
              ...request,
              id,
              plugin: source.plugin,
              pluginLabel: source.label,
              parameterSetLabel: set.label,
              presetId: preset.id,
              presetName: preset.name,
              isFilled: isSecretOf(request.type, secrets.get(id)),
            };
          }),
        );
      }),
    );
}

function readRequests(descriptor: JsonValue | undefined): Pick<CredentialRow, 'parameter' | 'label' | 'type'>[] {
  const params = getKey(descriptor, 'params');
  if (!isJsonArray(params)) return [];
  return params.flatMap((param) => {
    const parameter = getKey(param, 'name');
    const written = getAt(param, ['credentialRequestSettings', 'type']);
    const type = TYPES.find((known) => known === written);
    if (getKey(param, 'type') !== 'CREDENTIAL_REQUEST' || typeof parameter !== 'string' || type === undefined)
      return [];
    const label = getKey(param, 'label');
    return [{ parameter, label: typeof label === 'string' && label !== '' ? label : parameter, type }];
  });
}
