import type { PostingWire } from '@duologue/contract/bank.ts';
import { CheckCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import type { GridHandle } from '../../ui/data/virtual-grid.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { EmptyState, Notice, Skeleton } from '../../ui/feedback/states.tsx';
import { Segments } from '../../ui/form/segments.tsx';
import { MoneyPage } from '../frame/money-page.tsx';
import { postedCommands } from './posted-commands.ts';
import { PostedGrid } from './posted-grid.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';

export const POSTED_BY = ['all', 'rule', 'hand'] as const;
export type PostedBy = (typeof POSTED_BY)[number];

type PostedPageProps = {
  /** What was fetched so far; `undefined` until the first answer. */
  readonly rows: readonly PostingWire[] | undefined;
  readonly toSort: number | undefined;
  readonly by: PostedBy;
  readonly mayReverse: boolean;
  readonly error: unknown;
  readonly reversing: { readonly isPending: boolean; readonly error: unknown };
  readonly onRetry: () => void;
  readonly onByChange: (by: PostedBy) => void;
  readonly onMore: () => void;
  /** Resolves once it is taken back. */
  readonly onReverse: (posting: PostingWire, reason: string) => Promise<void>;
};

/** What was posted, by whom or which rule and why; and the way to take it back. */
export function PostedPage(props: PostedPageProps) {
  const { rows, toSort, by, mayReverse, error, reversing, onReverse, onByChange } = props;
  const text = useText();
  const go = useGo();
  const grid = useRef<GridHandle>(null);
  const [activeIndex, setActive] = useState(0);
  const [reversed, setReversed] = useState<PostingWire | undefined>();
  const active = Math.min(activeIndex, Math.max((rows?.length ?? 0) - 1, 0));
  const row = rows?.[active];
  const isBroken = error !== null && error !== undefined;
  const open = (posting: PostingWire | undefined) => posting !== undefined && go(paths.brief(posting.caseId));
  useCommands(
    postedCommands({
      hasRows: row !== undefined,
      mayReverse: mayReverse && row !== undefined && row.reversedAt === null,
      move: (step) => grid.current?.moveTo(active + step),
      open: () => open(row),
      reverse: () => setReversed(row),
    }),
  );
  return (
    <MoneyPage
      here={paths.moneyPosted()}
      toSort={toSort}
      title={text('money.posted.headline')}
      lead={<p>{text('money.posted.lead')}</p>}
    >
      <div>
        <Segments
          label={text('money.posted.which')}
          value={by}
          segments={POSTED_BY.map((value) => ({ value, label: text(`money.posted.by.${value}`) }))}
          onChange={onByChange}
        />
      </div>
      {!mayReverse && <Notice title={text('money.readOnly')} />}
      {isBroken && <ProblemNote error={error} onRetry={props.onRetry} />}
      {rows === undefined && !isBroken && <Skeleton lines={6} height={72} />}
      {rows?.length === 0 && <NothingPosted by={by} />}
      {rows !== undefined && rows.length > 0 && (
        <PostedGrid
          rows={rows}
          mayReverse={mayReverse}
          activeIndex={active}
          onActiveChange={setActive}
          onOpen={open}
          onReverse={setReversed}
          onMore={props.onMore}
          handle={grid}
        />
      )}
      {reversed !== undefined && (
        <ReverseDialog
          posting={reversed}
          {...reversing}
          onClose={() => setReversed(undefined)}
          onSubmit={(reason) =>
            void onReverse(reversed, reason).then(
              () => setReversed(undefined),
              () => undefined,
            )
          }
        />
      )}
    </MoneyPage>
  );
}

function NothingPosted({ by }: { readonly by: PostedBy }) {
  const text = useText();
  const bring = (
    <Link to={paths.moneyFiles()} look="primary">
      {text('money.morning.emptyAction')}
    </Link>
  );
  return (
    <EmptyState
      title={text(by === 'all' ? 'money.posted.empty' : 'money.posted.emptyBy')}
      icon={CheckCheck}
      {...(by === 'all' ? { actions: bring } : {})}
    >
      <p>{text('money.posted.emptyWords')}</p>
    </EmptyState>
  );
}
