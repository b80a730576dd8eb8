import { starterOf } from '../starter-files.ts';
import askingAgentJson from './starters/asking/agent.json?raw';
import askingAgentPy from './starters/asking/agent.py?raw';
import minimalAgentJson from './starters/minimal/agent.json?raw';
import minimalAgentPy from './starters/minimal/agent.py?raw';

export const minimalAgent = starterOf({ 'agent.json': minimalAgentJson, 'agent.py': minimalAgentPy });
export const askingAgent = starterOf({ 'agent.json': askingAgentJson, 'agent.py': askingAgentPy });
