import { starterOf } from '../starter-files.ts';
import starterConnectorJson from './starters/starter/connector.json?raw';

export const starter = starterOf({ 'connector.json': starterConnectorJson });
