const JAVA = 'Java code runs in the JVM of DSS. A browser has no Java.';
const NO_CODE = 'It has no code that could run.';

/** The kinds that cannot run in a browser, by their folder, and why. */
export const STATIC_KINDS: Readonly<Record<string, string>> = {
  apps: `An application template is made from a project of DSS. ${NO_CODE}`,
  'custom-fields': `Custom fields appear beside the objects of DSS. ${NO_CODE}`,
  'java-connectors': JAVA,
  'java-dialects': JAVA,
  'java-expositions': JAVA,
  'java-exporters': JAVA,
  'java-formats': JAVA,
  'java-fs-providers': JAVA,
  'java-llms': JAVA,
  'java-policy-hooks': JAVA,
  'java-runnables': JAVA,
  js: 'Chart elements are drawn by the charts of DSS, which are not here.',
  'notebook-templates': 'A template is the start of a notebook in DSS: it runs once a person has made one from it.',
  'parameter-sets': `The presets of a parameter set are made in Settings, and reach the components that ask for one. ${NO_CODE}`,
  'python-clusters':
    'A cluster starts machines with the tools of a cloud, on the server of DSS. A browser has neither.',
  'python-code-studio-blocks': 'A block of a code studio changes a container image. A browser builds none.',
  'python-prediction-algos':
    'Algorithms are trained by the machine learning of DSS, with packages that are compiled. Neither is in the browser.',
  'python-preprocessors':
    'Preprocessors run inside the machine learning of DSS, on pandas and NumPy. Neither is in the browser.',
  'python-structured-agent-blocks':
    'A block runs inside a structured agent. How DSS drives one is documented nowhere, so it is not simulated.',
  'report-templates/rmarkdown': 'Reports are knitted by R. There is no R in the browser.',
  'sample-datasets': `DSS copies the files of a sample dataset into a project. ${NO_CODE}`,
  'sql-probes': 'The query of an SQL probe runs in the database that holds the dataset. There is none here.',
  'web-app-templates': 'A template is the start of a webapp in DSS: it runs once a person has made one from it.',
  // Java preparation processors are entries of plugin.json, without a folder.
  '': JAVA,
};
