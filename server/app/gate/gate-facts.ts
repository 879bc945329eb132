import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { bestNumber, type CaseFacts, readCaseFacts } from '../cases/case-facts.ts';
import type { Acting } from '../deps.ts';
import { invalid } from '../invalid-input.ts';
import { withFirmLaw } from '../law/firm-law.ts';
import { CALL_HISTORY_DAYS } from '../limits.ts';
import { parsePhone } from '../phone-number.ts';
import type { Records } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';

export type GateCase = {
  readonly facts: CaseFacts;
  /** The number asked about, or the one to call first; `undefined` when there is none. */
  readonly number: string | undefined;
  /** With the rules as the firm has chosen them. */
  readonly deps: CaseDeps;
};

/** A case as the gate sees it at a moment, for questions that change nothing. */
export async function gateCaseOf(
  records: Records,
  asked: { readonly caseId: string; readonly number?: string | undefined; readonly at: Instant },
  { deps: given, acting }: { readonly deps: CaseDeps; readonly acting: Acting },
): Promise<Result<GateCase, Refusal>> {
  const { at } = asked;
  const deps = await withFirmLaw(given, records);
  const since = addMs(at, -CALL_HISTORY_DAYS * DAY_MS);
  const [situation] = await records.worklist.situations([asked.caseId as CaseId], since);
  if (situation === undefined) return refuse({ code: 'case-not-found' });
  const facts = readCaseFacts(situation, at, { ruleBook: deps.ruleBook, homeZone: acting.zone });
  if (asked.number === undefined) return accept({ facts, number: bestNumber(situation)?.number, deps });
  const number = parsePhone(asked.number, situation.debtor.country);
  if (number === undefined) return invalid('query.number', 'input.not-a-number');
  const isTheirs = situation.phones.some((phone) => phone.number === number);
  return isTheirs ? accept({ facts, number, deps }) : refuse({ code: 'number-not-found', values: { number } });
}
