// npm run mutate -- FOLDER: breaks published plugins in many ways and prints the share that is reported. See docs/corpus.md.
import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('scripts/mutate/main.ts', 'mutate');
