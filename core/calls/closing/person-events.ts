import type { CaseEvent } from '../../cases/case-events.ts';
import type { ContactRelation } from '../../cases/contacts.ts';
import type { Party } from '../outcome-codes.ts';
import type { WrapUp } from '../wrap-up.ts';
import type { OutcomeScope } from './outcome-events.ts';

/** How a person who was new to us stands to the debtor, as far as the call told. It never grants more than it knows. */
const RELATION: Readonly<Record<Party, ContactRelation | undefined>> = {
  'debtor-verified': 'debtor',
  'debtor-unverified': undefined,
  'authorised-representative': 'authorised-representative',
  attorney: 'attorney',
  gatekeeper: 'employee',
  'third-party': 'third-party',
  'wrong-number': undefined,
  'not-in': 'third-party',
  'deceased-reported': 'third-party',
  'identity-refused': undefined,
};

/** P18 and P20: who was on the line, how they were, and what was found out, for the next brief to open with. */
export function personEvents(
  { party, spokeWith, facts = [] }: WrapUp,
  { given, callId, nextId }: OutcomeScope,
): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  const relation = party === undefined ? undefined : RELATION[party];
  let contactId: string | undefined = spokeWith?.contactId;

  if (spokeWith !== undefined && contactId === undefined && relation !== undefined) {
    contactId = nextId();
    const { role } = spokeWith;
    const name = spokeWith.name.trim();
    const data = { contactId, name, relation, source: 'call' } as const;
    events.push({ type: 'contact-added', data: role === undefined ? data : { ...data, role } });
  }
  if (spokeWith?.manner !== undefined && contactId !== undefined) {
    events.push({ type: 'manner-noted', data: { contactId, manner: spokeWith.manner, callId } });
  }
  for (const { fact, value } of facts) {
    if (value.trim() === '') continue;
    const source = spokeWith === undefined ? 'call' : `call: ${spokeWith.name.trim()}`;
    events.push({ type: 'fact-learnt', data: { fact, value: value.trim(), learntOn: given.today, source, callId } });
  }
  return events;
}
