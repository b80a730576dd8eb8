import { isJsonArray, isJsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { isProjectPath } from '../project/path.ts';

/** A template that a team hosts beside the app: a plugin zip, with the words to offer it. */
export interface HostedTemplate {
  readonly label: string;
  readonly description: string;
  /** The zip, relative to the list. */
  readonly file: string;
}

/** Reads the list of hosted templates; entries that are not of its shape are left out. */
export function readTemplateList(value: JsonValue | undefined): HostedTemplate[] {
  if (!isJsonArray(value)) return [];
  return value.flatMap((entry): HostedTemplate[] => {
    if (!isJsonObject(entry)) return [];
    const { label, description, file } = entry;
    if (typeof label !== 'string' || typeof file !== 'string' || !isProjectPath(file)) return [];
    return [{ label, description: typeof description === 'string' ? description : '', file }];
  });
}
