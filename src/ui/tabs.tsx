import { Tabs as RadixTabs } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './tabs.css';

export interface TabItem {
  readonly id: string;
  /** The accessible name, exactly. */
  readonly label: string;
  /** A count or a mark beside the label; not part of the name. */
  readonly badge?: ReactNode | undefined;
}

export interface TabsRootProps {
  readonly value: string;
  readonly onValueChange: (id: string) => void;
  /** Takes the height of its place, so that the panels scroll and not the page. */
  readonly fill?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Holds a `TabList` and its `TabPanel`s where they stand apart; `Tabs` serves where they stand together. */
export function TabsRoot({ value, onValueChange, fill = false, className, children }: TabsRootProps): ReactElement {
  return (
    <RadixTabs.Root
      value={value}
      onValueChange={onValueChange}
      className={classNames('ui-tabs', fill && 'ui-tabs-fill', className)}
    >
      {children}
    </RadixTabs.Root>
  );
}

export interface TabListProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** `segment` is a switch between views of one thing. */
  readonly variant?: 'line' | 'segment' | undefined;
  readonly className?: string | undefined;
}

export function TabList({ label, tabs, variant = 'line', className }: TabListProps): ReactElement {
  return (
    <RadixTabs.List aria-label={label} className={classNames('ui-tab-list', `ui-tab-list-${variant}`, className)}>
      {tabs.map((tab) => (
        <RadixTabs.Trigger key={tab.id} value={tab.id} className="ui-tab">
          <span>{tab.label}</span>
          {tab.badge !== undefined && (
            <span className="ui-tab-badge" aria-hidden="true">
              {tab.badge}
            </span>
          )}
        </RadixTabs.Trigger>
      ))}
    </RadixTabs.List>
  );
}

export interface TabPanelProps {
  readonly id: string;
  /** Keeps the panel in the page while another is shown, for what is dear to build. */
  readonly keepMounted?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function TabPanel({ id, keepMounted = false, className, children }: TabPanelProps): ReactElement {
  return (
    <RadixTabs.Content
      value={id}
      {...(keepMounted ? { forceMount: true } : {})}
      className={classNames('ui-tab-panel', className)}
    >
      {children}
    </RadixTabs.Content>
  );
}

export interface TabsProps extends TabsRootProps, Omit<TabListProps, 'className'> {
  /** At the right end of the row of tabs. */
  readonly actions?: ReactNode | undefined;
}

/** A row of tabs above its panels; the panels are the children. */
export function Tabs({
  value,
  onValueChange,
  label,
  tabs,
  variant,
  actions,
  fill,
  className,
  children,
}: TabsProps): ReactElement {
  return (
    <TabsRoot {...{ value, onValueChange, fill, className }}>
      <div className="ui-tabs-head">
        <TabList {...{ label, tabs, variant }} />
        {actions !== undefined && <div className="ui-tabs-actions">{actions}</div>}
      </div>
      {children}
    </TabsRoot>
  );
}
