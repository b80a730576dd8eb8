const STEP = /\.[^\s.[\]"']+|\[\d+\]|\["(?:[^"\\]|\\.)*"\]/y;

/** Why a text is no path into a result, and how one is written; nothing when it is one. `python/plugsmith/expectations.py` follows it. */
export function findResultPathProblem(path: string): string | undefined {
  if (!path.startsWith('$')) return 'A path starts with $, the result itself: $.records[0].name';
  STEP.lastIndex = 1;
  let at = 1;
  while (at < path.length) {
    if (!STEP.test(path))
      return `The path cannot be read from "${path.slice(at)}" on. Write it like $.records[0]["a key"]`;
    at = STEP.lastIndex;
  }
  return undefined;
}
