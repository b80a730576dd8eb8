import { starterOf } from '../starter-files.ts';
import blockInitPy from './starters/block/__init__.py?raw';
import blockBlockJson from './starters/block/block.json?raw';
import blockBlockPy from './starters/block/block.py?raw';
import blockHandlerPy from './starters/block/handler.py?raw';

export const structuredAgentBlock = starterOf(
  { 'block.json': blockBlockJson, 'block.py': blockBlockPy },
  {
    sharedFiles: {
      'python-lib/__PLUGIN_MODULE___blocks/__init__.py': blockInitPy,
      'python-lib/__PLUGIN_MODULE___blocks/__COMPONENT_MODULE__.py': blockHandlerPy,
    },
  },
);
