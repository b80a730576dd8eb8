import { starterOf } from '../starter-files.ts';
import appAppJson from './starters/app/app.json?raw';

export const appTemplate = starterOf({ 'app.json': appAppJson });
