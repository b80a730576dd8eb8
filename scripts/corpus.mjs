// npm run corpus -- FOLDER: checks every plugin of a folder and prints what was found. See docs/corpus.md.
import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('scripts/corpus/main.ts', 'corpus');
