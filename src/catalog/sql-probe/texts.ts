import { starterOf } from '../starter-files.ts';
import probeProbeJson from './starters/probe/probe.json?raw';
import probeProbeSql from './starters/probe/probe.sql?raw';

export const sqlProbe = starterOf({ 'probe.json': probeProbeJson, 'probe.sql': probeProbeSql });
