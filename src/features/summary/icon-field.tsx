import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { loadIcons } from '../../domain/icons/load-icons.ts';
import { resolveIcon } from '../../domain/icons/resolve-icon.ts';
import { oldNamesOf, searchIcons } from '../../domain/icons/search-icons.ts';
import { PluginIcon } from '../../parts/plugin-icon.tsx';
import { Button } from '../../ui/button.tsx';
import { CommandList } from '../../ui/command-list.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface IconFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly action: ReactNode;
  readonly error: string | undefined;
}

type Icons = Awaited<ReturnType<typeof loadIcons>>;

/** The icon as DSS draws it, its classes as text, and a picker. */
export function IconField(props: IconFieldProps) {
  const { value, onChange } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { note } = resolveIcon(value);
  return (
    <div className="summary-icon">
      <span className="summary-icon-picture">
        <PluginIcon icon={value} />
      </span>
      <TextField {...props} code help={note} />
      <Popover
        label="Icons"
        align="end"
        className="summary-icon-popover"
        open={isOpen}
        onOpenChange={setIsOpen}
        trigger={<Button>Choose icon</Button>}
      >
        <IconPicker
          onChoose={(icon) => {
            onChange(icon);
            setIsOpen(false);
          }}
        />
      </Popover>
    </div>
  );
}

function IconPicker({ onChoose }: { onChoose: (className: string) => void }) {
  const [icons, setIcons] = useState<Icons | 'failed'>();
  const [query, setQuery] = useState('');
  useEffect(() => {
    let isGone = false;
    loadIcons().then(
      (loaded) => {
        if (!isGone) setIcons(loaded);
      },
      () => {
        if (!isGone) setIcons('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  const entries = useMemo(
    () =>
      searchIcons(typeof icons === 'object' ? icons : [], query).map(({ className, label }) => ({
        id: className,
        label: `${label} (${className})`,
        detail: oldNamesOf(className).join(', ') || undefined,
        icon: <PluginIcon icon={className} />,
      })),
    [icons, query],
  );
  return (
    <CommandList
      label="Search icons"
      placeholder="Robot, fa-robot, icon-cogs"
      query={query}
      onQueryChange={setQuery}
      entries={entries}
      emptyText={emptyText(icons)}
      onSelect={onChoose}
    />
  );
}

function emptyText(icons: Icons | 'failed' | undefined): string {
  if (icons === undefined) return 'Loading the icons';
  if (icons === 'failed') return 'The icons could not be loaded. Check the connection, and open this list again.';
  return 'No icon of FontAwesome 5.15.4 matches. Try another word.';
}
