import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { isTheirs } from '../calls/is-theirs.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { checked, problemOf, recipientOf } from '../confirmations/draft-letter.ts';
import type { LetterDeps } from '../confirmations/letter-deps.ts';
import type { Writing } from '../confirmations/load-writing.ts';
import { letterOf, queued, wayRefusal, writingOf } from '../confirmations/send-letter.ts';
import { buildInvoicesLetter } from '../letters/build-invoices-letter.ts';
import type { Language } from '../letters/letter.ts';
import type { PaperRecord } from '../ports/papers.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { invoicesOf } from './invoices-of.ts';
import { sentWire } from './sent-wire.ts';
import { DOCUMENTS_MAX, MAIL_PAPERS_BYTES_MAX, MAIL_PAPERS_MAX } from './limits.ts';

const GIVEN = { purpose: 'invoices' } as const;

/**
 * Sends invoices once more, because somebody asked for them. The letter is kept with its event and leaves at once. On a
 * call it waits for the right person: what an invoice says is theirs alone.
 */
export const sendPapers =
  (deps: LetterDeps): UseCase<'POST /cases/{caseId}/papers/send'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const may = await mayOnCall(change, body.callId as CallId | undefined);
      if (!may.ok) return may;
      const writing = await writingOf(change);
      const itemIds = [...new Set(body.itemIds)];
      const { records } = change;
      const papers = await records.papers.ofItems(itemIds);
      const documents = await records.documents.ofCase(change.debtCase.caseId, DOCUMENTS_MAX);
      const invoices = invoicesOf(writing.facts, { itemIds, papers, documents });
      if (invoices === undefined) return refuse({ code: 'item-not-found' });
      const carried = itemIds.flatMap((itemId) => papers.get(itemId) ?? []);
      const draft = await draftInvoices(writing, invoices, { language: body.language, today: change.today });
      const to = body.to ?? writing.addresses[0];
      const refusal = problemOf(draft) ?? tooLarge(carried) ?? wayRefusal(writing, 'email', GIVEN);
      if (refusal !== undefined) return refuse(refusal);
      if (to === undefined) return refuse({ code: 'no-address' });
      const letter = letterOf(change, null, draft, { by: 'email', to, given: GIVEN, dedupeKey: null });
      const paperIds = carried.map(({ paperId }) => paperId);
      await records.letters.add(letter);
      await records.papers.carry(letter.letterId, paperIds);
      const version = await change.keep(queued(letter, writing, paperIds));
      const withoutFile = invoices.filter(({ hasFile }) => !hasFile).map(({ number }) => number);
      return accept({ ...sentWire(letter, paperIds.length), withoutFile, version });
    });

/** Nobody on the line is told of an invoice before it is sure who they are; without a call it is the desk's own letter. */
async function mayOnCall(
  { records, debtCase }: CaseChange,
  callId: CallId | undefined,
): Promise<Result<undefined, Refusal>> {
  if (callId === undefined) return accept(undefined);
  const call = await records.calls.lock(callId);
  if (call === undefined || call.caseId !== debtCase.caseId) return refuse({ code: 'call-not-found' });
  const { state } = call;
  if (state === 'closed') return refuse({ code: 'call-not-open', values: { callId } });
  return isTheirs(call) ? accept(undefined) : refuse({ code: 'person-not-verified', values: { state } });
}

function tooLarge(papers: readonly PaperRecord[]): Refusal | undefined {
  const bytes = papers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (bytes <= MAIL_PAPERS_BYTES_MAX && papers.length <= MAIL_PAPERS_MAX) return undefined;
  const values = { bytes, bytesMax: MAIL_PAPERS_BYTES_MAX, files: papers.length, filesMax: MAIL_PAPERS_MAX };
  return { code: 'papers-too-large', values };
}

type DraftGiven = {
  readonly language: Language | undefined;
  readonly today: Parameters<typeof buildInvoicesLetter>[1]['writtenOn'];
};

async function draftInvoices(
  { debtCase, payment, language: usual }: Writing,
  invoices: Parameters<typeof buildInvoicesLetter>[0],
  { language = usual, today }: DraftGiven,
) {
  const { name, country, number } = debtCase.debtor;
  const built = await buildInvoicesLetter(invoices, {
    language,
    country,
    settings: payment,
    sender: debtCase.creditor.name,
    recipient: recipientOf(debtCase.debtor),
    debtor: name,
    customer: number,
    writtenOn: today,
  });
  return checked(built);
}
