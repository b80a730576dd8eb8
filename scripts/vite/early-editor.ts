import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** What an address of the Edit tab needs before one can type. */
const MODULES = ['/src/app/edit-page.tsx', '/src/adapters/monaco/monaco-pane.tsx'];

const OWN_CODE = / *<(?:script type="module"|link rel="modulepreload")[^\n]*\n/g;

/**
 * Lists in the page the files of the editor, which its first script fetches at once where the address asks for it. A
 * list, and not a script of its own: the policy names that script by its hash, which must not change with each build.
 */
export function earlyEditor(): Plugin {
  return {
    name: 'plugsmith:early-editor',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const files = filesOf(bundle, MODULES).filter((file) => !html.includes(file));
        const list = files.map((file) => `./${file}`).join(' ');
        // The page's own code is asked for before them: a host without HTTP/2 answers six at a time.
        const own = html.match(OWN_CODE)?.join('') ?? '';
        const head = `${own.trimStart()}    <meta name="editor-files" content="${list}">\n    <script>`;
        return html.replace(OWN_CODE, '').replace('<script>', () => head);
      },
    },
  };
}

/** The files of modules with all that they import, styles included. */
function filesOf(bundle: Bundle, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const add = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || files.has(fileName)) return;
    files.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(add);
  };
  for (const module of modules) {
    const chunk = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module) === true,
    );
    if (chunk === undefined) throw new Error(`The build has no chunk for ${module}`);
    add(chunk.fileName);
  }
  return [...files];
}
