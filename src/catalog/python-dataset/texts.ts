import { starterOf } from '../starter-files.ts';
import readAndWriteRowsConnectorJson from './starters/read-and-write-rows/connector.json?raw';
import readAndWriteRowsConnectorPy from './starters/read-and-write-rows/connector.py?raw';
import readRowsConnectorJson from './starters/read-rows/connector.json?raw';
import readRowsConnectorPy from './starters/read-rows/connector.py?raw';

export const readRows = starterOf({ 'connector.json': readRowsConnectorJson, 'connector.py': readRowsConnectorPy });
export const readAndWriteRows = starterOf({
  'connector.json': readAndWriteRowsConnectorJson,
  'connector.py': readAndWriteRowsConnectorPy,
});
