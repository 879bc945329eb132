import type { Message } from '@duologue/contract/wire.ts';
import type { InboxFile } from '@duologue/contract/inbox.ts';
import type { Acting } from '../deps.ts';
import type { Upload } from '../ports/uploads.ts';
import { mailProblemMessage } from '../saved-mail/mail-messages.ts';
import { type DeliveryNoted, noteDelivery } from '../saved-mail/note-delivery.ts';
import { openSavedMail, withPart } from '../saved-mail/open-saved-mail.ts';
import type { InboxDeps } from './inbox-deps.ts';
import type { Verdict } from './verdict.ts';

/** Judges one attachment as a file of the inbox; `sentAt` is when the mail says that it was sent. */
type JudgePart = (part: Upload, sentAt: number | null) => Promise<Verdict>;

type Outcome = InboxFile['outcome'];
const OUTCOMES: Readonly<Record<DeliveryNoted['outcome'], Outcome>> = {
  new: 'taken',
  known: 'repeated',
  nothing: 'refused',
};

/**
 * What became of a saved mail: of each attachment, and of what it reports of letters. A mail of which something was not
 * taken is refused, so that somebody looks; dropped again, what was taken of it is known.
 */
export async function judgeMail(
  { cases, imports }: Pick<InboxDeps, 'cases' | 'imports'>,
  acting: Acting,
  upload: Upload,
  judgePart: JudgePart,
): Promise<Verdict> {
  const opened = await openSavedMail(upload);
  if (!opened.ok)
    return { kind: 'unknown', outcome: 'refused', result: mailProblemMessage(opened.refusal), details: [] };
  const { parts, left, reports, problems, isAutomaticAnswer, sentAt } = opened.value;
  const around = { tenantId: acting.tenantId, uploads: imports.uploads, ids: cases.ids };
  const taken: { readonly name: string; readonly verdict: Verdict }[] = [];
  for (const part of parts) {
    const verdict = await withPart(around, upload, part, (file) => judgePart(file, sentAt));
    taken.push({ name: part.attachment.name, verdict });
  }
  const deliveries: DeliveryNoted[] = [];
  for (const report of reports) deliveries.push(await noteDelivery(cases, acting, report));
  const details = [
    ...deliveries.map(({ message }) => message),
    ...taken.flatMap(({ name, verdict }) => [verdict.result, ...verdict.details].map((one) => at(name, one))),
    ...left.map((name) => at(name, { code: 'mail.left', values: {} })),
    ...problems.map((problem) => at(problem.name, mailProblemMessage(problem))),
  ];
  const outcomes: readonly Outcome[] = [
    ...taken.map(({ verdict }) => verdict.outcome),
    ...deliveries.map(({ outcome }) => OUTCOMES[outcome]),
    ...problems.map(() => 'refused' as const),
  ];
  const outcome = wholeOf(outcomes);
  const [only] = details;
  // A report of a mail server has nothing beside it: its own sentence is what became of the mail.
  if (only !== undefined && details.length === 1 && deliveries.length === 1)
    return { kind: 'unknown', outcome, result: only, details: [] };
  const nothing = isAutomaticAnswer ? 'mail.automatic' : 'mail.nothing';
  const count = (wanted: Outcome) => outcomes.filter((one) => one === wanted).length;
  const values = { taken: count('taken'), repeated: count('repeated'), refused: count('refused'), left: left.length };
  const code = outcomes.length === 0 ? nothing : outcome === 'refused' ? 'mail.taken-in-part' : 'mail.taken';
  return { kind: 'unknown', outcome, result: { code, values: outcomes.length === 0 ? {} : values }, details };
}

function wholeOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.length === 0 || outcomes.includes('refused')) return 'refused';
  return outcomes.includes('taken') ? 'taken' : 'repeated';
}

/** Which attachment it is about, before the place in it. */
function at(name: string | null, { code, values }: Message): Message {
  const place = [name, values['place'] ?? null].filter((part) => part !== null).join(', ');
  return { code, values: place === '' ? values : { ...values, place } };
}
