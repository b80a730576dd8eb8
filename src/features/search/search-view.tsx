import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import { useEffect } from 'react';
import type { SearchQuery } from '../../domain/search/query.ts';
import { MatchTree } from '../../parts/match-tree/match-tree.tsx';
import { useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  previewReplacement,
  scheduleSearch,
  searchNow,
  setReplacement,
  setSearchQuery,
} from '../../workspace/operations/searching.ts';
import type { SearchOutcome } from '../../workspace/slices/search.ts';
import { describeFault, describeResult } from './describe-search.ts';
import './search.css';

type Switch = 'matchCase' | 'wholeWord' | 'isRegex';

const SWITCHES: readonly { readonly key: Switch; readonly label: string; readonly icon: typeof Regex }[] = [
  { key: 'matchCase', label: 'Match case', icon: CaseSensitive },
  { key: 'wholeWord', label: 'Whole word', icon: WholeWord },
  { key: 'isRegex', label: 'Regular expression', icon: Regex },
];

/** Finds a text in all files of the plugin, and replaces it after a look at what would change. */
export function SearchView() {
  const workspace = useWorkspace();
  const { project } = useSession();
  const { query, outcome, isSearching } = useWorkspaceState((state) => state.search);

  // Results follow the plugin: an edit moves what stands behind it.
  useEffect(() => {
    const { search } = workspace.store.getState();
    const isKnown = search.outcome.kind === 'found' && search.outcome.project === project;
    if (search.query.text !== '' && !isKnown) scheduleSearch(workspace);
  }, [workspace, project]);

  return (
    <section className="search" aria-labelledby="search-title" data-region="side-bar">
      <header className="search-header">
        <h2 id="search-title">Search</h2>
      </header>
      <form
        className="search-form"
        data-own-undo
        onSubmit={(event) => {
          event.preventDefault();
          void searchNow(workspace);
        }}
      >
        <TextField
          label="Search"
          hideLabel
          placeholder="Search"
          type="text"
          data-region-focus
          value={query.text}
          onChange={(text) => setSearchQuery(workspace, { text })}
        />
        <Switches query={query} />
        <ReplaceRow />
        <TextField
          label="Files to include"
          hideLabel
          placeholder="Files to include, such as *.py, python-lib"
          value={query.include}
          onChange={(include) => setSearchQuery(workspace, { include })}
        />
        <TextField
          label="Files to exclude"
          hideLabel
          placeholder="Files to exclude, such as *.min.js"
          value={query.exclude}
          onChange={(exclude) => setSearchQuery(workspace, { exclude })}
        />
      </form>
      <Outcome outcome={outcome} isSearching={isSearching} />
    </section>
  );
}

function Switches({ query }: { readonly query: SearchQuery }) {
  const workspace = useWorkspace();
  return (
    <div className="search-switches">
      {SWITCHES.map(({ key, label, icon: Icon }) => (
        <IconButton
          key={key}
          label={label}
          icon={<Icon size={16} />}
          aria-pressed={query[key]}
          onClick={() => setSearchQuery(workspace, { [key]: !query[key] })}
        />
      ))}
    </div>
  );
}

function ReplaceRow() {
  const workspace = useWorkspace();
  const { access } = useSession();
  const { replacement, outcome, query } = useWorkspaceState((state) => state.search);
  const hasMatches = outcome.kind === 'found' && outcome.result.count > 0;
  return (
    <>
      <TextField
        label="Replace"
        hideLabel
        placeholder={query.isRegex ? 'Replace, with $1 for the first group' : 'Replace'}
        value={replacement}
        onChange={(text) => setReplacement(workspace, text)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (hasMatches && access === 'writing') void previewReplacement(workspace);
        }}
      />
      <div className="search-replace">
        {access === 'reading' ? <span>Read only: another tab is editing this plugin.</span> : null}
        <Button
          size="small"
          disabled={!hasMatches || access === 'reading'}
          onClick={() => void previewReplacement(workspace)}
        >
          Replace all
        </Button>
      </div>
    </>
  );
}

function Outcome({ outcome, isSearching }: { readonly outcome: SearchOutcome; readonly isSearching: boolean }) {
  const fault = outcome.kind === 'failed' ? describeFault(outcome.error) : undefined;
  return (
    <>
      <p className="search-summary" role="status" aria-busy={isSearching}>
        {outcome.kind === 'found' ? describeResult(outcome.result) : null}
        {outcome.kind === 'none' ? (isSearching ? 'Searching.' : 'Searches the text files of this plugin.') : null}
      </p>
      {fault === undefined ? null : <Callout tone="warn" announce {...fault} />}
      {outcome.kind === 'found' && outcome.result.count > 0 ? (
        <div className="search-results">
          <MatchTree label="Results" files={outcome.result.files} />
        </div>
      ) : null}
    </>
  );
}
