import { starterOf } from '../starter-files.ts';
import bokehBackendPy from './starters/bokeh/backend.py?raw';
import bokehWebappJson from './starters/bokeh/webapp.json?raw';
import dashBackendPy from './starters/dash/backend.py?raw';
import dashWebappJson from './starters/dash/webapp.json?raw';
import shinyServerR from './starters/shiny/server.R?raw';
import shinyUiR from './starters/shiny/ui.R?raw';
import shinyWebappJson from './starters/shiny/webapp.json?raw';
import standardAppJs from './starters/standard/app.js?raw';
import standardBackendPy from './starters/standard/backend.py?raw';
import standardBodyHtml from './starters/standard/body.html?raw';
import standardStyleCss from './starters/standard/style.css?raw';
import standardWebappJson from './starters/standard/webapp.json?raw';
import streamlitBackendPy from './starters/streamlit/backend.py?raw';
import streamlitWebappJson from './starters/streamlit/webapp.json?raw';

export const standardWebapp = starterOf({
  'webapp.json': standardWebappJson,
  'app.js': standardAppJs,
  'body.html': standardBodyHtml,
  'style.css': standardStyleCss,
  'backend.py': standardBackendPy,
});
export const dashWebapp = starterOf({ 'webapp.json': dashWebappJson, 'backend.py': dashBackendPy });
export const bokehWebapp = starterOf({ 'webapp.json': bokehWebappJson, 'backend.py': bokehBackendPy });
export const streamlitWebapp = starterOf({ 'webapp.json': streamlitWebappJson, 'backend.py': streamlitBackendPy });
export const shinyWebapp = starterOf({ 'webapp.json': shinyWebappJson, 'ui.R': shinyUiR, 'server.R': shinyServerR });
