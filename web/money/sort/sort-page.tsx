import type { ResponseOf } from '@duologue/contract/api.ts';
import type { ReviewRow } from '@duologue/contract/bank.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { MoneyList } from '../../ui/data/money-text.tsx';
import type { GridHandle } from '../../ui/data/virtual-grid.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice, Skeleton } from '../../ui/feedback/states.tsx';
import { SearchField, TYPING_MS } from '../../ui/form/search-field.tsx';
import { MoneyPage } from '../frame/money-page.tsx';
import { AsideDialog } from './aside-dialog.tsx';
import { ByHandDialog } from './by-hand-dialog.tsx';
import { NothingToSort } from './nothing-to-sort.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { sortCommands } from './sort-commands.ts';
import { SortList } from './sort-list.tsx';
import styles from './sort.module.css';
import type { Sorting } from './use-sorting.ts';

export type ReviewList = ResponseOf<'GET /bank/review'>;

export type SortPageProps = {
  /** What was fetched so far; `undefined` until the first answer. */
  readonly list: ReviewList | undefined;
  readonly search: string;
  readonly error: unknown;
  readonly mayPost: boolean;
  readonly sorting: Sorting;
  readonly onRetry: () => void;
  readonly onSearchChange: (search: string) => void;
  readonly onMore: () => void;
};

/** Payments that somebody must place: one after the other, without a hand on the mouse. */
export function SortPage(props: SortPageProps) {
  const { list, search, error, mayPost, sorting, onSearchChange } = props;
  const text = useText();
  const searchBox = useRef<HTMLInputElement>(null);
  const place = usePlace(list?.rows ?? []);
  const [dialog, setDialog] = useState<OpenDialog | undefined>();
  const isBroken = error !== null && error !== undefined;
  const post = () => postOrLook(place, sorting, mayPost);
  const commands = sortCommands({
    hasRows: place.row !== undefined,
    mayPost: mayPost && !sorting.isBusy,
    canUndo: sorting.canUndo,
    proposals: place.row?.proposals.length ?? 0,
    move: place.move,
    look: place.look,
    post,
    aside: () => setDialog('aside'),
    byHand: () => setDialog('hand'),
    undo: sorting.undo,
    search: () => searchBox.current?.focus(),
  });
  useCommands(commands.all);
  return (
    <MoneyPage
      here={paths.moneyToSort()}
      toSort={list?.count}
      title={list === undefined ? text('money.tab.sort') : text('money.sort.headline', { count: list.count })}
      lead={<Stake list={list} />}
      isDense
    >
      <SearchField
        label={text('money.sort.search')}
        hint={text('money.sort.searchHint')}
        value={search}
        onChange={onSearchChange}
        inputRef={searchBox}
        delayMs={TYPING_MS}
      />
      {!mayPost && <Notice title={text('money.readOnly')} />}
      {isBroken && <ProblemNote error={error} onRetry={props.onRetry} />}
      {list === undefined && !isBroken && <Skeleton lines={6} height={72} />}
      {list !== undefined && place.row === undefined && (
        <NothingToSort search={search} undo={commands.undo} onSearchChange={onSearchChange} />
      )}
      {list !== undefined && <Panes {...props} list={list} place={place} commands={commands} onEnter={post} />}
      {dialog !== undefined && place.row !== undefined && (
        <SortDialog dialog={dialog} row={place.row} sorting={sorting} onClose={() => setDialog(undefined)} />
      )}
    </MoneyPage>
  );
}

type Place = ReturnType<typeof usePlace>;
type OpenDialog = 'aside' | 'hand';

/** What is looked at is posted; what is not is looked at first. Enter may come from the list, so it is asked here. */
function postOrLook({ row, chosen, look }: Place, sorting: Sorting, mayPost: boolean): void {
  const proposal = chosen === undefined ? undefined : row?.proposals[chosen];
  if (row === undefined) return;
  if (proposal === undefined) look(0);
  else if (mayPost && !sorting.isBusy) {
    sorting.post(row, proposal.caseId, proposal.parts.map(partOf), proposal.debtorName);
  }
}

type PanesProps = Pick<SortPageProps, 'search' | 'mayPost' | 'sorting' | 'onMore'> & {
  readonly list: ReviewList;
  readonly place: Place;
  readonly commands: ReturnType<typeof sortCommands>;
  readonly onEnter: () => void;
};

/** The list beside the payment that is looked at. */
function Panes({ list, search, place, commands, mayPost, sorting, onEnter, onMore }: PanesProps) {
  const { row, chosen } = place;
  if (row === undefined) return null;
  return (
    <div className={styles.panes} data-open={place.isOpen}>
      <SortList
        rows={list.rows}
        rowCount={search === '' ? list.count : -1}
        activeIndex={place.active}
        onActiveChange={place.setActive}
        onEnter={onEnter}
        onOpen={place.open}
        onMore={onMore}
        handle={place.grid}
      />
      <ReceiptView
        key={row.receiptId}
        row={row}
        chosen={chosen}
        commands={commands}
        mayPost={mayPost}
        isBusy={sorting.isBusy}
        error={sorting.error}
        onLook={place.look}
        onBack={place.close}
      />
    </div>
  );
}

type SortDialogProps = {
  readonly dialog: OpenDialog;
  readonly row: ReviewRow;
  readonly sorting: Sorting;
  readonly onClose: () => void;
};

function SortDialog({ dialog, row, sorting, onClose }: SortDialogProps) {
  if (dialog === 'aside') {
    return (
      <AsideDialog
        row={row}
        onClose={onClose}
        onSubmit={(reason, note) => {
          onClose();
          sorting.aside(row, reason, note);
        }}
      />
    );
  }
  return (
    <ByHandDialog
      row={row}
      isPending={sorting.isBusy}
      error={sorting.error}
      onClose={onClose}
      onPost={(caseId, parts, name) =>
        // A refusal is shown in the dialog.
        void sorting.postAsync(row, caseId, parts, name).then(onClose, () => undefined)
      }
    />
  );
}

const partOf = ({ itemId, direction, amount, discount, fee }: ReviewRow['proposals'][number]['parts'][number]) => ({
  itemId,
  direction,
  amount,
  discount,
  fee,
});

/** Which payment is looked at, and which of its proposals. On a narrow screen one sees either the list or the payment. */
function usePlace(rows: readonly ReviewRow[]) {
  const grid = useRef<GridHandle>(null);
  const [activeIndex, setActive] = useState(0);
  const [look, setLook] = useState<{ readonly receiptId: string; readonly at: number } | undefined>();
  const [isOpen, setOpen] = useState(false);
  const active = Math.min(activeIndex, Math.max(rows.length - 1, 0));
  const row = rows[active];
  const open = useCallback((index: number) => {
    setActive(index);
    setOpen(true);
    grid.current?.moveTo(index);
  }, []);
  useFocusAfterSorting(row?.receiptId, rows.length, () => grid.current?.moveTo(active));
  return {
    grid,
    active,
    row,
    isOpen,
    chosen: look !== undefined && look.receiptId === row?.receiptId ? look.at : undefined,
    setActive,
    move: (by: number) => grid.current?.moveTo(active + by),
    look: (at: number) => {
      if (row?.proposals[at] !== undefined) setLook({ receiptId: row.receiptId, at });
    },
    open,
    close: () => setOpen(false),
  };
}

/** When the payment in front was sorted, the focus goes to the next one, unless somebody took it elsewhere. */
function useFocusAfterSorting(receiptId: string | undefined, count: number, focus: () => void): void {
  const before = useRef({ receiptId, count });
  useEffect(() => {
    const isSorted = before.current.count > count && before.current.receiptId !== receiptId;
    before.current = { receiptId, count };
    if (isSorted && count > 0 && document.activeElement === document.body) focus();
  }, [receiptId, count, focus]);
}

function Stake({ list }: { readonly list: ReviewList | undefined }) {
  const text = useText();
  if (list === undefined || list.totals.length === 0) return <p> </p>;
  return (
    <p>
      <MoneyList values={list.totals} look="strong" /> {text('money.sort.waiting')}
    </p>
  );
}
