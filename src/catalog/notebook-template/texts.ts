import { starterOf } from '../starter-files.ts';
import datasetPreBuiltMetaJson from './starters/dataset-pre-built/meta.json?raw';
import datasetPreBuiltNotebookIpynb from './starters/dataset-pre-built/notebook.ipynb?raw';
import datasetPythonMetaJson from './starters/dataset-python/meta.json?raw';
import datasetPythonNotebookIpynb from './starters/dataset-python/notebook.ipynb?raw';
import standalonePythonMetaJson from './starters/standalone-python/meta.json?raw';
import standalonePythonNotebookIpynb from './starters/standalone-python/notebook.ipynb?raw';
import standaloneRMetaJson from './starters/standalone-r/meta.json?raw';
import standaloneRNotebookIpynb from './starters/standalone-r/notebook.ipynb?raw';
import standaloneScalaMetaJson from './starters/standalone-scala/meta.json?raw';
import standaloneScalaNotebookIpynb from './starters/standalone-scala/notebook.ipynb?raw';

export const pythonDatasetNotebook = starterOf(
  { 'meta.json': datasetPythonMetaJson, 'notebook.ipynb': datasetPythonNotebookIpynb },
  { subfolder: 'dataset/python' },
);
export const pythonNotebook = starterOf(
  { 'meta.json': standalonePythonMetaJson, 'notebook.ipynb': standalonePythonNotebookIpynb },
  { subfolder: 'standalone/python' },
);
export const prebuiltNotebook = starterOf(
  { 'meta.json': datasetPreBuiltMetaJson, 'notebook.ipynb': datasetPreBuiltNotebookIpynb },
  { subfolder: 'dataset/pre-built' },
);
export const rNotebook = starterOf(
  { 'meta.json': standaloneRMetaJson, 'notebook.ipynb': standaloneRNotebookIpynb },
  { subfolder: 'standalone/r' },
);
export const scalaNotebook = starterOf(
  { 'meta.json': standaloneScalaMetaJson, 'notebook.ipynb': standaloneScalaNotebookIpynb },
  { subfolder: 'standalone/scala' },
);
