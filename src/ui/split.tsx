import type { ReactElement, ReactNode, Ref } from 'react';
import { Group, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels';
import { classNames } from './class-names.ts';
import './split.css';

/** The share of each pane, in percent, by the pane's id. */
export type SplitLayout = Readonly<Record<string, number>>;

/** What the owner of a pane can do with it: collapse, expand, resize. */
export type SplitPaneHandle = PanelImperativeHandle;

export interface SplitProps {
  /** `horizontal`: panes side by side. */
  readonly orientation: 'horizontal' | 'vertical';
  /** The layout to start with, as `onLayout` gave it. */
  readonly layout?: SplitLayout | undefined;
  /** Called once a resize is over; the caller keeps the layout. */
  readonly onLayout?: ((layout: SplitLayout) => void) | undefined;
  readonly className?: string | undefined;
  /** `SplitPane`s with a `SplitHandle` between each two. */
  readonly children: ReactNode;
}

export function Split({ orientation, layout, onLayout, className, children }: SplitProps): ReactElement {
  return (
    <Group
      orientation={orientation}
      defaultLayout={layout === undefined ? undefined : { ...layout }}
      onLayoutChanged={(next) => onLayout?.(next)}
      className={classNames('ui-split', className)}
    >
      {children}
    </Group>
  );
}

export interface SplitPaneProps {
  /** Stable: the layout is kept under it. */
  readonly id: string;
  /** A number is pixels; a string carries its unit: `30%`. */
  readonly defaultSize?: number | string | undefined;
  readonly minSize?: number | string | undefined;
  readonly maxSize?: number | string | undefined;
  readonly collapsible?: boolean | undefined;
  /** Keeps its pixels when the window is resized; at least one pane of a split must not. */
  readonly keepPixels?: boolean | undefined;
  readonly onCollapsedChange?: ((isCollapsed: boolean) => void) | undefined;
  readonly paneRef?: Ref<SplitPaneHandle | null> | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function SplitPane({
  id,
  defaultSize,
  minSize,
  maxSize,
  collapsible = false,
  keepPixels = false,
  onCollapsedChange,
  paneRef,
  className,
  children,
}: SplitPaneProps): ReactElement {
  return (
    <Panel
      {...{ id, defaultSize, minSize, maxSize, collapsible }}
      groupResizeBehavior={keepPixels ? 'preserve-pixel-size' : 'preserve-relative-size'}
      panelRef={paneRef}
      onResize={(size, _id, previous) => {
        const isCollapsed = size.inPixels < 1;
        if (previous !== undefined && isCollapsed !== previous.inPixels < 1) onCollapsedChange?.(isCollapsed);
      }}
      className={classNames('ui-split-pane', className)}
    >
      {children}
    </Panel>
  );
}

/** The border between two panes: dragged, or moved with the arrow keys. */
export function SplitHandle({ label }: { readonly label: string }): ReactElement {
  return <Separator className="ui-split-handle" aria-label={label} />;
}
