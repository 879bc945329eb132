import type { ResponseOf } from '@duologue/contract/api.ts';
import { useRef, useState } from 'react';
import { useCommands } from '../commands/registry.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { MoneyList } from '../ui/data/money-text.tsx';
import type { GridHandle } from '../ui/data/virtual-grid.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { SearchField, TYPING_MS } from '../ui/form/search-field.tsx';
import { Page } from '../ui/layout/page.tsx';
import { NobodyHere } from './nobody-here.tsx';
import { NumbersMissing } from './numbers-missing.tsx';
import styles from './today-page.module.css';
import { todayCommands } from './today-commands.ts';
import { TodayGrid } from './today-grid.tsx';
import type { View } from './view.ts';
import { ViewSwitch } from './view-switch.tsx';

export type TodayList = ResponseOf<'GET /today'>;

type TodayPageProps = {
  readonly view: View;
  readonly search: string;
  /** What was fetched so far; `undefined` until the first answer. */
  readonly list: TodayList | undefined;
  /** Debtors of the blocked list who stand there only for want of a number. */
  readonly withoutNumber?: number;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onViewChange: (view: View) => void;
  readonly onSearchChange: (search: string) => void;
  readonly onMore: () => void;
  readonly onOpen: (caseId: string) => void;
};

/** Who to call, in which order, and why. */
export function TodayPage(props: TodayPageProps) {
  const { view, search, list, withoutNumber = 0, error, onViewChange, onSearchChange, onOpen } = props;
  const text = useText();
  const formats = useFormats();
  const searchBox = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const [activeIndex, setActiveIndex] = useState(0);
  const isBroken = error !== null && error !== undefined;
  const rows = list?.rows ?? [];
  const active = Math.min(activeIndex, Math.max(rows.length - 1, 0));

  const changeView = (next: View) => {
    setActiveIndex(0);
    onViewChange(next);
  };
  useCommands(
    todayCommands({
      hasRows: rows.length > 0,
      move: (by) => grid.current?.moveTo(active + by),
      open: () => {
        const row = rows[active];
        if (row !== undefined) onOpen(row.caseId);
      },
      search: () => searchBox.current?.focus(),
      show: changeView,
    }),
  );

  return (
    <Page
      title={headline(text, view, list)}
      kicker={<Day at={list?.at} />}
      lead={list !== undefined && <Stake list={list} />}
    >
      <div className={styles.bar}>
        <ViewSwitch view={view} counts={list?.counts} onChange={changeView} />
        <SearchField
          label={text('worklist.search')}
          hint={text('worklist.searchHint')}
          value={search}
          onChange={onSearchChange}
          inputRef={searchBox}
          delayMs={TYPING_MS}
        />
      </div>
      <Hints view={view} withoutNumber={withoutNumber} />
      {isBroken && <ProblemNote error={error} onRetry={props.onRetry} />}
      {list === undefined && !isBroken && <Skeleton lines={8} height={56} />}
      {list !== undefined && rows.length === 0 && (
        <NobodyHere {...{ view, search, list, withoutNumber, onSearchChange }} onViewChange={changeView} />
      )}
      {list !== undefined && rows.length > 0 && (
        <TodayGrid
          view={view}
          rows={rows}
          rowCount={search === '' ? list.counts[view] : -1}
          today={formats.dateAt(list.at)}
          activeIndex={active}
          onActiveChange={setActiveIndex}
          onOpen={onOpen}
          onMore={props.onMore}
          handle={grid}
        />
      )}
    </Page>
  );
}

function headline(text: ReturnType<typeof useText>, view: View, list: TodayList | undefined): string {
  if (list === undefined) return text('worklist.title');
  const count = list.counts[view];
  if (view === 'later') return text('worklist.headlineLater', { count });
  return view === 'blocked' ? text('worklist.headlineBlocked', { count }) : text('worklist.headlineNow', { count });
}

function Hints({ view, withoutNumber }: { readonly view: View; readonly withoutNumber: number }) {
  const text = useText();
  if (view === 'now') return null;
  return (
    <>
      <p className={styles.hint}>{text(`worklist.viewHint.${view}`)}</p>
      {view === 'blocked' && withoutNumber > 0 && <NumbersMissing count={withoutNumber} />}
    </>
  );
}

function Day({ at }: { readonly at: string | undefined }) {
  const formats = useFormats();
  return at === undefined ? ' ' : formats.date(formats.dateAt(at), 'long');
}

function Stake({ list }: { readonly list: TodayList }) {
  const text = useText();
  return (
    <p className={styles.stake}>
      {list.totals.length > 0 && (
        <span className={styles.total}>
          <MoneyList values={list.totals} look="strong" /> {text('worklist.atStake')}
        </span>
      )}
      {list.ledgerAsOf !== null && <span>{text('worklist.ledgerAsOf', { asOfOn: list.ledgerAsOf })}</span>}
    </p>
  );
}
