import type { TimelineEntry } from '@duologue/contract/cases.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Plain } from '@duologue/core/evidence/canonical-form.ts';
import { type Hash, NO_HASH } from '@duologue/core/evidence/chain.ts';
import { isBlank } from '@duologue/core/evidence/erasure.ts';
import { verifyChain } from '@duologue/core/evidence/verify-chain.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { chainedOf } from './chained-event.ts';
import { TIMELINE_EVENTS_MAX } from '../limits.ts';
import type { KeptEvent } from '../ports/events.ts';
import { sha256 } from '../sha256.ts';
import type { UseCase } from '../use-case.ts';
import { instantWire } from '../wire/decision.ts';

/** Everything that happened on the case, oldest first, with the hashes that bind it and whether they still do. */
export const showTimeline =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/timeline'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const caseId = params.caseId as CaseId;
      const debtCase = await records.cases.find(caseId);
      if (debtCase === undefined) return refuse({ code: 'case-not-found' });
      const events = await records.events.list(caseId, 0, TIMELINE_EVENTS_MAX);
      const corrections = correctionsOf(events);
      const erasures = events.length < TIMELINE_EVENTS_MAX ? [] : await records.events.listErasures(caseId);
      const fault = verify(events, erasures, debtCase, acting.tenantId);
      return accept({
        caseId,
        debtorName: debtCase.debtor.name,
        entries: events.map((event) => toEntry(event, corrections.get(event.version) ?? null)),
        chain: {
          ok: fault === undefined,
          head: debtCase.version === 0 ? NO_HASH : debtCase.headHash,
          firstBad: fault === undefined ? null : { version: fault.version, reason: fault.reason },
        },
      });
    });

function verify(
  events: readonly KeptEvent[],
  erasures: readonly KeptEvent[],
  { caseId, version, headHash }: { caseId: CaseId; version: number; headHash: string },
  tenantId: TenantId,
) {
  const toChained = (event: KeptEvent) => chainedOf(event, tenantId, caseId);
  const head = { version, hash: headHash as Hash };
  // A timeline that was cut at its limit is checked as far as it goes; the whole chain is checked by `verify`.
  const isWhole = events.length < TIMELINE_EVENTS_MAX;
  const expectation = { erasures: erasures.map(toChained), ...(isWhole ? { head } : {}) };
  const verdict = verifyChain(caseId, events.map(toChained), expectation, sha256);
  return verdict.ok ? undefined : verdict.firstBad;
}

/** The latest correction of each event. */
function correctionsOf(events: readonly KeptEvent[]): ReadonlyMap<number, number> {
  return new Map(
    events.flatMap(({ type, data, version }) => {
      const corrected = data['version'];
      return type === 'event-corrected' && typeof corrected === 'number' ? [[corrected, version] as const] : [];
    }),
  );
}

/** What is said in the place of an event whose data was erased. */
const ERASED: Message = { code: 'timeline.erased', values: {} };

function toEntry(event: KeptEvent, correctedBy: number | null): TimelineEntry {
  const { version, type, at, by, data, hash } = event;
  return {
    version,
    type,
    at: instantWire(at),
    by,
    message: isBlank(data as Plain) ? ERASED : { code: codeOf(type, data), values: valuesOf(data) },
    data: { ...data },
    hash,
    correctedBy,
  };
}

/** An objective that named money is told with it, and with what came of it; a day that was taken back names none. */
function codeOf(type: string, { aimed, got, claimedOn }: KeptEvent['data']): string {
  if (type === 'excuse-dated' && claimedOn === undefined) return 'timeline.excuse-undated';
  if (type !== 'objective-judged' || aimed === undefined) return `timeline.${type}`;
  return got === undefined ? 'timeline.objective-missed' : 'timeline.objective-compared';
}

/** What the sentence of an event may show: its plain members and amounts; of a list, how long it is. */
function valuesOf(data: KeptEvent['data']): Message['values'] {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): [string, Message['values'][string]][] => {
      if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
        return [[name, value as string | number | boolean | null]];
      }
      if (Array.isArray(value)) return [[name, value.length]];
      return isMoney(value) ? [[name, value]] : [];
    }),
  );
}

function isMoney(value: unknown): value is { currency: string; minor: string } {
  return typeof value === 'object' && value !== null && 'currency' in value && 'minor' in value;
}
