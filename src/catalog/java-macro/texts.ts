import { starterOf } from '../starter-files.ts';
import starterRunnableJson from './starters/starter/runnable.json?raw';

export const starter = starterOf({ 'runnable.json': starterRunnableJson });
