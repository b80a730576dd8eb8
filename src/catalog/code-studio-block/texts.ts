import { starterOf } from '../starter-files.ts';
import blockCodestudioblockJson from './starters/block/codeStudioBlock.json?raw';
import blockCodestudioblockPy from './starters/block/codeStudioBlock.py?raw';

export const codeStudioBlock = starterOf({
  'codeStudioBlock.json': blockCodestudioblockJson,
  'codeStudioBlock.py': blockCodestudioblockPy,
});
