import { validCombinations } from '@duologue/core/calls/valid-combinations.ts';
import type { ReactNode } from 'react';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { type Choice, ChoiceList } from '../../ui/form/choice-list.tsx';
import { OutcomeCards } from './outcome-cards.tsx';
import { linesFor, oftenFirst } from './outcome-order.ts';
import {
  ask,
  chooseLine,
  chooseParty,
  type FormFacts,
  type Question,
  toggleOutcome,
  type WrapUpForm,
} from './wrap-up-form.ts';
import styles from './wrap-up.module.css';

type QuestionsProps = {
  readonly form: WrapUpForm;
  readonly facts: FormFacts;
  readonly onChange: (form: WrapUpForm) => void;
};

/** Three questions, one open at a time: the digits always belong to the one that is open. */
export function Questions({ form, facts, onChange }: QuestionsProps) {
  const text = useText();
  const { party: need, parties, outcomes } = validCombinations(form.line, form.party);
  return (
    <div className={styles.questions}>
      <LineQuestion form={form} facts={facts} onChange={onChange} />
      {need !== 'none' && (
        <QuestionPart
          question="party"
          title="calls.wrap.partyQuestion"
          short="calls.wrap.partyShort"
          answer={form.party === undefined ? undefined : text.label('calls.party', form.party)}
          form={form}
          onChange={onChange}
        >
          <ChoiceList
            label={text('calls.wrap.partyQuestion')}
            hideLabel
            columns={3}
            choices={numbered(parties.map((value) => ({ value, label: text.label('calls.party', value) })))}
            value={form.party}
            onChange={(party) => onChange(chooseParty(form, party))}
          />
        </QuestionPart>
      )}
      {outcomes.length > 0 && (
        <QuestionPart
          question="business"
          title="calls.wrap.businessQuestion"
          short="calls.wrap.businessShort"
          answer={form.answers.map(({ outcome }) => text.label('calls.outcome', outcome)).join(', ')}
          form={form}
          onChange={onChange}
        >
          <OutcomeCards
            outcomes={oftenFirst(outcomes)}
            chosen={form.answers.map(({ outcome }) => outcome)}
            onToggle={(outcome) => onChange(toggleOutcome(form, outcome, facts))}
          />
        </QuestionPart>
      )}
    </div>
  );
}

function LineQuestion({ form, facts, onChange }: QuestionsProps) {
  const text = useText();
  return (
    <QuestionPart
      question="line"
      title="calls.wrap.lineQuestion"
      short="calls.wrap.lineShort"
      answer={text.label('calls.line', form.line)}
      form={form}
      onChange={onChange}
    >
      <ChoiceList
        label={text('calls.wrap.lineQuestion')}
        hideLabel
        columns={3}
        choices={numbered(
          linesFor(facts.call.answeredAt !== null).map((value) => ({
            value,
            label: text.label('calls.line', value),
          })),
        )}
        value={form.line}
        onChange={(line) => onChange(chooseLine(form, line))}
      />
    </QuestionPart>
  );
}

/** 1 to 9, then 0; what is beyond is reached with the arrows. */
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

function numbered<Value extends string>(choices: readonly Choice<Value>[]): readonly Choice<Value>[] {
  return choices.map((choice, index) => {
    const shortcut = DIGITS[index];
    return shortcut === undefined ? choice : { ...choice, shortcut };
  });
}

type QuestionPartProps = Pick<QuestionsProps, 'form' | 'onChange'> & {
  readonly question: Question;
  readonly title: MessageKey;
  readonly short: MessageKey;
  readonly answer: string | undefined;
  readonly children: ReactNode;
};

/** Open with its choices, or closed to one line with what was answered. */
function QuestionPart({ question, title, short, answer, form, onChange, children }: QuestionPartProps) {
  const text = useText();
  if (form.asked === question) {
    return (
      <section className={styles.question} data-open="true">
        <h2 className={styles.questionTitle}>{text(title)}</h2>
        {children}
      </section>
    );
  }
  return (
    <section className={styles.question}>
      <p className={styles.answered}>
        <span className={styles.soft}>{text(short)}</span>
        <strong>{answer === undefined || answer === '' ? '–' : answer}</strong>
      </p>
      <Button size="s" look="quiet" onPress={() => onChange(ask(form, question))}>
        {text('calls.wrap.change')}
        <span className="visually-hidden"> {text(short)}</span>
      </Button>
    </section>
  );
}
