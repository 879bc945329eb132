import type { ContactFacts } from '../facts/facts.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { evaluate, isRefusal } from './evaluate.ts';
import type { Finding } from './finding.ts';

/** What a recording of this contact takes, decided before it starts. */
export type RecordingNeeds = {
  /** `false`: not even with an announcement and everybody's consent. */
  readonly mayRecord: boolean;
  readonly announcementWanted: boolean;
  readonly consentWanted: boolean;
  /** The findings that refuse a recording without them. */
  readonly because: readonly Finding[];
};

type Recording = NonNullable<ContactFacts['recording']>;

/** Asks the gate about a recording with and without what it may want: no rule is read twice in two ways. */
export function recordingNeeds(book: RuleBook, facts: ContactFacts): RecordingNeeds {
  const refusing = (recording: Recording) =>
    evaluate(book, { ...facts, act: 'record', recording }).findings.filter(isRefusal);
  const silent = refusing({ announced: false, agreed: true });
  const unasked = refusing({ announced: true, agreed: false });
  const full = refusing({ announced: true, agreed: true });
  const because = new Map([...silent, ...unasked, ...full].map((finding) => [finding.ruleId, finding]));
  return {
    mayRecord: full.length === 0,
    announcementWanted: silent.length > full.length,
    consentWanted: unasked.length > full.length,
    because: [...because.values()],
  };
}
