import type { Brief } from '@duologue/contract/cases.ts';
import type { LegalFacts } from '@duologue/contract/legal-facts.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import styles from './legal.module.css';
import type { LegalTask } from './legal-form.tsx';
import type { LegalQuestion } from './legal-questions.ts';
import { ConsentList, ContactList, NoticeList } from './other-lists.tsx';
import { QuestionList } from './question-list.tsx';
import { StateList } from './state-list.tsx';
import { Section } from '../section.tsx';

export type LegalPart = {
  readonly facts: LegalFacts;
  /** Lifting and limitation are for those who answer for others' work. */
  readonly isLead: boolean;
  readonly onTask: (task: LegalTask) => void;
};

type LegalViewProps = LegalPart & {
  readonly stops: Brief['stops'];
  readonly questions: readonly LegalQuestion[];
};

/** What the rules are told of this case. What is asked comes first: it stands in the way. */
export function LegalView(props: LegalViewProps) {
  const { facts, stops, questions, isLead, onTask } = props;
  const text = useText();
  const part = { facts, isLead, onTask };
  return (
    <div className={styles.view}>
      {questions.length > 0 && (
        <Section title={text('law.facts.questions')}>
          <QuestionList questions={questions} onTask={onTask} />
        </Section>
      )}
      <Section
        title={text('law.facts.states')}
        action={
          <Button size="s" look="primary" onPress={() => onTask({ kind: 'state' })}>
            {text('law.facts.addState')}
          </Button>
        }
      >
        <StateList {...part} stops={stops} />
      </Section>
      <OtherFacts {...part} />
    </div>
  );
}

/** Notices, consents, limitation and other contacts, two beside each other where there is room. */
function OtherFacts(part: LegalPart) {
  const text = useText();
  const { facts, isLead, onTask } = part;
  return (
    <div className={styles.columns}>
      <Section
        title={text('law.facts.notices')}
        action={
          <Button size="s" onPress={() => onTask({ kind: 'notice' })}>
            {text('law.facts.addNotice')}
          </Button>
        }
      >
        <NoticeList {...part} />
      </Section>
      <Section
        title={text('law.facts.consents')}
        action={
          <Button size="s" onPress={() => onTask({ kind: 'consent' })}>
            {text('law.facts.addConsent')}
          </Button>
        }
      >
        <ConsentList {...part} />
      </Section>
      <Section
        title={text('law.facts.limitation')}
        action={
          isLead && (
            <Button size="s" onPress={() => onTask({ kind: 'limitation', facts })}>
              {text('law.facts.addLimitation')}
            </Button>
          )
        }
      >
        <Limitation facts={facts} />
      </Section>
      <Section
        title={text('law.facts.contacts')}
        action={
          <Button size="s" onPress={() => onTask({ kind: 'contact' })}>
            {text('law.facts.addContact')}
          </Button>
        }
      >
        <ContactList {...part} />
      </Section>
    </div>
  );
}

function Limitation({ facts: { limitation, product, collector } }: Pick<LegalPart, 'facts'>) {
  const text = useText();
  const formats = useFormats();
  const dates = (['accruedOn', 'lastPaymentOn', 'acknowledgedOn', 'judgmentOn'] as const).flatMap((name) => {
    const date = limitation[name];
    return date === null ? [] : [{ name, date }];
  });
  return (
    <ul className={styles.lines}>
      {dates.map(({ name, date }) => (
        <li key={name}>
          {text(`law.limitation.${name}`)}: {formats.date(date)}
        </li>
      ))}
      {limitation.declared !== null && <li>{text(`law.limitation.declared.${limitation.declared}`)}</li>}
      <li className={styles.soft}>
        {text('law.facts.regime', {
          product: text.label('law.product', product),
          collector: text.label('law.collector', collector),
        })}
      </li>
    </ul>
  );
}
