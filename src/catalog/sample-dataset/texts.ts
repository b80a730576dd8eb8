import { starterOf } from '../starter-files.ts';
import sampleConfigV1Json from './starters/sample/config_v1.json?raw';
import sampleDatasetJson from './starters/sample/dataset.json?raw';
import samplePart0Csv from './starters/sample/part-0.csv?raw';

export const sampleDataset = starterOf({
  'dataset.json': sampleDatasetJson,
  'config_v1.json': sampleConfigV1Json,
  'data_v1/part-0.csv': samplePart0Csv,
});
