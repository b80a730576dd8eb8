import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cssLayers } from './scripts/vite/css-layers.ts';
import { earlyEditor } from './scripts/vite/early-editor.ts';
import { modernFonts } from './scripts/vite/modern-fonts.ts';
import { offline } from './scripts/vite/offline.ts';
import { security } from './scripts/vite/security.ts';

export default defineConfig({
  // Relative, so that the same files work in any folder of any static host.
  base: './',
  plugins: [react(), modernFonts(), cssLayers(), earlyEditor(), security(), offline()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The policy allows no data: script or font.
    assetsInlineLimit: 0,
    // Chunks follow the dynamic imports. Naming a chunk group for Monaco would make it part of the first load.
    manifest: true,
    chunkSizeWarningLimit: 4500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], test: /\/src\/(?!app\/service-worker)|node_modules/, priority: 2 },
            // What only forms need is not part of it: the editor comes up without them.
            {
              name: 'parts',
              test: /\/src\/(ui|parts)\/(?!markdown|plugin-icon|param-form\/|descriptor-form\/)|\/lucide-react\//,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'forms', test: /\/src\/(ui|parts)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
