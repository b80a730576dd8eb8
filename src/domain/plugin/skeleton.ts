import { type Project, projectFrom } from '../project/project.ts';
import { labelFromId } from './label.ts';
import { MANIFEST_PATH } from './layout.ts';

/**
 * A new plugin as DSS's "Write your own" makes it: `plugin.json` with the same keys and defaults (documented).
 * `author` is what DSS fills with the login of the user.
 */
export function newPluginProject(id: string, author = ''): Project {
  return projectFrom([[MANIFEST_PATH, manifestText({ id, label: labelFromId(id), author })]]);
}

/** What differs between the manifests of new plugins. */
export interface ManifestFacts {
  readonly id: string;
  readonly label: string;
  readonly author: string;
  readonly description?: string;
  readonly icon?: string;
}

/** The text of `plugin.json` of a new plugin, with the comments that teach its keys. DSS reads comments. (documented) */
export function manifestText({
  id,
  label,
  author,
  description = '',
  icon = 'icon-puzzle-piece',
}: ManifestFacts): string {
  const string = (value: string) => JSON.stringify(value);
  return `// What DSS shows about this plugin in its store and its lists.
{
    // The identity of the plugin on every DSS instance. Never change it once the plugin is in use.
    "id": ${string(id)},

    // Raise it at each release: major.minor.patch.
    "version": "0.0.1",

    "meta": {
        // A short name for people.
        "label": ${string(label)},

        // What the plugin is for, in a sentence or two.
        "description": ${string(description)},

        "author": ${string(author)},

        // A FontAwesome 5.15.4 class, such as "fas fa-robot", or an older 3.2.1 one, such as "icon-cogs".
        "icon": ${string(icon)},

        // Where DSS 14.2 and later list the recipes of the plugin: "visual", "code", "genai", "other", or "" for "Plugin recipes".
        "recipesCategory": "",

        // Words by which people filter plugins.
        "tags": [],

        // A page that tells more about the plugin.
        "url": "",

        "licenseInfo": "Apache Software License"
    }
}
`;
}
