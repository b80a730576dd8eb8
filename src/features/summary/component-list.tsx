import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { CommandButton } from '../../parts/command-button.tsx';
import { usePlugin } from '../../parts/workspace-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ComponentRow } from './component-row.tsx';
import { filterRows, listRows } from './component-rows.ts';

/** What the plugin consists of. */
export function ComponentList() {
  const plugin = usePlugin();
  const [text, setText] = useState('');
  const titleId = useId();
  const rows = listRows(plugin);
  const shown = filterRows(rows, text);
  return (
    <section className="summary-components" aria-labelledby={titleId}>
      <header className="summary-components-header">
        <h2 id={titleId}>{`Components (${rows.length})`}</h2>
        {rows.length === 0 ? null : (
          <>
            <SearchField label="Search components" value={text} onChange={setText} />
            <CommandButton command="components.new" variant="primary" icon={<Plus size={14} />} />
          </>
        )}
      </header>
      {rows.length === 0 ? (
        <EmptyState
          className="summary-empty"
          sentence="A component is what people use of a plugin in DSS: a model, a recipe, a dataset, a macro."
          action={
            <CommandButton
              command="components.new"
              label="Create your first component"
              variant="primary"
              icon={<Plus size={14} />}
            />
          }
        />
      ) : null}
      {rows.length > 0 && shown.length === 0 ? (
        <EmptyState className="summary-empty" sentence={`No component matches "${text}".`} />
      ) : null}
      {shown.length === 0 ? null : (
        <ul className="summary-list" aria-label="Components">
          {shown.map((row) => (
            <ComponentRow key={row.key} row={row} rows={rows} />
          ))}
        </ul>
      )}
    </section>
  );
}
