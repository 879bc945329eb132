import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { DISPUTE_REASON_CODES } from '@duologue/core/cases/dispute-reasons.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { GUIDE_ACTS, VERIFIERS } from '@duologue/core/guide/actions.ts';
import type { Text } from '@duologue/words/text.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { inLanguage } from '../../messages/use-sentence.ts';
import { Button } from '../../ui/base/button.tsx';
import { Select } from '../../ui/form/select.tsx';
import styles from './own.module.css';

export type Action = PlaybookWire['objections'][number]['actions'][number];

const PAPERS = ['proof-of-delivery', 'contract', 'statement', 'timesheet', 'breakdown'] as const;

/** Everything that an excuse can set going, each with what it needs to know. */
export function possibleActions({ verifications }: Pick<PlaybookWire, 'verifications'>): readonly Action[] {
  return GUIDE_ACTS.flatMap((act): readonly Action[] => {
    switch (act) {
      case 'send-documents':
        return PAPERS.map((what) => ({ act, what }));
      case 'open-dispute':
        return DISPUTE_REASON_CODES.map((reason) => ({ act, reason }));
      case 'ask-fact':
        return FACT_IDS.map((fact) => ({ act, fact }));
      case 'verify':
        return Object.keys(verifications).flatMap((question) => {
          const verifier = VERIFIERS.find((one) => question.startsWith(`${one}.`));
          return verifier === undefined ? [] : [{ act, verification: { with: verifier, question } }];
        });
      default:
        return [{ act }];
    }
  });
}

const keyOf = (action: Action) => JSON.stringify(action);

type ActionListProps = {
  readonly actions: readonly Action[];
  readonly playbook: PlaybookWire;
  readonly error: string | undefined;
  readonly onChange: (actions: Action[]) => void;
};

/** What an excuse sets going, in the order in which it is done. */
export function ActionList({ actions, playbook, error, onChange }: ActionListProps) {
  const text = useText();
  const { locale } = useFormats();
  const name = (action: Action) => actionName(action, playbook, { text, locale });
  const chosen = new Set(actions.map(keyOf));
  const options = possibleActions(playbook)
    .filter((action) => !chosen.has(keyOf(action)))
    .map((action) => ({ value: keyOf(action), label: name(action), action }));
  return (
    <div className={styles.group}>
      <ol className={styles.actions}>
        {actions.map((action) => (
          <li key={keyOf(action)}>
            <span>{name(action)}</span>
            <Button
              size="s"
              look="quiet"
              onPress={() => onChange(actions.filter((one) => keyOf(one) !== keyOf(action)))}
            >
              {text('playbook.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <Select
        label={text('playbook.form.addAction')}
        placeholder={text('playbook.form.choose')}
        value={undefined}
        options={options}
        onChange={(key) => onChange([...actions, ...options.flatMap((one) => (one.value === key ? [one.action] : []))])}
        error={error}
      />
    </div>
  );
}

function actionName(
  action: Action,
  { verifications, factQuestions }: PlaybookWire,
  { text, locale }: { readonly text: Text; readonly locale: string },
): string {
  const act = text.label('talk.act', action.act);
  switch (action.act) {
    case 'send-documents':
      return `${act}: ${text.label('playbook.paper', action.what)}`;
    case 'open-dispute':
      return `${act}: ${text.label('cases.dispute-reason', action.reason)}`;
    case 'ask-fact': {
      const question = factQuestions.find(({ fact }) => fact === action.fact)?.ask;
      return `${act}: ${question === undefined ? action.fact : inLanguage(question, locale)}`;
    }
    case 'verify': {
      const question = verifications[action.verification.question];
      const words = question === undefined ? action.verification.question : inLanguage(question, locale);
      return `${act}: ${text.label('excuses.verifier', action.verification.with)} – ${words}`;
    }
    default:
      return act;
  }
}
