import { spawnSync } from 'node:child_process';

/** Whether a Python is at hand. What needs it says so when it is not. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

const CHECK = `
import ast, json, sys
problems = []
for path, source in json.load(sys.stdin):
    try:
        ast.parse(source, path, feature_version=(3, 9))
        compile(source, path, "exec")
    except SyntaxError as error:
        problems.append("%s:%s: %s" % (path, error.lineno, error.msg))
print(json.dumps(problems))
`;

/** What a Python of version 3.9 would refuse in sources, given as paths and texts. */
export function findSyntaxErrors(sources: readonly (readonly [string, string])[]): string[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', CHECK], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
