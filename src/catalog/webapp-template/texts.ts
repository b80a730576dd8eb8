import { starterOf } from '../starter-files.ts';
import bokehBackendPy from './starters/bokeh/backend.py?raw';
import bokehMetaJson from './starters/bokeh/meta.json?raw';
import dashBackendPy from './starters/dash/backend.py?raw';
import dashMetaJson from './starters/dash/meta.json?raw';
import shinyMetaJson from './starters/shiny/meta.json?raw';
import shinyServerR from './starters/shiny/server.R?raw';
import shinyUiR from './starters/shiny/ui.R?raw';
import standardAppCss from './starters/standard/app.css?raw';
import standardAppHtml from './starters/standard/app.html?raw';
import standardAppJs from './starters/standard/app.js?raw';
import standardAppPy from './starters/standard/app.py?raw';
import standardMetaJson from './starters/standard/meta.json?raw';

export const standardTemplate = starterOf(
  {
    'meta.json': standardMetaJson,
    'app.html': standardAppHtml,
    'app.css': standardAppCss,
    'app.js': standardAppJs,
    'app.py': standardAppPy,
  },
  { subfolder: 'standard' },
);
export const dashTemplate = starterOf(
  { 'meta.json': dashMetaJson, 'backend.py': dashBackendPy },
  { subfolder: 'dash' },
);
export const bokehTemplate = starterOf(
  { 'meta.json': bokehMetaJson, 'backend.py': bokehBackendPy },
  { subfolder: 'bokeh' },
);
export const shinyTemplate = starterOf(
  { 'meta.json': shinyMetaJson, 'ui.R': shinyUiR, 'server.R': shinyServerR },
  { subfolder: 'shiny' },
);
