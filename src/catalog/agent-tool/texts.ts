import { starterOf } from '../starter-files.ts';
import agentToolToolJson from './starters/agent-tool/tool.json?raw';
import agentToolToolPy from './starters/agent-tool/tool.py?raw';
import lookupToolJson from './starters/lookup/tool.json?raw';
import lookupToolPy from './starters/lookup/tool.py?raw';

export const agentTool = starterOf({ 'tool.json': agentToolToolJson, 'tool.py': agentToolToolPy });
export const lookupTool = starterOf({ 'tool.json': lookupToolJson, 'tool.py': lookupToolPy });
