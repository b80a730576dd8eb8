import { Tabs } from 'radix-ui';
import { useEffect, useRef } from 'react';
import type { EditorGroup } from '../../workspace/slices/layout.ts';
import { EditorTab } from './editor-tab.tsx';
import { nameTabs } from './tab-names.ts';

/** The open files of a group. */
export function TabStrip({ index, group }: { index: number; group: EditorGroup }) {
  const list = useRef<HTMLDivElement>(null);
  const names = nameTabs(group.tabs);
  const { active } = group;
  useEffect(() => {
    if (active === undefined) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <Tabs.List ref={list} className="editor-tabs" aria-label={index === 0 ? 'Open files' : 'Open files at the right'}>
      {group.tabs.map((path, place) => (
        <EditorTab
          key={path}
          groupIndex={index}
          group={group}
          path={path}
          name={names[place]?.name ?? path}
          folder={names[place]?.folder}
        />
      ))}
    </Tabs.List>
  );
}
