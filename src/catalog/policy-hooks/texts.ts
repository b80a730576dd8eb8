import { starterOf } from '../starter-files.ts';
import starterPolicyHookJson from './starters/starter/policy-hook.json?raw';

export const starter = starterOf({ 'policy-hook.json': starterPolicyHookJson });
