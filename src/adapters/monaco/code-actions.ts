import { monaco } from './monaco.ts';
import { findDocument } from './open-document.ts';

const APPLY_FIX = 'plugsmith.apply-fix';

interface FixRequest {
  readonly apply: () => void;
}

/** Offers the fixes of the problems of a line under its light bulb. A fix may touch other files, so the workspace applies it. */
export function registerFixes(): void {
  monaco.editor.registerCommand(APPLY_FIX, (_services, request: FixRequest) => request.apply());
  monaco.languages.registerCodeActionProvider('*', {
    provideCodeActions: (model, range) => {
      const document = findDocument(model);
      if (document === undefined) return { actions: [], dispose: () => {} };
      const onLine = document.source.problems(document.path).filter((problem) => {
        const place = document.toRange(problem.range);
        return place.startLineNumber <= range.endLineNumber && place.endLineNumber >= range.startLineNumber;
      });
      const fixes = onLine.flatMap((problem) =>
        problem.fixes.map(({ title }, index) => {
          const request: FixRequest = { apply: () => document.assistant.applyFix(problem, index) };
          return { title, kind: 'quickfix', command: { id: APPLY_FIX, title, arguments: [request] } };
        }),
      );
      const isOnly = fixes.length === 1;
      return {
        actions: fixes.map((fix) => ({ ...fix, isPreferred: isOnly })),
        dispose: () => {},
      };
    },
  });
}
