import { useState } from 'react';
import { COMMANDS } from '../../commands/table.ts';
import { isMac } from '../../parts/platform.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { detectKeyPlatform, formatShortcut } from '../../ui/shortcut.ts';
import { listShortcuts, type Shortcut } from './shortcut-list.ts';
import './shortcuts.css';

const platform = detectKeyPlatform();

/** Every key that does something, from the command table. */
export function ShortcutsPage() {
  const [search, setSearch] = useState('');
  const sections = listShortcuts(COMMANDS, search, isMac, (chord) => formatShortcut(chord, platform));
  return (
    <div className="shortcuts">
      <header className="shortcuts-header">
        <h1>Keyboard shortcuts</h1>
        <SearchField label="Search shortcuts" value={search} onChange={setSearch} />
      </header>
      {sections.length === 0 ? (
        <EmptyState
          sentence="No shortcut fits what you typed."
          action={<Button onClick={() => setSearch('')}>Show all shortcuts</Button>}
        />
      ) : (
        <div className="shortcuts-sections">
          {sections.map(({ title, shortcuts }) => (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <dl className="shortcuts-list">
                {shortcuts.map((shortcut) => (
                  <ShortcutLine key={shortcut.title} shortcut={shortcut} />
                ))}
              </dl>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function ShortcutLine({ shortcut }: { shortcut: Shortcut }) {
  return (
    <div className="shortcuts-line">
      <dt>{shortcut.title}</dt>
      <dd>
        {shortcut.keys.map((keys, place) => (
          <span key={keys}>
            {place === 0 ? null : <span className="shortcuts-or"> or </span>}
            <Kbd keys={keys} />
          </span>
        ))}
      </dd>
    </div>
  );
}
