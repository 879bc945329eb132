import type { ResponseOf } from '@duologue/contract/api.ts';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { announce } from '../../ui/feedback/announcer.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import styles from './numbers.module.css';

export type WithoutNumber = ResponseOf<'GET /debtors/without-number'>['rows'][number];

/** Digits without which nothing is sent: what is shorter is not finished. */
const DIGITS_MIN = 4;

/**
 * One debtor and the field for the number. It is saved when the field is left, by Enter or by Tab, while the next one
 * has the focus already; what was wrong stays under its field. What is saved stays on the list until it is loaded anew.
 */
export function NumberRow({ row, isFirst }: { readonly row: WithoutNumber; readonly isFirst: boolean }) {
  const text = useText();
  const { caseId, debtorName, debtorNumber, overdue } = row;
  const [value, setValue] = useState('');
  const [sent, setSent] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/phones', {
    refreshes: ['GET /today', 'GET /cases', 'GET /cases/{caseId}'],
    onDone: ({ number }) => announce(text('numbers.saved', { number })),
  });
  const finish = () => {
    const number = value.trim();
    if (number === sent || number.replace(/\D/g, '').length < DIGITS_MIN) return;
    setSent(number);
    save.write({ params: { caseId }, body: { number } });
  };
  const saved = save.response !== undefined && value.trim() === sent ? save.response.number : undefined;
  const problem = save.error === null || value.trim() !== sent ? undefined : wordsOf(save.error, text);
  return (
    <li className={styles.row} data-saved={saved !== undefined}>
      <div className={styles.who}>
        <p className={styles.name}>
          {debtorName}
          {saved !== undefined && (
            <span className={styles.check}>
              <Icon of={Check} size={18} />
            </span>
          )}
        </p>
        <p className={styles.soft}>
          {debtorNumber !== null && debtorNumber !== debtorName && <span>{debtorNumber} · </span>}
          <MoneyText value={overdue} />
        </p>
      </div>
      <TextField
        label={text('numbers.numberOf', { name: debtorName })}
        hideLabel
        type="tel"
        value={value}
        onChange={setValue}
        maxLength={40}
        autoFocus={isFirst}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && step(event)}
        error={problem}
        {...(saved !== undefined ? { reading: text('numbers.saved', { number: saved }) } : {})}
        {...(save.isPending ? { reading: text('numbers.saving') } : {})}
      />
    </li>
  );
}

/** To the next field, or back with Shift; leaving a field saves it. */
function step(event: KeyboardEvent<HTMLInputElement>): void {
  event.preventDefault();
  const field = event.currentTarget;
  const fields = [...(field.closest('ol')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(field) + (event.shiftKey ? -1 : 1)];
  if (next === undefined) field.blur();
  else next.focus();
}

/** The field's own problem if the server named one, else what it refused. */
function wordsOf(error: unknown, text: ReturnType<typeof useText>): string {
  if (!(error instanceof ApiProblem)) return text('problem.fault');
  const [first] = error.problem.problems ?? [];
  return first === undefined ? text.label('problem', error.problem.code) : text.say(first.message);
}
