import type { ResponseOf } from '@duologue/contract/api.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Badge } from '../ui/data/badge.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './settings-page.module.css';

type Pair = ResponseOf<'GET /debtors/maybe-same'>['pairs'][number];
type Card = Pair['left'];
type Merge = ResponseOf<'GET /debtors/merges'>['merges'][number];

type SameDebtorsProps = {
  readonly pairs: readonly Pair[];
  readonly merges: readonly Merge[];
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onJoin: (from: Card, into: Card) => void;
  readonly onKeepApart: (left: Card, right: Card) => void;
  readonly onUndo: (merge: Merge) => void;
};

/** Debtors that may be one, each pair with the reasons; and what was joined, each undoable. */
export function SameDebtors({ pairs, merges, error, ...actions }: SameDebtorsProps) {
  const text = useText();
  return (
    <Panel title={text('settings.same')}>
      <p className={styles.hint}>{text('settings.sameHint')}</p>
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      {pairs.length === 0 && <p>{text('settings.sameNone')}</p>}
      {pairs.map((pair) => (
        <MaybeSame key={`${pair.left.debtorId} ${pair.right.debtorId}`} pair={pair} {...actions} />
      ))}
      {merges.length > 0 && <h3>{text('settings.merges')}</h3>}
      <ul className={styles.lines}>
        {merges.map((merge) => (
          <Joined key={merge.mergeId} merge={merge} {...actions} />
        ))}
      </ul>
    </Panel>
  );
}

type Actions = Omit<SameDebtorsProps, 'pairs' | 'merges' | 'error'>;

function MaybeSame({ pair, mayChange, isBusy, onJoin, onKeepApart }: Actions & { readonly pair: Pair }) {
  const text = useText();
  const { left, right, reasons } = pair;
  return (
    <div className={styles.pair}>
      <div className={styles.cards}>
        <DebtorCard card={left} />
        <DebtorCard card={right} />
      </div>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <Badge>{text.say(reason)}</Badge>
          </li>
        ))}
      </ul>
      {mayChange && (
        <div className={styles.buttons}>
          <Button size="s" isPending={isBusy} onPress={() => onJoin(right, left)}>
            {text('settings.join', { name: left.name })}
          </Button>
          <Button size="s" isPending={isBusy} onPress={() => onJoin(left, right)}>
            {text('settings.join', { name: right.name })}
          </Button>
          <Button size="s" look="quiet" isPending={isBusy} onPress={() => onKeepApart(left, right)}>
            {text('settings.keepApart')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Joined({ merge, mayChange, isBusy, onUndo }: Actions & { readonly merge: Merge }) {
  const text = useText();
  const { kind, from, into, by, mergedAt, undoneAt } = merge;
  return (
    <li className={styles.line}>
      <span>
        {text(kind === 'split' ? 'settings.splitLine' : 'settings.mergeLine', { from, into })}{' '}
        <span className={styles.hint}>{text('settings.mergedBy', { by, mergedAt })}</span>
      </span>
      {undoneAt !== null && <Badge>{text('settings.undone')}</Badge>}
      {undoneAt === null && mayChange && (
        <Button size="s" isPending={isBusy} onPress={() => onUndo(merge)}>
          {text('ui.undo')}
        </Button>
      )}
    </li>
  );
}

function DebtorCard({ card }: { readonly card: Card }) {
  const text = useText();
  return (
    <div className={styles.card}>
      <strong>{card.name}</strong>
      <span className={styles.hint}>
        {[card.number, card.address, text('settings.openItems', { count: card.openItems })]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </div>
  );
}
