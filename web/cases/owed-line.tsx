import type { StillOwedWire } from '@duologue/contract/cases.ts';
import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import type { z } from 'zod';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../messages/text-context.tsx';
import { Icon } from '../ui/base/icon.tsx';
import styles from './decision-banner.module.css';

export type StillOwed = z.infer<typeof StillOwedWire>;
type Check = StillOwed['checks'][number];

const RESULT_KEYS: Readonly<Record<Check['result'], string>> = {
  passed: 'passed',
  warned: 'warned',
  failed: 'refused',
  unknown: 'unknown',
};

/** What one check of the still-owed gate says. Its own sentence; where that is not known to us, that of its result. */
export function sayCheck(text: Text, { id, result, message }: Check): string {
  const key = `cases.owed.${id}.${RESULT_KEYS[result]}`;
  const code = text.has(message.code) || !text.has(key) ? message.code : key;
  return text.say({ code, values: message.values });
}

const ICONS = { passed: CircleCheck, warned: TriangleAlert, failed: TriangleAlert, unknown: CircleHelp } as const;

/** Is it still owed? One line when it plainly is; otherwise every check that says something else. */
export function OwedLine({ stillOwed }: { readonly stillOwed: StillOwed }) {
  const text = useText();
  const notable = stillOwed.checks.filter(({ result }) => result !== 'passed');
  const age = stillOwed.checks.find(({ id, result }) => id === 'ledger-age' && result === 'passed');
  const passed = stillOwed.checks.length - notable.length;
  return (
    <ul className={styles.checks} aria-label={text('cases.owed.title')}>
      {notable.map((check) => (
        <li key={check.id} data-result={check.result}>
          <Icon of={ICONS[check.result]} size={16} />
          {sayCheck(text, check)}
        </li>
      ))}
      {stillOwed.state === 'owed' && (
        <li data-result="passed">
          <Icon of={CircleCheck} size={16} />
          {`${text('cases.owed.state.owed')}: ${text('cases.owed.allPassed', { count: passed })}`}
        </li>
      )}
      {age !== undefined && <li data-result="passed">{sayCheck(text, age)}</li>}
    </ul>
  );
}
