import { read } from '../domain/dssjson/read.ts';
import { withPluginId } from '../domain/plugin/plugin-copy.ts';
import type { PluginTemplate } from '../domain/plugin/plugin-template.ts';
import { type HostedTemplate, readTemplateList } from '../domain/plugin/template-list.ts';
import type { Archive } from '../ports/archive.ts';

/** The list a team hosts beside the app: see `docs/hosting.md`. */
const LIST = 'templates/index.json';

/** The templates a team hosts as static files beside the app. None when there is no list: that is not an error. */
export async function loadHostedTemplates(archive: Archive): Promise<PluginTemplate[]> {
  const list = new URL(LIST, document.baseURI);
  try {
    const response = await fetch(list);
    if (!response.ok) return [];
    const { value } = read(await response.text());
    return readTemplateList(value).map((template) => toPluginTemplate(template, list, archive));
  } catch {
    return [];
  }
}

function toPluginTemplate({ label, description, file }: HostedTemplate, list: URL, archive: Archive): PluginTemplate {
  return {
    id: `hosted:${file}`,
    label,
    description,
    load: async () => {
      const response = await fetch(new URL(file, list));
      if (!response.ok) throw new Error(`The template ${file} is listed but not there (${response.status})`);
      const imported = await archive.read(new Uint8Array(await response.arrayBuffer()));
      if (!imported.ok) throw new Error(`The template ${file} is not a plugin zip`);
      return (pluginId) => withPluginId(imported.value.project, pluginId);
    },
  };
}
