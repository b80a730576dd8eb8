import { starterOf } from '../starter-files.ts';
import fsProviderFsProviderJson from './starters/fs-provider/fs-provider.json?raw';
import fsProviderFsProviderPy from './starters/fs-provider/fs-provider.py?raw';

export const fsProvider = starterOf({
  'fs-provider.json': fsProviderFsProviderJson,
  'fs-provider.py': fsProviderFsProviderPy,
});
