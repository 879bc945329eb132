import type { ProposalWire } from '@duologue/contract/bank.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { Command } from '../../commands/command.ts';
import { isAvailable } from '../../commands/command.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Because, Sure } from '../frame/sure.tsx';
import { PostingPreview } from './posting-preview.tsx';
import styles from './sort.module.css';

type ProposalCardProps = {
  readonly proposal: ProposalWire;
  readonly received: MoneyWire;
  /** Its place in the list, from 1: also its key. */
  readonly number: number;
  readonly isChosen: boolean;
  /** Left out for those who may only look. */
  readonly post: Command | undefined;
  readonly isBusy: boolean;
  readonly onLook: () => void;
};

/** A posting that could be: whose, how sure and why; once it is looked at, also exactly what would be posted. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, received, number, isChosen, post, isBusy, onLook } = props;
  const text = useText();
  const formats = useFormats();
  const { debtorName, debtorNumber, caseId, certainty, because } = proposal;
  return (
    <article className={styles.proposal} data-chosen={isChosen}>
      <header className={styles.proposalHead}>
        <button type="button" className={styles.look} aria-expanded={isChosen} onClick={onLook}>
          <KeyHint keys={String(number)} />
          <span className={styles.debtor}>
            <span className="visually-hidden">{text('money.sort.proposal', { number })}: </span>
            {debtorName}
            {debtorNumber !== null && <span className={styles.soft}> {debtorNumber}</span>}
          </span>
        </button>
        <Sure certainty={certainty} />
      </header>
      <p>{usePays(proposal)}</p>
      <Because reasons={because} />
      {isChosen && (
        <div className={styles.preview}>
          <PostingPreview proposal={proposal} received={received} />
          <div className={styles.actions}>
            {post !== undefined && (
              <Button
                look="primary"
                shortcut="Enter"
                isPending={isBusy}
                isDisabled={!isBusy && !isAvailable(post)}
                onPress={post.run}
              >
                {text('money.sort.post', { amount: formats.money(received), name: debtorName })}
              </Button>
            )}
            <Link to={paths.brief(caseId)}>{text('worklist.look')}</Link>
          </div>
        </div>
      )}
    </article>
  );
}

/** More numbers than these are for the table. */
const NUMBERS_SHOWN = 4;

function usePays({ parts }: ProposalWire): string {
  const text = useText();
  const numbers = parts.slice(0, NUMBERS_SHOWN).map(({ number }) => number ?? text('money.noNumber'));
  const more = parts.length > NUMBERS_SHOWN ? ' …' : '';
  return text('money.sort.pays', { count: parts.length, numbers: numbers.join(', ') + more });
}
