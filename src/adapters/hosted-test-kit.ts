import { contentFromBytes, type FileContent } from '../domain/project/content.ts';
import { type ProjectPath, parsePath } from '../domain/project/path.ts';
import type { TestKit } from '../ports/test-kit.ts';

/** The kit that the install step puts beside the interpreter. */
export function createHostedTestKit(address = new URL('pyodide/export.zip', document.baseURI)): TestKit {
  return {
    async load() {
      const answer = await fetch(address).catch(() => undefined);
      if (answer?.ok !== true) return undefined;
      const { default: JSZip } = await import('jszip/dist/jszip.min.js');
      const zip = await new JSZip().loadAsync(new Uint8Array(await answer.arrayBuffer()));
      const files = new Map<ProjectPath, FileContent>();
      for (const entry of Object.values(zip.files)) {
        const path = parsePath(entry.name);
        if (entry.dir || !path.ok) continue;
        files.set(path.value, contentFromBytes(await entry.async('uint8array')));
      }
      return files;
    },
  };
}
