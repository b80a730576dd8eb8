import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { BENCH_WORKER, securityHeaders } from '../csp.mjs';

const WORKER = 'service-worker.js';
/** Read by the build or by the host, never by the page. */
const NOT_SERVED = new Set([WORKER, '_headers', '.vite/manifest.json']);
/** A team puts its own templates here after the build: see docs/hosting.md. */
const BELONGS_TO_HOST = 'templates/';
/** Python, 30 MB: kept for work without a network from when it was used first. */
const KEPT_WHEN_USED = 'pyodide/';

/**
 * Tells the service worker what it may serve without a network: the built files with the hash of each, and the headers
 * it adds. The worker is a second entry of the same build, so it is written in TypeScript beside the page's code.
 */
export function offline(): Plugin {
  let publicDir = 'public';
  return {
    name: 'plugsmith:offline',
    enforce: 'post',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', 'service-worker': 'src/app/service-worker.ts' },
          output: {
            entryFileNames: (chunk) => (chunk.name === 'service-worker' ? WORKER : 'assets/[name]-[hash].js'),
          },
        },
      },
    }),
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const worker = bundle[WORKER];
        if (page?.type !== 'asset' || worker?.type !== 'chunk')
          throw new Error('The build has no page or no service worker.');
        if (worker.imports.length > 0)
          throw new Error(`${WORKER} must be one file, but imports ${worker.imports.join(', ')}`);

        const built = Object.values(bundle)
          .filter(({ fileName }) => !NOT_SERVED.has(fileName))
          .map((file) => ({ path: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
        const copied = readdirSync(publicDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => ({ path: relative(publicDir, file).replaceAll(sep, '/'), content: readFileSync(file) }));
        const files = [...built, ...copied]
          .filter(({ path }) => !path.startsWith(BELONGS_TO_HOST))
          .map(({ path, content }) => ({ path, integrity: `sha256-${sha256(content).digest('base64')}` }))
          .toSorted((a, b) => (a.path < b.path ? -1 : 1));

        const release = {
          version: sha256(JSON.stringify(files)).digest('hex').slice(0, 12),
          files: files.filter(({ path }) => !path.startsWith(KEPT_WHEN_USED)),
          keptWhenUsed: files.filter(({ path }) => path.startsWith(KEPT_WHEN_USED)),
          headers: securityHeaders(String(page.source)),
          benchWorker: BENCH_WORKER,
        };
        worker.code = worker.code.replaceAll('__RELEASE__', () => JSON.stringify(release));
      },
    },
  };
}

function sha256(content: string | Uint8Array) {
  return createHash('sha256').update(content);
}
