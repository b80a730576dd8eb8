import { starterOf } from '../starter-files.ts';
import macroRunnableJson from './starters/macro/runnable.json?raw';
import macroRunnablePy from './starters/macro/runnable.py?raw';
import projectCreationRunnableJson from './starters/project-creation/runnable.json?raw';
import projectCreationRunnablePy from './starters/project-creation/runnable.py?raw';
import tableRunnableJson from './starters/table/runnable.json?raw';
import tableRunnablePy from './starters/table/runnable.py?raw';

export const macro = starterOf({ 'runnable.json': macroRunnableJson, 'runnable.py': macroRunnablePy });
export const tableMacro = starterOf({ 'runnable.json': tableRunnableJson, 'runnable.py': tableRunnablePy });
export const projectCreationMacro = starterOf({
  'runnable.json': projectCreationRunnableJson,
  'runnable.py': projectCreationRunnablePy,
});
