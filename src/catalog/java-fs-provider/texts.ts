import { starterOf } from '../starter-files.ts';
import starterFsProviderJson from './starters/starter/fs-provider.json?raw';

export const starter = starterOf({ 'fs-provider.json': starterFsProviderJson });
