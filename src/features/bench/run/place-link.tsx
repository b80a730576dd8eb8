import type { CodePlace } from '../../../domain/bench/report.ts';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { openPlace } from '../../../workspace/operations/bench-places.ts';

/** A line of the plugin's code, to go there. */
export function PlaceLink({ place }: { readonly place: CodePlace }) {
  const workspace = useWorkspace();
  return (
    <button type="button" className="bench-place" onClick={() => openPlace(workspace, place)}>
      {place.path}, line {place.line}
    </button>
  );
}
