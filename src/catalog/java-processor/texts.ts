import { labelFromId } from '../../domain/plugin/label.ts';
import type { MakeFiles } from '../starter-files.ts';

/** An entry of plugin.json; there are no files besides. */
export const javaProcessor: MakeFiles = ({ componentId }) => ({
  files: new Map(),
  entry: {
    id: componentId,
    meta: { label: labelFromId(componentId), description: '', icon: 'fas fa-broom' },
  },
});
