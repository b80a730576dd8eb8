import { starterOf } from '../starter-files.ts';
import starterExpositionJson from './starters/starter/exposition.json?raw';

export const starter = starterOf({ 'exposition.json': starterExpositionJson });
