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

/** A balance; one that cannot be read is reported and left out. */
export function readBalance(element: XmlElement, flow: StatementFlow): Balance | undefined {
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
  if (typeof amount === 'string' || (direction !== 'credit' && direction !== 'debit')) {
    const problem = typeof amount === 'string' ? amount : direction;
    const values = { balance: code, problem, written: amt?.text.trim().slice(0, 40) ?? '' };
    reportAt(flow, 'balance-unreadable', amt ?? element, 'Bal/Amt', values);
    return undefined;
  }
  const isPage = textAt(type, 'SubTp', 'Cd') === 'INTM';
  return present<Balance>({
    kind: (isPage ? PAGE_KINDS[code] : undefined) ?? KINDS[code] ?? 'other',
    amount: direction === 'debit' ? negated(amount) : amount,
    on: readDay(element, 'Dt', 'Bal', flow),
    code,
  });
}
