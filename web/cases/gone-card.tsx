import type { BodyOf } from '@duologue/contract/api.ts';
import type { Brief, ItemWire } from '@duologue/contract/cases.ts';
import { type ReactNode, useId } from 'react';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { MoneyText } from '../ui/data/money-text.tsx';
import styles from './gone-card.module.css';

export type GoneAnswer = BodyOf<'POST /cases/{caseId}/gone'>['answer'];
const ANSWERS = ['paid', 'cancelled', 'still-open'] as const satisfies readonly GoneAnswer[];

type GoneCardProps = Pick<Brief, 'items' | 'asOf'> & {
  readonly onAnswer: (answer: GoneAnswer, itemIds: readonly string[]) => void;
  readonly isBusy: boolean;
};

/** Gone is not paid: what the newest ledger no longer lists is asked about before anything else, one by one or at once. */
export function GoneCard({ items, asOf, onAnswer, isBusy }: GoneCardProps) {
  const text = useText();
  const gone = items.filter(({ state }) => state === 'gone');
  if (gone.length === 0) return null;
  const all = gone.map(({ itemId }) => itemId);
  return (
    <section className={styles.card} aria-label={text('cases.gone.title')}>
      <h2 className={styles.title}>{text('cases.gone.title')}</h2>
      <p>{asOf === null ? text('cases.gone.hint') : text('cases.gone.hintAsOf', { asOn: asOf })}</p>
      <ul className={styles.items}>
        {gone.map((item) => (
          <li key={item.itemId}>
            <Answers
              name={<ItemName item={item} />}
              isBusy={isBusy}
              onAnswer={(said) => onAnswer(said, [item.itemId])}
            />
          </li>
        ))}
      </ul>
      {gone.length > 1 && (
        <Answers
          name={<strong>{text('cases.gone.all', { count: gone.length })}</strong>}
          isBusy={isBusy}
          onAnswer={(said) => onAnswer(said, all)}
        />
      )}
    </section>
  );
}

type AnswersProps = {
  readonly name: ReactNode;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: GoneAnswer) => void;
};

function Answers({ name, isBusy, onAnswer }: AnswersProps) {
  const text = useText();
  const id = useId();
  return (
    <div className={styles.line}>
      <span id={id} className={styles.name}>
        {name}
      </span>
      <span className={styles.buttons}>
        {ANSWERS.map((answer) => (
          <Button key={answer} size="s" isPending={isBusy} describedBy={id} onPress={() => onAnswer(answer)}>
            {text(`cases.gone.answer.${answer}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}

function ItemName({ item: { number, kind, open } }: { readonly item: ItemWire }) {
  const text = useText();
  return (
    <>
      {number ?? text.label('cases.item-kind', kind)} <MoneyText value={open} look="soft" />
    </>
  );
}
