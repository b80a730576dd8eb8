import { statSync } from 'node:fs';
import { newest } from './newest.mjs';
import { runOrExit } from './run.mjs';
import { serve } from './serve.mjs';
import { ensureDependencies } from './setup.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

await ensureDependencies();
if (isBuildStale()) await runOrExit('npm', ['run', 'build']);

const { PORT: asked } = process.env;
const { url } = asked === undefined ? await serveOnFreePort() : await serve({ root: 'dist', port: Number(asked) });
console.log(`\nPlugsmith is at ${url}  (Ctrl+C stops it)`);

/** Whether a source is newer than the built page. */
function isBuildStale() {
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  const sources = ['src', 'public', 'scripts', 'templates', 'index.html', 'vite.config.ts', 'package-lock.json'];
  return sources.some((source) => newest(source) > built);
}

async function serveOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
    try {
      return await serve({ root: 'dist', port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} are all taken. Set PORT to a free one.`);
}
