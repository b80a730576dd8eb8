import type { SearchResult } from '../../domain/search/search-project.ts';
import type { SearchError } from '../../ports/searcher.ts';

/** "12 matches in 3 files" */
export function countMatches(count: number, files: number): string {
  return `${spell(count, 'match', 'matches')} in ${spell(files, 'file', 'files')}`;
}

function spell(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`;
}

/** What was found, in a line. */
export function describeResult({ count, files, isCapped }: SearchResult): string {
  if (count === 0) return 'No match. Binary files are not searched.';
  const found = countMatches(count, files.length);
  return isCapped ? `The first ${found}. Look for something narrower to see the others.` : found;
}

interface SearchFault {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
}

/** What to tell a person about a search that gave nothing; nothing when another search took its place. */
export function describeFault(error: SearchError): SearchFault | undefined {
  switch (error.kind) {
    case 'stale':
      return undefined;
    case 'invalid-pattern':
      return {
        title: 'Not a regular expression',
        cause: `${error.detail}.`,
        remedy: 'Correct it, or turn "Regular expression" off to look for the text as it stands.',
      };
    case 'too-long':
      return {
        title: `Stopped after ${error.seconds} seconds`,
        cause: 'The search takes too long on one of the files.',
        remedy: 'Repetitions inside repetitions, such as (a+)+, are a common cause. Simplify the expression.',
      };
    case 'crashed':
      return {
        title: 'The search failed',
        cause: error.detail,
        remedy: 'Change the search to try again.',
      };
  }
}
