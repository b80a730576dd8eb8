import { starterOf } from '../starter-files.ts';
import cellProcessorJson from './starters/cell/processor.json?raw';
import cellProcessorPy from './starters/cell/processor.py?raw';
import rowProcessorJson from './starters/row/processor.json?raw';
import rowProcessorPy from './starters/row/processor.py?raw';
import rowsProcessorJson from './starters/rows/processor.json?raw';
import rowsProcessorPy from './starters/rows/processor.py?raw';

export const cellProcessor = starterOf({ 'processor.json': cellProcessorJson, 'processor.py': cellProcessorPy });
export const rowProcessor = starterOf({ 'processor.json': rowProcessorJson, 'processor.py': rowProcessorPy });
export const rowsProcessor = starterOf({ 'processor.json': rowsProcessorJson, 'processor.py': rowsProcessorPy });
