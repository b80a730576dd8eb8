import { type ComponentCode, listComponentCode } from '../../../src/domain/lint/component-code.ts';
import type { LintContext } from '../../../src/domain/lint/context.ts';
import { extension } from '../../../src/domain/project/path.ts';
import { readText } from '../../../src/domain/project/project.ts';
import { ok } from '../../../src/domain/result.ts';
import { editing, type Operator, type Site } from '../operator.ts';
import { misspell, type Random } from '../random.ts';

/** Code that Python runs, or not even that, and of which DSS says nothing until somebody uses it. */
export const PYTHON_OPERATORS: readonly Operator[] = [
  {
    name: 'Python: base class forgotten',
    sites: (context) =>
      withBase(context).flatMap((code) => replacing(code, mainClass(code, '(?<=^class NAME)\\([\\w., ]+\\)(?=:)'), '')),
  },
  {
    name: 'Python: base class misspelt',
    sites: (context) =>
      withBase(context).flatMap((code) =>
        replacing(code, mainClass(code, '(?<=^class NAME\\()\\w+(?=\\):)'), (word, random) => misspell(word, random)),
      ),
  },
  {
    name: 'Python: second class of the same base',
    sites: (context) =>
      withBase(context).flatMap((code) =>
        replacing(
          code,
          mainClass(code, '^class NAME(\\([\\w., ]+\\)):'),
          'class Other$1:\n    pass\n\n\nclass Main$1:',
        ),
      ),
  },
  {
    name: 'Python: method misspelt that DSS calls',
    sites: (context) =>
      withBase(context).flatMap((code) =>
        code.contract.calls.flatMap((name) =>
          replacing(code, new RegExp(`(?<=^ +def )${name}(?=\\()`, 'gm'), (word, random) => misspell(word, random)),
        ),
      ),
  },
  {
    name: 'Python: function misspelt that DSS calls',
    sites: (context) =>
      listComponentCode(context)
        .filter(({ contract }) => contract.bases.length === 0 && contract.className === undefined)
        .flatMap((code) =>
          code.contract.calls.flatMap((name) =>
            replacing(code, new RegExp(`(?<=^def )${name}(?=\\()`, 'gm'), (word, random) => misspell(word, random)),
          ),
        ),
  },
  {
    name: 'Python: name of a fixed class changed',
    sites: (context) =>
      listComponentCode(context).flatMap((code) =>
        code.contract.className === undefined
          ? []
          : replacing(code, new RegExp(`(?<=^class )${code.contract.className}\\b`, 'gm'), 'MyClass'),
      ),
  },
  {
    name: 'Python: colon forgotten',
    sites: (context) => everywhere(context, /(?<=^ *(?:def|class|if|for) .*):$/gm, ''),
  },
  { name: 'Python: bracket forgotten', sites: (context) => everywhere(context, /\)$/gm, '') },
  {
    name: 'Python: print of Python 2',
    sites: (context) => everywhere(context, /^(import .*)$/gm, '$1\nprint "loaded"'),
  },
  {
    name: 'Python: role misspelt',
    sites: (context) =>
      everywhere(context, /(?<=get_(?:in|out)put_names_for_role\(")\w+(?="\))/g, (word, random) =>
        misspell(word, random),
      ),
  },
  {
    name: 'Python: answer without its text',
    sites: (context) => ofModels(context, /(?<=return \{[^}]*?)"text"(?=:)/g, '"content"', 'BaseLLM'),
  },
  { name: 'Python: coroutine without async', sites: (context) => ofModels(context, /async (?=def aprocess)/g, '') },
  {
    name: 'Python: async where DSS does not wait',
    sites: (context) => ofModels(context, /(?<=^ +)(?=def process)/gm, 'async ', 'BaseLLM'),
  },
  {
    name: 'Python: stream that returns',
    sites: (context) => ofModels(context, /(?<=def process_stream\(self.*\n)(?: {8}.*\n|\n)+/g, '        return []\n'),
  },
  {
    name: 'Python: tool without output',
    sites: (context) => ofModels(context, /(?<=return \{[^}]*?)"output"(?=:)/g, '"result"'),
  },
  {
    name: 'Python: type that JSON Schema lacks',
    sites: (context) => ofModels(context, /(?<="type": )"string"/g, '"str"'),
  },
  {
    name: 'Python: guardrail that returns nothing',
    sites: (context) => ofModels(context, /return input$/gm, 'return'),
  },
  {
    name: 'Python: config printed',
    sites: (context) => ofModels(context, /(?<=def set_config\(self, config.*\n)(?= {8})/g, '        print(config)\n'),
  },
  {
    name: 'Python: attribute of a span set by a method',
    sites: (context) =>
      ofModels(
        context,
        /(?<=def (?:process|invoke)\(self, \w+(?:, \w+)?, trace\):\n)(?= {8})/g,
        '        trace.set_attribute("a", 1)\n',
      ),
  },
];

/** A pattern about the class that DSS takes, in which NAME stands for its name. */
function mainClass({ classes }: ComponentCode, pattern: string): RegExp {
  return new RegExp(pattern.replace('NAME', classes[0]?.name ?? ''), 'gm');
}

type Replacement = string | ((found: string, random: Random) => string);

function withBase(context: LintContext): readonly ComponentCode[] {
  return listComponentCode(context).filter(
    ({ contract, classes }) => contract.bases.length > 0 && classes.length === 1,
  );
}

/** In the code of models, agents, tools and guardrails; where a base is named, in classes of that base alone. */
function ofModels(context: LintContext, pattern: RegExp, by: Replacement, base?: string): readonly Site[] {
  return withBase(context)
    .filter(({ contract }) => contract.bases.some((each) => each.startsWith('dataiku.llm.')))
    .filter(({ classes }) => base === undefined || classes[0]?.bases.some((each) => each.endsWith(base)))
    .flatMap((code) => replacing(code, pattern, by));
}

function everywhere(context: LintContext, pattern: RegExp, by: Replacement): readonly Site[] {
  return context.plugin.components.flatMap(({ mainFile }) => {
    const text = mainFile === undefined ? undefined : readText(context.project, mainFile);
    if (mainFile === undefined || text === undefined || extension(mainFile) !== 'py') return [];
    return replacing({ path: mainFile, file: { text } }, pattern, by);
  });
}

/** A site for each place where a pattern is found. */
function replacing(
  { path, file }: Pick<ComponentCode, 'path'> & { readonly file: { readonly text: string } },
  pattern: RegExp,
  by: Replacement,
): readonly Site[] {
  return [...file.text.matchAll(pattern)].map((match) =>
    editing(path, (random) => {
      const [found] = match;
      const text = typeof by === 'string' ? spell(by, match) : by(found, random);
      return ok([{ offset: match.index, length: found.length, text }]);
    }),
  );
}

function spell(by: string, match: RegExpExecArray): string {
  return by.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
