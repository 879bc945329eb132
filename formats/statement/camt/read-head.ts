import type { StatementHead } from '@duologue/core/statements/statement.ts';
import { childAt, textAt, type XmlElement } from '../../xml/xml-element.ts';
import { present } from '../statement-flow.ts';

/** The number of an account, whatever it is called: IBAN, `Othr/Id`, and the older proprietary ones. */
export function accountNumber(account: XmlElement | undefined): string | undefined {
  const id = childAt(account, 'Id');
  return (
    textAt(id, 'IBAN') ??
    textAt(id, 'Othr', 'Id') ??
    textAt(id, 'PrtryAcct', 'Id') ??
    textAt(id, 'BBAN') ??
    textAt(id, 'UPIC')
  );
}

/** The bank of a party or an account: BIC, then whatever number it has. */
export function bankOf(agent: XmlElement | undefined): string | undefined {
  const bank = childAt(agent, 'FinInstnId');
  const combined = childAt(bank, 'CmbndId');
  return (
    textAt(bank, 'BICFI') ??
    textAt(bank, 'BIC') ??
    textAt(combined, 'BIC') ??
    textAt(bank, 'ClrSysMmbId', 'MmbId') ??
    textAt(bank, 'ClrSysMmbId', 'Id') ??
    textAt(bank, 'PrtryId', 'Id') ??
    textAt(bank, 'Othr', 'Id')
  );
}

export function accountFacts(account: XmlElement): Partial<StatementHead> {
  return present<Partial<StatementHead>>({
    account: accountNumber(account),
    accountName: textAt(account, 'Nm') ?? textAt(account, 'Ownr', 'Nm') ?? textAt(account, 'Ownr', 'Pty', 'Nm'),
    bank: bankOf(childAt(account, 'Svcr')),
    currency: textAt(account, 'Ccy')?.toUpperCase(),
  });
}

export function headFacts({ name, text }: XmlElement): Partial<StatementHead> {
  const value = text.trim();
  if (value === '') return {};
  if (name === 'Id') return { id: value };
  return name === 'ElctrncSeqNb' || name === 'LglSeqNb' ? { sequence: value } : {};
}
