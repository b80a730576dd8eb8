import { monaco } from './monaco.ts';
import { findDocument } from './open-document.ts';

const APPLY_FIX = 'plugsmith.apply-fix';

interface FixRequest {
  readonly apply: () => void;
}

/** Offers the fixes of a problem under its light bulb. A fix may touch other files, so the workspace applies it. */
export function registerFixes(): void {
  monaco.editor.registerCommand(APPLY_FIX, (_services, request: FixRequest) => request.apply());
  monaco.languages.registerCodeActionProvider('*', {
    provideCodeActions: (model, range) => {
      const document = findDocument(model);
      if (document === undefined) return { actions: [], dispose: () => {} };
      const touched = document.source
        .problems(document.path)
        .filter((problem) => monaco.Range.areIntersectingOrTouching(document.toRange(problem.range), range));
      return {
        actions: touched.flatMap((problem) =>
          problem.fixes.map((fix, index) => {
            const request: FixRequest = { apply: () => document.assistant.applyFix(problem, index) };
            return {
              title: fix.title,
              kind: 'quickfix',
              isPreferred: touched.length === 1 && index === 0,
              command: { id: APPLY_FIX, title: fix.title, arguments: [request] },
            };
          }),
        ),
        dispose: () => {},
      };
    },
  });
}
