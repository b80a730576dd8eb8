// Puts Python and the packages of the Test tab into public/pyodide: `npm run python`.
import { installPython } from './python/install.mjs';

await installPython();
