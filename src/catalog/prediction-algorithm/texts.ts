import { starterOf } from '../starter-files.ts';
import algoAlgoJson from './starters/algo/algo.json?raw';
import algoAlgoPy from './starters/algo/algo.py?raw';

export const predictionAlgorithm = starterOf({ 'algo.json': algoAlgoJson, 'algo.py': algoAlgoPy });
