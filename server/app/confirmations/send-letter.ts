import type { SendingWire } from '@duologue/contract/confirmations.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { type Agreement, nextInstalment } from '../letters/agreement.ts';
import { renderPdf } from '../letters/render-pdf.ts';
import type { LetterRecord } from '../ports/letters.ts';
import type { Refusal } from '../refusal.ts';
import { sha256Bytes } from '../sha256.ts';
import type { UseCase } from '../use-case.ts';
import { findingWire, instantWire, instantWireOrNull } from '../wire/decision.ts';
import { aboutLetter, afterSent } from './after-sending.ts';
import { type Draft, type DraftGiven, draftLetter, isMailReady, problemOf } from './draft-letter.ts';
import type { LetterDeps } from './letter-deps.ts';
import { loadWriting, type Writing } from './load-writing.ts';
import { mayWrite } from './may-write.ts';

/** What was ended by people, or stands still while something is cleared up, is not confirmed. */
const ENDED: ReadonlySet<string> = new Set([
  'superseded',
  'cancelled',
  'suspended',
  'broken',
  'defaulted',
  'draft',
  'proposed',
  'awaiting-approval',
]);

/** An e-mail is kept with its event and leaves afterwards; a printed letter has left with this. */
export const sendLetter =
  (deps: LetterDeps): UseCase<'POST /cases/{caseId}/confirmations/{agreementId}/send'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const writing = await writingOf(change);
      const agreement = writing.agreements.find(({ agreementId }) => agreementId === params.agreementId);
      if (agreement === undefined) return refuse({ code: 'agreement-not-found' });
      const { by, language, note } = body;
      const given = { purpose: 'confirmation', language, note } as const;
      const draft = await draftLetter(writing, agreement, { ...given, today: change.today });
      if (body.sha256 !== undefined && body.sha256 !== draft.sha256)
        return refuse({ code: 'letter-changed', values: { sha256: draft.sha256 } });
      const refusal = refusalOf(agreement, draft, given) ?? wayRefusal(writing, by, given);
      if (refusal !== undefined) return refuse(refusal);
      const to = by === 'email' ? (body.to ?? writing.addresses[0]) : undefined;
      if (by === 'email' && to === undefined) return refuse({ code: 'no-address' });
      const letter = letterOf(change, agreement, draft, { by, to: to ?? null, given, dedupeKey: null });
      await change.records.letters.add(letter);
      if (by === 'email') await change.keep(queued(letter, writing));
      else await change.keep(await printed(change, letter, agreement));
      return accept(sendingWire(letter));
    });

/** All that a letter of a locked case is made of. */
export async function writingOf({ records, debtCase, deps, acting, at }: CaseChange): Promise<Writing> {
  const writing = await loadWriting(records, debtCase.caseId, { deps, acting, at });
  assert(writing !== undefined, 'the locked case is there');
  return writing;
}

export function refusalOf(agreement: Agreement, draft: Draft, given: DraftGiven): Refusal | undefined {
  const { status } = agreement;
  return isEnded(agreement, given) ? { code: 'agreement-ended', values: { status } } : problemOf(draft);
}

/** Whether there is nothing to write about any more: the whole, or of a reminder and thanks the one instalment. */
export function isEnded(
  { status, instalments }: Agreement,
  { purpose, instalment }: Pick<DraftGiven, 'purpose' | 'instalment'>,
): boolean {
  const of = instalments.find(({ number }) => number === instalment)?.status ?? status;
  return ENDED.has(status) || (purpose !== 'confirmation' && ENDED.has(of));
}

/** Whether the way is open: a mail server, and the rules about writing by this way. The refusal names the rule. */
export function wayRefusal(
  writing: Writing,
  by: 'email' | 'print',
  { purpose }: Pick<DraftGiven, 'purpose'>,
): Refusal | undefined {
  if (by === 'email' && !isMailReady(writing)) return { code: 'mail-not-set-up' };
  const channel = by === 'email' ? 'email' : 'letter';
  const decision = mayWrite(writing.facts, channel, { purpose, ruleBook: writing.deps.ruleBook });
  if (decision.verdict !== 'deny') return undefined;
  const refusing = decision.judgement.findings.filter(
    ({ result, effect }) => result !== 'satisfied' && effect === 'deny',
  );
  return {
    code: 'letter-refused-by-rules',
    values: {
      rule: refusing[0]?.code ?? '',
      findings: refusing.map(findingWire),
      nextAllowedAt: instantWireOrNull(decision.nextAllowedAt),
    },
  };
}

type LetterGiven = {
  readonly by: 'email' | 'print';
  readonly to: string | null;
  readonly given: DraftGiven;
  readonly dedupeKey: string | null;
};

export function letterOf(
  { debtCase, deps, acting, at }: Pick<CaseChange, 'debtCase' | 'deps' | 'acting' | 'at'>,
  agreement: Agreement | null,
  { letter, sha256 }: Pick<Draft, 'letter' | 'sha256'>,
  { by, to, given, dedupeKey }: LetterGiven,
): LetterRecord {
  const isMail = by === 'email';
  return {
    letterId: deps.ids.next(),
    caseId: debtCase.caseId,
    agreementId: agreement?.agreementId ?? null,
    purpose: given.purpose,
    instalment: given.instalment ?? null,
    dedupeKey,
    by,
    to,
    language: letter.language,
    letter,
    sha256,
    state: isMail ? 'queued' : 'printed',
    problem: null,
    attempts: 0,
    actorId: acting.actorId,
    queuedAt: at,
    nextTryAt: isMail ? at : null,
    sentAt: isMail ? null : at,
  };
}

/** An address that nobody had given before is learnt with the letter that goes there. */
export function queued(
  letter: LetterRecord,
  { addresses, facts }: Writing,
  paperIds: readonly string[] = [],
): readonly CaseEvent[] {
  const { to, letterId } = letter;
  const isNew = to !== null && !addresses.some((address) => address.toLowerCase() === to.toLowerCase());
  const data = { fact: 'email', value: to ?? '', learntOn: facts.today, source: `letter ${letterId}` } as const;
  return [
    {
      type: 'confirmation-queued',
      data: { ...aboutLetter(letter), ...(paperIds.length === 0 ? {} : { paperIds }) },
    },
    ...(isNew ? [{ type: 'fact-learnt', data } as const] : []),
  ];
}

async function printed(change: CaseChange, letter: LetterRecord, agreement: Agreement): Promise<readonly CaseEvent[]> {
  assert(letter.letter !== null, 'a letter that was just written is there');
  const pdf = sha256Bytes(await renderPdf(letter.letter));
  const { nextSteps } = (await writingOf(change)).facts.situation;
  const after = { letter, at: change.at, steps: nextSteps, contactLogId: change.deps.ids.next() };
  return afterSent(after, pdf, nextInstalment(agreement)?.dueOn ?? change.today);
}

export function sendingWire(letter: LetterRecord): SendingWire {
  const { letterId, agreementId, purpose, by, to, language, state, problem, sha256 } = letter;
  return {
    sendingId: letterId,
    agreementId,
    purpose,
    by,
    to,
    language,
    state: state === 'sending' ? 'queued' : state,
    queuedAt: instantWire(letter.queuedAt),
    sentAt: instantWireOrNull(letter.sentAt),
    attempts: letter.attempts,
    problem,
    sha256,
  };
}
