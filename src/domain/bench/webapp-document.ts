import { isJsonArray, isJsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { joinPath, type ProjectPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';

/** The files of a standard webapp that a browser gets. (documented) */
export interface WebappFiles {
  readonly html: string;
  readonly css: string;
  readonly js: string;
}

/** The files of the webapp in a folder; what is missing is empty. */
export function readWebappFiles(project: Project, folder: ProjectPath): WebappFiles {
  const read = (name: string) => readText(project, joinPath(folder, name)) ?? '';
  return { html: read('body.html'), css: read('style.css'), js: read('app.js') };
}

/** The page that a browser gets of a standard webapp: body, style and script in one document. */
export function composeWebappDocument({ html, css, js }: WebappFiles, hasModules: boolean): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Webapp</title>',
    `<style>${escapeEnd(css, 'style')}</style></head><body>`,
    html,
    `<script${hasModules ? ' type="module"' : ''}>${escapeEnd(js, 'script')}</script>`,
    '</body></html>',
  ].join('\n');
}

/** What a descriptor says of the libraries and of how its script is loaded. */
export interface WebappFacts {
  /** `baseType`: only those of the type `STANDARD` have a page of their own. */
  readonly baseType: string;
  readonly hasBackend: boolean;
  readonly hasModules: boolean;
  /** Libraries that DSS would add and that are not here. */
  readonly missingLibraries: readonly string[];
}

/** DSS writes booleans of webapps as texts. (seen) */
export function readWebappFacts(descriptor: JsonValue | undefined): WebappFacts {
  const value = isJsonObject(descriptor) ? descriptor : {};
  const isTrue = (key: string) => value[key] === true || value[key] === 'true';
  const libraries = value['standardWebAppLibraries'];
  const baseType = value['baseType'];
  return {
    baseType: typeof baseType === 'string' ? baseType : 'STANDARD',
    hasBackend: isTrue('hasBackend'),
    hasModules: isTrue('enableJavascriptModules'),
    missingLibraries: (isJsonArray(libraries) ? libraries : [])
      .filter((name) => typeof name === 'string')
      .filter((name) => name !== 'dataiku'),
  };
}

/** Text that cannot end the element it stands in. In a script the end tag can only be inside a text or a comment. */
function escapeEnd(text: string, element: 'style' | 'script'): string {
  const safe = text.replace(new RegExp(`</(?=${element})`, 'gi'), '<\\/');
  return element === 'script' ? safe.replaceAll('<!--', '<\\!--') : safe;
}
