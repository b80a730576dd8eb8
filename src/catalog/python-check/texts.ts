import { starterOf } from '../starter-files.ts';
import checkCheckJson from './starters/check/check.json?raw';
import checkCheckPy from './starters/check/check.py?raw';

export const check = starterOf({ 'check.json': checkCheckJson, 'check.py': checkCheckPy });
