import type { BenchError } from '../../../ports/python-bench.ts';

/** What happened, why, and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string | undefined;
}

/** Says in words why Python gave no answer. */
export function describeBenchError(error: BenchError): ErrorText {
  switch (error.kind) {
    case 'absent':
      return {
        title: 'This page was built without Python',
        cause: 'The step that fetches the interpreter and its packages found no pip when the page was built.',
        remedy: 'Install Python with pip where the page is built, and build it again.',
      };
    case 'failed':
      return { title: 'Python could not do this', cause: error.detail, remedy: undefined };
    case 'stopped':
      return { title: 'Stopped', cause: 'The run was ended before it was over.', remedy: undefined };
    case 'late':
      return {
        title: `Ended after ${Math.round(error.milliseconds / 1000)} seconds`,
        cause: 'The code took longer than a run may take: it may hold a loop that never ends.',
        remedy: 'Look at the lines that ran last, and run again. Python was started afresh.',
      };
    case 'crashed':
      return {
        title: 'Python crashed',
        cause: error.detail,
        remedy: 'Python was started afresh. Nothing of the plugin is lost. If it used much memory, try smaller data.',
      };
  }
}
