import { starterOf } from '../starter-files.ts';
import starterDialectJson from './starters/starter/dialect.json?raw';

export const starter = starterOf({ 'dialect.json': starterDialectJson });
