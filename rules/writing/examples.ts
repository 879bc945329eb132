import type { ConsentFact, ContactFacts, Relation, SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';
import type { Example, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';

/** For people who write packs: the situations that examples are made of. Dates fit packs whose quiet moment is in June 2026. */

type Situations = Readonly<Record<string, Partial<ContactFacts>>>;

/** Examples by name. */
export function examples(allows: Situations, refuses: Situations): Rule['examples'] {
  return { allows: named(allows), refuses: named(refuses) };
}

function named(situations: Situations): readonly Example[] {
  return Object.entries(situations).map(([name, facts]) => ({ name, facts }));
}

export const at = (text: string): Partial<ContactFacts> => ({ at: moment(text) });

export const inState = (state: string, untilOn: string | null = null): Partial<ContactFacts> => ({
  states: [
    {
      state,
      since: moment('2026-06-01T12:00Z'),
      untilOn: untilOn === null ? null : day(untilOn),
      itemIds: 'all',
    },
  ],
});

export const withConsent = (to: string, form: ConsentFact['form'] = 'written'): Partial<ContactFacts> => ({
  consents: [{ id: 'consent-1', to, form, givenAt: moment('2026-06-01T12:00Z'), revokedAt: null }],
});

export const withAnswers = (answers: Readonly<Record<string, 'yes' | 'no'>>): Partial<ContactFacts> => ({ answers });

/** The notice went out at the moment given; `null`: it never did. */
export const noticed = (milestone: string, sentAt: string | null): Partial<ContactFacts> => ({
  milestones: { [milestone]: sentAt === null ? null : moment(sentAt) },
});

export const speakingTo = (relation: Relation, purpose = 'collect'): Partial<ContactFacts> => ({ relation, purpose });

export const saying = (said: SpeechMoment, ...content: readonly string[]): Partial<ContactFacts> => ({
  act: 'say',
  moment: said,
  content,
});

export const leaving = (...content: readonly string[]): Partial<ContactFacts> => ({ channel: 'voicemail', content });

export const recording = (announced: boolean, agreed: boolean | 'unknown'): Partial<ContactFacts> => ({
  act: 'record',
  recording: { announced, agreed },
});

/** Due so long ago; nothing has begun the time anew. */
export const dueOn = (accruedOn: string): Partial<ContactFacts> => ({ limitation: { accruedOn: day(accruedOn) } });

/** The person asked to be called only at these hours, or never then. */
export const asked = (
  kind: 'only-then' | 'not-then',
  ...hours: Extract<
    NonNullable<Extract<ContactFacts['stops'], readonly unknown[]>[number]['scope']>,
    { kind: 'times' }
  >['wish']['hours']
): Partial<ContactFacts> => ({
  stops: [
    {
      id: 'stop-1',
      receivedAt: moment('2026-06-01T12:00Z'),
      withdrawnAt: null,
      scope: { kind: 'times', wish: { kind, hours } },
    },
  ],
});
