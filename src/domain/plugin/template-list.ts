import { setValue } from '../dssjson/edit.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { isProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { applyTextEdits } from '../project/text-edit.ts';
import { readDescriptor } from './descriptor.ts';
import { MANIFEST_PATH } from './layout.ts';

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

/** The project under another plugin id: the `id` of its `plugin.json` is changed, and nothing else. */
export function withPluginId(project: Project, pluginId: string): Project {
  const reading = readDescriptor(project, MANIFEST_PATH);
  const content = project.files.get(MANIFEST_PATH);
  if (reading === undefined || content?.kind !== 'text') return project;
  const edits = setValue(content.text, ['id'], pluginId);
  if (!edits.ok) return project;
  const files = new Map(project.files);
  files.set(MANIFEST_PATH, { kind: 'text', text: applyTextEdits(content.text, edits.value) });
  return { files, folders: project.folders };
}
