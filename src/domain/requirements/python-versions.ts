import { lookUp } from '../look-up.ts';
import { normalizeName, type RequirementLine } from './requirement-line.ts';
import { compareReleases, releaseOf } from './version.ts';

/** From which release on a package needs which Python. */
interface PythonFloor {
  readonly from: string;
  readonly python: string;
}

/** What the releases of common packages need, the newest first: 'from>=python'. (seen: the metadata of the packages) */
const FLOORS: Readonly<Record<string, string>> = {
  anthropic: '0.40:3.8',
  chromadb: '0.5:3.8',
  fastapi: '0.100:3.7',
  langchain: '1.0:3.10 0.3:3.9 0.0.200:3.8',
  'langchain-core': '1.0:3.10 0.3:3.9 0.1:3.8',
  'langchain-community': '0.3:3.9 0.0.1:3.8',
  langgraph: '1.0:3.10 0.0.40:3.9',
  matplotlib: '3.10:3.10 3.8:3.9 3.6:3.8 3.4:3.7',
  mcp: '0.9:3.10',
  networkx: '3.5:3.11 3.3:3.10 3.2:3.9 3.0:3.8',
  numpy: '2.3:3.11 2.1:3.10 1.25:3.9 1.22:3.8 1.20:3.7',
  openai: '1.40:3.7',
  pandas: '3.0:3.11 2.1:3.9 2.0:3.8 1.4:3.8 1.2:3.7',
  pillow: '12.0:3.10 11.0:3.9 10.0:3.8',
  requests: '2.32:3.8 2.28:3.7',
  'scikit-learn': '1.7:3.10 1.4:3.9 1.1:3.8 1.0:3.7',
  scipy: '1.16:3.11 1.14:3.10 1.11:3.9 1.8:3.8',
  spacy: '3.8:3.9',
  streamlit: '1.50:3.9 1.24:3.8',
  tensorflow: '2.16:3.9 2.12:3.8 2.8:3.7',
  torch: '2.9:3.10 2.5:3.9 2.0:3.8',
  transformers: '4.47:3.9 4.34:3.8',
  urllib3: '2.3:3.9 2.1:3.8 2.0:3.7',
  xgboost: '3.0:3.10 2.0:3.8',
};

/** The newest Python that has the releases of a series, for packages that come built only: the first that fits. (seen: the metadata of the packages) */
const CEILINGS: Readonly<Record<string, string>> = {
  tensorflow: '2.20:3.13 2.16:3.12 2.12:3.11 2.8:3.10 2.5:3.9 2.2:3.8 1.13:3.7 0:3.6',
  torch: '2.6:3.13 2.2:3.12 2.1:3.11 1.13:3.11 1.11:3.10 1.8:3.9 1.4:3.8 0:3.7',
};

/**
 * Whether a line can be installed with a version of Python. In doubt it can: only exact and lowest versions of packages
 * whose needs are recorded are judged.
 */
export function fitsPython(line: RequirementLine, python: string): boolean {
  const name = normalizeName(line.name);
  const lowest = line.rules.find(({ operator, version }) => /^(?:==|>=|~=)$/.test(operator) && !version.endsWith('.*'));
  if (lowest === undefined || line.marker !== '') return true;
  const floor = findSpan(lookUp(FLOORS, name), lowest.version);
  if (floor !== undefined && compare(python, floor.python) < 0) return false;
  const ceiling = lowest.operator === '==' ? findSpan(lookUp(CEILINGS, name), lowest.version) : undefined;
  return ceiling === undefined || compare(python, ceiling.python) <= 0;
}

function findSpan(table: string | undefined, version: string): PythonFloor | undefined {
  const spans = (table ?? '').split(' ').map((span): PythonFloor => {
    const [from = '', python = ''] = span.split(':');
    return { from, python };
  });
  return spans.find(({ from }) => from !== '' && compare(version, from) >= 0);
}

function compare(a: string, b: string): number {
  return compareReleases(releaseOf(a), releaseOf(b));
}

/** Whether a version of Python lies between two others, both included. */
export function isBetween(python: string, [oldest, newest]: readonly [string, string]): boolean {
  return compare(python, oldest) >= 0 && compare(python, newest) <= 0;
}
