import { useMemo, useState } from 'react';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import type { SearchMatch } from '../../domain/search/find-matches.ts';
import type { FileMatches, SearchResult } from '../../domain/search/search-project.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { replaceMatches } from '../../workspace/operations/searching.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';
import { countMatches } from './describe-search.ts';
import { takeFirst } from './take-first.ts';
import './search.css';

interface ReplaceDialogProps {
  /** The plugin as it was searched. */
  readonly project: Project;
  readonly result: SearchResult;
}

/** How many changes are shown at a time. */
const PAGE = 100;

/** Shows each change before it is made; those that are not wanted are left out. */
export function ReplaceDialog({ project, result }: ReplaceDialogProps) {
  const workspace = useWorkspace();
  const [leftOut, setLeftOut] = useState<ReadonlySet<SearchMatch>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const chosen = useMemo(
    () =>
      result.files
        .map(({ path, matches }) => ({ path, matches: matches.filter((match) => !leftOut.has(match)) }))
        .filter(({ matches }) => matches.length > 0),
    [result, leftOut],
  );
  const count = result.count - leftOut.size;
  const close = () => closeDialog(workspace);
  const choose = (matches: readonly SearchMatch[], isChosen: boolean) => {
    const next = new Set(leftOut);
    for (const match of matches) {
      if (isChosen) next.delete(match);
      else next.add(match);
    }
    setLeftOut(next);
  };
  return (
    <Dialog
      open
      size="large"
      onOpenChange={close}
      title="Replace all"
      description={`${countMatches(count, chosen.length)} will be replaced. One step of undo takes all of it back.${
        result.isCapped
          ? ` There are more: only the first ${result.count.toLocaleString('en')} are taken at a time.`
          : ''
      }`}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            variant="primary"
            disabled={count === 0}
            onClick={() => {
              close();
              replaceMatches(workspace, project, chosen);
            }}
          >
            Replace
          </Button>
        </>
      }
    >
      {takeFirst(result.files, shown).map((file) => (
        <FileChanges key={file.path} file={file} all={matchesOf(result, file.path)} leftOut={leftOut} choose={choose} />
      ))}
      {result.count > shown ? (
        <Button onClick={() => setShown(shown + PAGE)}>
          {`Show ${Math.min(PAGE, result.count - shown)} more of ${result.count - shown}`}
        </Button>
      ) : null}
    </Dialog>
  );
}

function matchesOf({ files }: SearchResult, path: ProjectPath): readonly SearchMatch[] {
  return files.find((file) => file.path === path)?.matches ?? [];
}

interface FileChangesProps {
  /** The matches that are shown. */
  readonly file: FileMatches;
  /** All of its matches. */
  readonly all: readonly SearchMatch[];
  readonly leftOut: ReadonlySet<SearchMatch>;
  readonly choose: (matches: readonly SearchMatch[], isChosen: boolean) => void;
}

function FileChanges({ file, all, leftOut, choose }: FileChangesProps) {
  const chosen = all.filter((match) => !leftOut.has(match)).length;
  return (
    <fieldset className="search-changes" aria-label={file.path}>
      <label className="search-change-file">
        <input
          type="checkbox"
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen > 0 && chosen < all.length;
          }}
          checked={chosen === all.length}
          onChange={(event) => choose(all, event.currentTarget.checked)}
        />
        {file.path} <span className="search-count">{`${chosen} of ${all.length}`}</span>
      </label>
      {file.matches.map((match) => (
        <label key={match.range.start} className="search-change">
          <input
            type="checkbox"
            checked={!leftOut.has(match)}
            onChange={(event) => choose([match], event.currentTarget.checked)}
          />
          <span className="search-line">{match.line}</span>
          <code>
            {match.excerpt.before}
            <del>{match.excerpt.hit}</del>
            <ins>{match.replacement}</ins>
            {match.excerpt.after}
          </code>
        </label>
      ))}
    </fieldset>
  );
}
