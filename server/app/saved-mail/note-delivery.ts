import type { Message } from '@duologue/contract/wire.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { type DeliveryReport, type DeliveryVerdict, judgeDelivery } from '@duologue/formats/mail/delivery-report.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { giveUp } from '../confirmations/give-up.ts';
import type { Acting } from '../deps.ts';

/** `new`: something is known now that was not. `known`: nothing changed, and nothing had to. `nothing`: it is about no letter. */
export type DeliveryNoted = { readonly outcome: 'new' | 'known' | 'nothing'; readonly message: Message };

/** A report names more mails than one only where they answer each other. */
const IDS_LOOKED_AT_MAX = 20;
const LETTER_ID = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i;

/**
 * What a mail server reports of a letter, noted with it. The Message-ID of a letter is its id at the sender's domain; the
 * domain is not compared, because a firm may have changed it since. Twice changes nothing.
 */
export async function noteDelivery(deps: CaseDeps, acting: Acting, report: DeliveryReport): Promise<DeliveryNoted> {
  const ids = report.messageIds.flatMap((id) => LETTER_ID.exec(id)?.[1]?.toLowerCase() ?? []);
  for (const letterId of [...new Set(ids)].slice(0, IDS_LOOKED_AT_MAX)) {
    const letter = await deps.store.inTenant(acting.tenantId, ({ letters }) => letters.find(letterId));
    if (letter === undefined) continue;
    const noted = await changeCase(deps, acting, letter.caseId, async (change) =>
      accept(await note(change, letterId, judgeDelivery(report))),
    );
    // An erased case tells nothing of its letters.
    return noted.ok ? noted.value : noLetter;
  }
  return noLetter;
}

const noLetter: DeliveryNoted = { outcome: 'nothing', message: { code: 'delivery.no-letter', values: {} } };

async function note(change: CaseChange, letterId: string, verdict: DeliveryVerdict): Promise<DeliveryNoted> {
  const letter = await change.records.letters.find(letterId);
  // What was printed, held back or never tried was reported of by nobody who saw it.
  if (letter === undefined || letter.by !== 'email' || letter.state === 'withheld' || letter.attempts === 0)
    return noLetter;
  const say = (outcome: DeliveryNoted['outcome'], code: string): DeliveryNoted => {
    return { outcome, message: { code, values: { caseId: letter.caseId } } };
  };
  if (verdict.kind === 'unclear') return say('nothing', 'delivery.unclear');
  if (verdict.kind === 'delivered') return say('known', 'delivery.delivered');
  if (letter.state === 'failed') return say('known', 'delivery.known');
  if (verdict.kind === 'delayed') {
    if (letter.problem?.code === DELAYED) return say('known', 'delivery.known');
    await change.records.letters.save({ ...letter, problem: { code: DELAYED, said: verdict.said } });
    return say('new', 'delivery.delayed');
  }
  const problem = { code: `bounced-${verdict.reason}`, said: verdict.said };
  await giveUp(change, { ...letter, state: 'failed', problem });
  return say('new', `delivery.failed.${verdict.reason}`);
}

/** On its way longer than usual. A letter stays sent with it. */
const DELAYED = 'delayed';
