import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Manner } from '../../cases/contacts.ts';
import type { Objection } from '../objection.ts';

/** What was written down of how they were: the excuses of their last talk, and the manner of who was spoken with. */
export type HowTheyWere = {
  readonly heard: readonly { readonly objectionId: string; readonly heardOn: CalendarDate }[];
  readonly manner: Manner | null;
};

const UPSET: ReadonlySet<Manner> = new Set<Manner>(['upset', 'hostile']);
/** Said in anger as often as not, whatever family they are of. */
const IN_ANGER: ReadonlySet<string> = new Set(['complaint', 'stop-calling']);

/**
 * Whether somebody is to be met as upset: they shouted, insulted, threatened or complained when they were last spoken to,
 * or the caller wrote down that they were upset. What was before that is over.
 */
export function isAgitated({ heard, manner }: HowTheyWere, objections: readonly Objection[]): boolean {
  if (manner !== null && UPSET.has(manner)) return true;
  const last = heard
    .map(({ heardOn }) => heardOn)
    .sort()
    .at(-1);
  return heard.some(({ objectionId, heardOn }) => {
    if (heardOn !== last) return false;
    return IN_ANGER.has(objectionId) || objections.some(({ id, family }) => id === objectionId && family === 'temper');
  });
}
