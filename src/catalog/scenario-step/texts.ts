import { starterOf } from '../starter-files.ts';
import stepStepJson from './starters/step/step.json?raw';
import stepStepPy from './starters/step/step.py?raw';

export const scenarioStep = starterOf({ 'step.json': stepStepJson, 'step.py': stepStepPy });
