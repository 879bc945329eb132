import { OwedChanged } from '@duologue/contract/cases.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { ApiProblem } from '../api/problem.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Notice } from '../ui/feedback/states.tsx';

const KEYS = {
  paid: 'cases.owed.changed.paid',
  credited: 'cases.owed.changed.credited',
  reversed: 'cases.owed.changed.reversed',
  charged: 'cases.owed.changed.charged',
} as const;

/** What a refused call says of the time since the brief was opened; `undefined` where it says nothing of that. */
export function changedOf(error: unknown): OwedChanged | undefined {
  const parsed = OwedChanged.safeParse(error instanceof ApiProblem ? error.problem.values : undefined);
  return parsed.success ? parsed.data : undefined;
}

/** Money came, or doubt, while the brief was open: what, and which figure holds now. */
export function ChangedNote({ changed: { was, is, changed } }: { readonly changed: OwedChanged }) {
  const text = useText();
  const formats = useFormats();
  const told = (amounts: readonly MoneyWire[]) =>
    amounts.length === 0 ? text('cases.owed.ask.nothing') : amounts.map((amount) => formats.money(amount)).join(' + ');
  return (
    <Notice tone="warn" title={text('cases.owed.changed.title')} isAlert>
      <ul>
        {changed.map(({ direction, amount, number }, index) => (
          // Two equal payments on one invoice are two: only their place tells them apart.
          <li key={`${index} ${direction}`}>{text(KEYS[direction], { amount, number: number ?? '–' })}</li>
        ))}
        <li>{text('cases.owed.changed.ask', { was: told(was), is: told(is) })}</li>
      </ul>
      <p>{text('cases.owed.changed.hint')}</p>
    </Notice>
  );
}
