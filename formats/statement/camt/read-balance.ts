import { negated } from '@duologue/core/statements/exact-amount.ts';
import type { Balance, BalanceKind } from '@duologue/core/statements/statement.ts';
import { childAt, textAt, type XmlElement } from '../../xml/xml-element.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { readAmt, readDay, readDirection, reportAt } from './read-values.ts';

/** External codes of ISO 20022. `PRCD` is what the statement before closed with, which is what this one opens with. */
const KINDS: Readonly<Record<string, BalanceKind>> = {
  OPBD: 'opening',
  PRCD: 'opening',
  CLBD: 'closing',
  OPAV: 'available-opening',
  CLAV: 'available-closing',
  FWAV: 'available-forward',
  ITAV: 'current',
  ITBD: 'current',
};

/** A page in the middle of a statement says `INTM` beside its code: it opens or closes the page, not the statement. */
const PAGE_KINDS: Readonly<Record<string, BalanceKind>> = { OPBD: 'opening-interim', CLBD: 'closing-interim' };

/** A balance with the word which way it stands missing: the amount is as if it stood in credit. */
export type UnsignedBalance = { readonly balance: Balance; readonly line: number; leaveOut(): void };
type Taken = { readonly balance: Balance } | { readonly unsigned: UnsignedBalance } | undefined;

/** A balance; one that cannot be read is reported and left out, one without a direction waits for the sum of the entries. */
export function readBalance(element: XmlElement, flow: StatementFlow): Taken {
  const type = childAt(element, 'Tp');
  const code =
    textAt(type, 'CdOrPrtry', 'Cd') ??
    textAt(type, 'CdOrPrtry', 'Prtry') ??
    textAt(type, 'Cd') ??
    textAt(type, 'Prtry') ??
    '';
  const amt = childAt(element, 'Amt');
  const amount = readAmt(amt);
  const direction = readDirection(element);
  const leaveOut = (problem: string): undefined => {
    const values = { balance: code, problem, written: amt?.text.trim().slice(0, 40) ?? '' };
    reportAt(flow, 'balance-unreadable', amt ?? element, 'Bal/Amt', values);
  };
  if (typeof amount === 'string') return leaveOut(amount);
  if (direction === 'not-a-direction') return leaveOut(direction);
  const isPage = textAt(type, 'SubTp', 'Cd') === 'INTM';
  const balance = present<Balance>({
    kind: (isPage ? PAGE_KINDS[code] : undefined) ?? KINDS[code] ?? 'other',
    amount: direction === 'debit' ? negated(amount) : amount,
    on: readDay(element, 'Dt', 'Bal', flow),
    code,
  });
  // Nothing is nothing in either direction.
  if (direction !== 'direction-missing' || amount.unscaled === 0n) return { balance };
  return { unsigned: { balance, line: element.line, leaveOut: () => leaveOut(direction) } };
}
