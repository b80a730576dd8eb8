import { starterOf } from '../starter-files.ts';
import starterJllmJson from './starters/starter/jllm.json?raw';

export const starter = starterOf({ 'jllm.json': starterJllmJson });
