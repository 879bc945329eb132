import type { ReviewRow } from '@duologue/contract/bank.ts';
import { ArrowLeft } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { markRemittance } from './mark-remittance.ts';
import { ProposalCard } from './proposal-card.tsx';
import styles from './sort.module.css';
import { wordsOfRow } from './sureness.ts';

type ReceiptViewProps = {
  readonly row: ReviewRow;
  /** The proposal that is looked at. */
  readonly chosen: number | undefined;
  readonly commands: {
    readonly post: Command;
    readonly aside: Command;
    readonly byHand: Command;
    readonly undo: Command;
  };
  readonly mayPost: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onLook: (at: number) => void;
  readonly onBack: () => void;
};

/** One payment: what came in, what the payer wrote, who may have paid, and what to do with it. */
export function ReceiptView(props: ReceiptViewProps) {
  const { row, chosen, commands, mayPost, isBusy, error, onLook, onBack } = props;
  const text = useText();
  return (
    <section className={styles.receipt} aria-label={text('money.sort.receipt')}>
      <div className={styles.back}>
        <Button look="quiet" size="s" icon={<Icon of={ArrowLeft} size={16} />} onPress={onBack}>
          {text('money.sort.back')}
        </Button>
      </div>
      <header className={styles.receiptHead}>
        <h2>{row.payerName ?? text('money.noPayer')}</h2>
        <MoneyText value={row.amount} look="large" />
      </header>
      <ReceiptFacts row={row} />
      <Remittance row={row} chosen={chosen} />
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <section className={styles.proposals} aria-label={text('money.sort.proposals')}>
        <h3>{text('money.sort.proposals')}</h3>
        {row.proposals.length === 0 && (
          <p>
            {text('money.sort.proposalsNone')} {text('money.sort.proposalsNoneHint')}
          </p>
        )}
        {row.proposals.map((proposal, at) => (
          <ProposalCard
            key={`${proposal.caseId} ${at}`}
            proposal={proposal}
            received={row.amount}
            number={at + 1}
            isChosen={at === chosen}
            post={mayPost ? commands.post : undefined}
            isBusy={isBusy}
            onLook={() => onLook(at)}
          />
        ))}
      </section>
      {mayPost && (
        <div className={styles.actions}>
          <CommandButton command={commands.byHand} size="s" />
          <CommandButton command={commands.aside} size="s" />
          <CommandButton command={commands.undo} look="quiet" size="s" />
        </div>
      )}
    </section>
  );
}

function ReceiptFacts({ row }: { readonly row: ReviewRow }) {
  const text = useText();
  const { bookedOn, payerAccount, account, reference } = row;
  const fact = (term: string, value: string | null) => (value === null ? [] : [{ term, value }]);
  return (
    <dl className={styles.facts}>
      {[
        { term: text('money.sort.bookedOn'), value: <DateText value={bookedOn} /> },
        ...fact(text('money.sort.payerAccount'), payerAccount),
        ...fact(text('money.sort.account'), account),
        ...fact(text('money.sort.reference'), reference),
      ].map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the payer wrote, with those places marked that a proposal was read from. */
function Remittance({ row, chosen }: { readonly row: ReviewRow; readonly chosen: number | undefined }) {
  const text = useText();
  if (row.remittance === null || row.remittance.trim() === '') {
    return <p className={styles.soft}>{text('money.sort.noText')}</p>;
  }
  return (
    <figure className={styles.remittance}>
      <figcaption className={styles.soft}>{text('money.sort.text')}</figcaption>
      <blockquote>
        {markRemittance(row.remittance, wordsOfRow(row, chosen)).map((stretch, at) =>
          stretch.isMatch ? <mark key={at}>{stretch.text}</mark> : <span key={at}>{stretch.text}</span>,
        )}
      </blockquote>
    </figure>
  );
}
