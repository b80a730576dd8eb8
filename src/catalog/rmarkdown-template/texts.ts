import { starterOf } from '../starter-files.ts';
import reportMetaJson from './starters/report/meta.json?raw';
import reportScriptRmd from './starters/report/script.Rmd?raw';

export const rmarkdownReport = starterOf({ 'meta.json': reportMetaJson, 'script.Rmd': reportScriptRmd });
