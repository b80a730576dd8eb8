import { starterOf } from '../starter-files.ts';
import attachClusterJson from './starters/attach/cluster.json?raw';
import attachClusterPy from './starters/attach/cluster.py?raw';

export const attachCluster = starterOf({ 'cluster.json': attachClusterJson, 'cluster.py': attachClusterPy });
