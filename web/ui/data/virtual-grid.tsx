import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { classNames } from '../base/class-names.ts';
import styles from './virtual-grid.module.css';

export type GridColumn<Row> = {
  readonly id: string;
  readonly title: string;
  /** `isActive`: this row has the focus of the grid; controls inside other rows keep out of the tab order. */
  readonly cell: (row: Row, isActive: boolean, index: number) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly isRowHeader?: boolean;
};

type VirtualGridProps<Row> = {
  readonly label: string;
  /** The same array as long as it says the same: rows are drawn again when it changes. */
  readonly columns: readonly GridColumn<Row>[];
  /** The rows that have been fetched, from the first one on. */
  readonly rows: readonly Row[];
  /** How many there are in all; -1 when that is not known. */
  readonly rowCount: number;
  readonly keyOf: (row: Row) => string;
  /**
   * CSS `grid-template-columns`. `className` may set `--columns-medium` (below 1180 px) and `--columns-narrow` (below
   * 720 px), and place the cells there by `[data-area='<id>']`.
   */
  readonly template: string;
  readonly activeIndex: number;
  readonly onActiveChange: (index: number) => void;
  readonly onOpen: (row: Row) => void;
  /** Called when the end of what was fetched comes near. */
  readonly onNearEnd?: () => void;
  readonly estimatedRowHeight?: number;
  readonly className?: string | undefined;
  /** For commands that move the active row from outside the grid. */
  readonly handle?: Ref<GridHandle>;
};

export type GridHandle = { readonly moveTo: (index: number) => void };

const AHEAD = 12;
const PAGE = 10;

/**
 * A grid of any length that scrolls with the page and draws only what is in sight: rows are reached by arrow keys, Home
 * and End, opened by Enter, and numbered for screen readers over the whole length.
 */
export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const { label, columns, rows, rowCount, keyOf, template, activeIndex, onActiveChange, onOpen, handle } = props;
  const body = useRef<HTMLDivElement>(null);
  const { virtualizer, margin } = useRows(props, body);
  const focusRow = useRowFocus(body, virtualizer.scrollToIndex);

  const move = (index: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, index));
    onActiveChange(target);
    focusRow(target);
  };
  const openRow = (index: number) => {
    const row = rows[index];
    if (row !== undefined) onOpen(row);
  };
  const takeKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key, activeIndex, rows.length);
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset['active'] !== undefined;
    if (step === undefined && !(event.key === 'Enter' && isOnRow)) return;
    event.preventDefault();
    if (step === undefined) openRow(activeIndex);
    else move(step);
  };
  useImperativeHandle(handle, () => ({ moveTo: move }));

  const style = { '--columns': template } as Readonly<Record<string, string>>;
  return (
    // Keys pressed on any row come up to here; the grid itself takes no focus.
    <div
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rowCount < 0 ? -1 : rowCount + 1}
      aria-colcount={columns.length}
      className={classNames(styles.grid, props.className)}
      style={style}
      onKeyDown={takeKey}
    >
      <GridHead columns={columns} />
      <div role="rowgroup" ref={body} className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <GridRow
              key={keyOf(row)}
              row={row}
              index={index}
              top={start - margin}
              isActive={index === activeIndex}
              columns={columns}
              measure={virtualizer.measureElement}
              onFocus={() => index !== activeIndex && onActiveChange(index)}
              onOpen={() => openRow(index)}
            />
          );
        })}
      </div>
    </div>
  );
}

function GridHead<Row>({ columns }: { readonly columns: readonly GridColumn<Row>[] }) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={classNames(styles.row, styles.headRow)}>
        {columns.map(({ id, title, align }) => (
          <div key={id} role="columnheader" className={styles[align ?? 'start']}>
            {title}
          </div>
        ))}
      </div>
    </div>
  );
}

type GridRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly columns: readonly GridColumn<Row>[];
  readonly measure: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

function GridRow<Row>({ row, index, top, isActive, columns, measure, onFocus, onOpen }: GridRowProps<Row>) {
  // Drawn again only when something of this row changed: scrolling draws the new rows, not all of them.
  const cells = useMemo(
    () =>
      columns.map((column) => (
        <div
          key={column.id}
          role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
          className={classNames(styles.cell, styles[column.align ?? 'start'])}
          data-area={column.id}
        >
          {column.cell(row, isActive, index)}
        </div>
      )),
    [columns, row, isActive, index],
  );
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      data-active={isActive ? '' : undefined}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, styles.bodyRow)}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={onFocus}
      onDoubleClick={onOpen}
    >
      {cells}
    </div>
  );
}

function useRows<Row>(props: VirtualGridProps<Row>, body: RefObject<HTMLDivElement | null>) {
  const { rows, keyOf, activeIndex, onNearEnd, estimatedRowHeight = 76 } = props;
  const margin = useTopOfPage(body);
  // One function for as long as the rows are the same: another one makes the virtualizer measure all of them again.
  const keyOfRow = useRef(keyOf);
  keyOfRow.current = keyOf;
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? index : keyOfRow.current(row);
    },
    [rows],
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimatedRowHeight,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: 56,
    scrollPaddingEnd: 80,
    useFlushSync: false,
    initialRect: { width: 1024, height: 768 },
    getItemKey,
    // The active row stays in the document when it is scrolled out of sight, so that the focus is not lost.
    rangeExtractor: (range: Range) => withIndex(defaultRangeExtractor(range), activeIndex, rows.length),
  });

  const last = virtualizer.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (onNearEnd !== undefined && rows.length > 0 && last >= rows.length - AHEAD) onNearEnd();
  }, [last, rows.length, onNearEnd]);
  return { virtualizer, margin };
}

/** How far down the page an element begins. A banner that comes or goes above it changes the height of the page. */
function useTopOfPage(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const measure = () => {
      const now = element.current === null ? 0 : element.current.getBoundingClientRect().top + window.scrollY;
      setTop((before) => (Math.abs(before - now) > 1 ? now : before));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

const withIndex = (indexes: readonly number[], extra: number, count: number): number[] =>
  extra < 0 || extra >= count || indexes.includes(extra)
    ? [...indexes]
    : [...indexes, extra].sort((left, right) => left - right);

/** Focuses a row, bringing it into sight first when it is not drawn yet. */
function useRowFocus(body: RefObject<HTMLDivElement | null>, scrollTo: (index: number) => void) {
  return useCallback(
    (index: number) => {
      scrollTo(index);
      const focus = (triesLeft: number) => {
        const row = body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
        if (row !== null && row !== undefined) row.focus({ preventScroll: true });
        else if (triesLeft > 0) requestAnimationFrame(() => focus(triesLeft - 1));
      };
      requestAnimationFrame(() => focus(10));
    },
    [body, scrollTo],
  );
}

function stepOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + PAGE;
    case 'PageUp':
      return index - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
