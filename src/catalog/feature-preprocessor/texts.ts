import { starterOf } from '../starter-files.ts';
import preprocessorPreprocessorJson from './starters/preprocessor/preprocessor.json?raw';
import preprocessorPreprocessorPy from './starters/preprocessor/preprocessor.py?raw';

export const featurePreprocessor = starterOf({
  'preprocessor.json': preprocessorPreprocessorJson,
  'preprocessor.py': preprocessorPreprocessorPy,
});
