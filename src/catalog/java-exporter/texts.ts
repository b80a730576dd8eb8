import { starterOf } from '../starter-files.ts';
import starterJexporterJson from './starters/starter/jexporter.json?raw';

export const starter = starterOf({ 'jexporter.json': starterJexporterJson });
