import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const pages = fileURLToPath(new URL('./pages', import.meta.url));

/** Built as the app is: see ../vite.config.ts. */
export default defineConfig({
  root: pages,
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4500,
    rolldownOptions: { input: [`${pages}/index.html`, `${pages}/archive.html`] },
  },
});
