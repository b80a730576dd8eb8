/** The packages of DSS's own interface to Python. (documented) */
const DATAIKU: readonly string[] = ['dataiku', 'dataikuapi', 'dataikuscoring', 'dku_plugin_test_utils'];

/**
 * What DSS installs with the core packages of a code environment, by compared names. pandas and numpy are documented; the
 * others are what those and the packages of DSS bring. (inferred)
 */
export const CORE_DISTRIBUTIONS: readonly string[] = [
  ...['pandas', 'numpy', 'python-dateutil', 'pytz', 'tzdata', 'six'],
  ...['requests', 'urllib3', 'certifi', 'chardet', 'charset-normalizer', 'idna'],
  ...['decorator', 'cloudpickle', 'flask', 'jinja2', 'markupsafe', 'werkzeug', 'itsdangerous', 'click', 'blinker'],
  ...['setuptools', 'pip', 'wheel', 'packaging'],
];

/**
 * What the built-in environment of DSS is known for beyond that, by compared names: what its own visual machine learning,
 * webapps and notebooks run on. (inferred)
 */
export const BASE_DISTRIBUTIONS: readonly string[] = [
  ...['scikit-learn', 'scipy', 'statsmodels', 'joblib', 'xgboost', 'lightgbm', 'matplotlib', 'seaborn', 'patsy'],
  ...['ipython', 'ipykernel', 'ipywidgets', 'notebook', 'tornado', 'pyzmq', 'jupyter-client', 'traitlets'],
  ...['bokeh', 'dash', 'plotly', 'streamlit', 'psutil', 'pyspark', 'py4j', 'sqlalchemy', 'cryptography', 'networkx'],
];

/** Roots of Java packages, which Jython imports as modules. (documented) */
const JAVA: readonly string[] = ['java', 'javax', 'com', 'org'];

/** Whether DSS itself brings a module to any code that it runs. */
export function isDssModule(root: string): boolean {
  return (
    DATAIKU.includes(root) || JAVA.includes(root) || root.startsWith('dataiku_') || root.startsWith('dku_internal')
  );
}
