import { starterOf } from '../starter-files.ts';
import triggerTriggerJson from './starters/trigger/trigger.json?raw';
import triggerTriggerPy from './starters/trigger/trigger.py?raw';

export const scenarioTrigger = starterOf({ 'trigger.json': triggerTriggerJson, 'trigger.py': triggerTriggerPy });
