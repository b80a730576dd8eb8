import { starterOf } from '../starter-files.ts';
import probeProbeJson from './starters/probe/probe.json?raw';
import probeProbePy from './starters/probe/probe.py?raw';

export const pythonProbe = starterOf({ 'probe.json': probeProbeJson, 'probe.py': probeProbePy });
