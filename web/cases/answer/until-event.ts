import type { FindingWire } from '@duologue/contract/wire.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';

const EVENTS: Readonly<Record<string, MessageKey>> = {
  'BASE-STOP': 'law.until.stop',
  'BASE-HOLD': 'law.until.hold',
  'BASE-STILL-OWED': 'law.until.owed',
  'BASE-ACCOUNT-OPEN': 'law.until.account',
  'BASE-WRONG-NUMBER': 'law.until.number',
  'BASE-PLACE': 'law.until.place',
};

/** What has to happen before the gate can open: named by the first rule that only an event can satisfy. */
export function untilEventOf(findings: readonly FindingWire[]): MessageKey {
  const [first] = findings.filter(({ nextAt }) => nextAt === null);
  if (first === undefined) return 'law.until.change';
  const named = EVENTS[first.code];
  if (named !== undefined) return named;
  if (typeof first.values['state'] === 'string') return 'law.until.state';
  if (typeof first.values['milestone'] === 'string') return 'law.until.notice';
  return first.result === 'unknown' ? 'law.until.answer' : 'law.until.change';
}
