import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Clusters that DSS starts and stops. Seen in published plugins. */
export const CLUSTER: ComponentKind = {
  id: 'cluster',
  label: 'Cluster',
  cardText: 'Create a new kind of cluster that DSS can start, stop or attach to.',
  icon: 'fas fa-server',
  group: 'Administration',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-clusters',
  placement: { kind: 'folders' },
  descriptor: 'cluster.json',
  requiredFiles: ['cluster.py'],
  mainFile: 'cluster.py',
  variants: undefined,
  schema: 'cluster',
  form: 'params',
  code: { bases: ['dataiku.cluster.Cluster'], calls: ['start', 'stop'] },
  starters: [
    {
      label: 'Kubernetes cluster to attach to',
      description: 'Gives DSS an existing cluster by its kubeconfig file.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).attachCluster,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Cluster'),
  typeId: undefined,
  mark: 'seen',
};
