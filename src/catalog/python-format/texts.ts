import { starterOf } from '../starter-files.ts';
import formatFormatJson from './starters/format/format.json?raw';
import formatFormatPy from './starters/format/format.py?raw';

export const fileFormat = starterOf({ 'format.json': formatFormatJson, 'format.py': formatFormatPy });
