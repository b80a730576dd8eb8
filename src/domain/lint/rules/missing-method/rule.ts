import type { JsonValue } from '../../../dssjson/json-value.ts';
import { findNode } from '../../../dssjson/tree.ts';
import { lookUp } from '../../../look-up.ts';
import { readDescriptor } from '../../../plugin/descriptor.ts';
import type { PythonClass } from '../../../python/python-file.ts';
import { type ComponentCode, lastName, listComponentCode } from '../../component-code.ts';
import type { LintContext } from '../../context.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MISSING_METHOD: Rule = {
  id: 'missing-method',
  title: 'Method that DSS calls and nobody defines',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const code of listComponentCode(context)) {
      const { contract, path, classes, isUnsure, file } = code;
      if (file.errors.length > 0 || isUnsure) continue;
      if (contract.bases.length === 0 && contract.className === undefined) {
        yield* judgeFunctions(code);
        continue;
      }
      const judged =
        contract.bases.length > 0 ? classes : file.classes.filter(({ name }) => name === contract.className);
      for (const each of judged) {
        const methods = methodsOf(each, code);
        if (methods === undefined) continue;
        for (const wanted of [...contract.calls.map((name) => [name]), ...wantedBy(code, each, context)]) {
          if (wanted.some((name) => methods.has(name))) continue;
          const message = `"${each.name}" has no ${wanted.map((name) => `"${name}"`).join(' or ')}, which DSS calls.`;
          yield { path, range: each.range, message };
        }
      }
    }
  },
};

function* judgeFunctions({ contract, path, file }: ComponentCode): Iterable<Finding> {
  if (file.names.has('*')) return;
  for (const name of contract.calls) {
    const isThere =
      file.functions.some((each) => each.name === name) || file.names.has(name) || isAssigned(name, file.text);
    if (isThere) continue;
    yield { path, range: { start: 0, end: 0 }, message: `There is no function "${name}", which DSS calls.` };
  }
}

function isAssigned(name: string, text: string): boolean {
  return new RegExp(`^\\s*${name}\\s*=`, 'm').test(text);
}

/** The methods of a class and of its bases in the file; nothing when some may come from elsewhere. */
function methodsOf(each: PythonClass, code: ComponentCode, depth = 0): ReadonlySet<string> | undefined {
  const methods = new Set(each.methods.map(({ name }) => name));
  const body = code.file.text.slice(each.node.from, each.node.to);
  for (const [, name = ''] of body.matchAll(/^\s+(\w+)\s*=/gm)) methods.add(name);
  for (const base of each.bases) {
    if (base === 'object' || code.contract.bases.some((wanted) => lastName(wanted) === lastName(base))) continue;
    const own = code.file.classes.find(({ name }) => name === base);
    const inherited = own === undefined || depth > 20 ? undefined : methodsOf(own, code, depth + 1);
    if (inherited === undefined) return undefined;
    for (const name of inherited) methods.add(name);
  }
  return methods;
}

/** What is called under a condition: one method of each group must be there. */
const BY_BASE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  BaseLLM: [['process', 'aprocess', 'process_stream', 'aprocess_stream']],
  BaseEmbeddingModel: [['process', 'aprocess']],
  BaseRerankingModel: [['process', 'aprocess']],
};

interface Demand {
  readonly base: string;
  readonly key: string;
  readonly values: readonly JsonValue[];
  readonly method: string;
}

/** What is called when the descriptor says so. (documented) */
const BY_KEY: readonly Demand[] = [
  { base: 'Connector', key: 'readable', values: [true], method: 'generate_rows' },
  { base: 'Connector', key: 'writable', values: [true], method: 'get_writer' },
  { base: 'Exporter', key: 'exportBehavior', values: ['MANAGES_OUTPUT'], method: 'open' },
  { base: 'Exporter', key: 'exportBehavior', values: ['OUTPUT_TO_FILE'], method: 'open_to_file' },
  { base: 'Formatter', key: 'canRead', values: [true], method: 'get_format_extractor' },
  { base: 'Formatter', key: 'canWrite', values: [true], method: 'get_output_formatter' },
  { base: 'BaseCustomPredictionAlgorithm', key: 'gridSearchMode', values: ['CUSTOM'], method: 'get_grid' },
];

function wantedBy({ component, contract }: ComponentCode, each: PythonClass, { project }: LintContext) {
  const bases = contract.bases.map(lastName).filter((name) => each.bases.some((base) => lastName(base) === name));
  const root = readDescriptor(project, component.descriptor)?.root;
  const demanded = BY_KEY.filter(({ base, key, values }) => {
    const node = findNode(root, [key]);
    return bases.includes(base) && node?.kind === 'scalar' && values.includes(node.value);
  });
  return [...bases.flatMap((base) => lookUp(BY_BASE, base) ?? []), ...demanded.map(({ method }) => [method])];
}
