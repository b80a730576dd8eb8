import { setValue } from '../dssjson/edit.ts';
import type { JsonPath } from '../dssjson/json-value.ts';
import type { Project } from '../project/project.ts';
import { applyTextEdits } from '../project/text-edit.ts';
import { MANIFEST_PATH } from './layout.ts';
import { readManifest } from './plugin.ts';

/** The project under another plugin id: the `id` of its `plugin.json` is changed, and nothing else. */
export function withPluginId(project: Project, pluginId: string): Project {
  return setInManifest(project, ['id'], pluginId);
}

/**
 * A copy that can stand beside the original: an id that is not taken, and a label that tells the two apart.
 * A project whose `plugin.json` cannot be read is copied as it is.
 */
export function copyPlugin(project: Project, takenIds: readonly string[]): Project {
  const { id, label } = readManifest(project);
  if (id === undefined) return project;
  const copy = withPluginId(project, freeId(id, takenIds));
  return label === undefined || label === '' ? copy : setInManifest(copy, ['meta', 'label'], `${label} (copy)`);
}

function freeId(id: string, takenIds: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const candidate = `${id}-copy${count === 1 ? '' : `-${count}`}`;
    if (!takenIds.includes(candidate)) return candidate;
  }
}

function setInManifest(project: Project, path: JsonPath, value: string): Project {
  const content = project.files.get(MANIFEST_PATH);
  if (content?.kind !== 'text') return project;
  const edits = setValue(content.text, path, value);
  if (!edits.ok) return project;
  const files = new Map(project.files);
  files.set(MANIFEST_PATH, { kind: 'text', text: applyTextEdits(content.text, edits.value) });
  return { files, folders: project.folders };
}
