import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** What an address of the Edit tab needs before one can type. */
const MODULES = ['/src/app/edit-page.tsx', '/src/adapters/monaco/monaco-pane.tsx'];
/** Addresses of the Edit tab: see `parseRoute`. */
const EDIT_ADDRESS = '^#/plugins/[^/]+/edit';

/**
 * Lets a page that is opened on the Edit tab fetch the editor at once, beside the code that will ask for it. On other
 * pages nothing of it is loaded.
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
        // Before the first style sheet, for which scripts would wait.
        return html.replace('<script type="module"', (entry) => `<script>${writeScript(files)}</script>\n    ${entry}`);
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

function writeScript(files: readonly string[]): string {
  return `if (new RegExp(${JSON.stringify(EDIT_ADDRESS)}).test(location.hash))
  for (const file of ${JSON.stringify(files)}) {
    const isStyle = file.endsWith('.css');
    const link = document.createElement('link');
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.href = './' + file;
    document.head.append(link);
  }`;
}
