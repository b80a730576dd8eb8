import { starterOf } from '../starter-files.ts';
import starterJformatJson from './starters/starter/jformat.json?raw';

export const starter = starterOf({ 'jformat.json': starterJformatJson });
