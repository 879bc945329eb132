import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { CaseId } from '../../cases/ids.ts';
import type { Brand } from '../../kernel/brand.ts';
import type { Confidence, Effect, Force, RuleKind, RuleOverride, Sentence } from '../packs/rule.ts';

/** One rule's answer, complete enough to be read years later without the pack. */
export type Finding = {
  readonly ruleId: string;
  readonly packId: string;
  readonly kind: RuleKind | 'no-rule';
  readonly result: 'satisfied' | 'violated' | 'unknown';
  /** What a `violated` or `unknown` does: only `deny` closes the gate. */
  readonly effect: Effect;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly citation: string;
  readonly link: { readonly text: string; readonly url?: string };
  readonly effectiveFrom: CalendarDate;
  readonly sentence: Sentence;
  /** What the sentence and the screen may show: counts, limits, hours, the missing fact. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The first moment at which this rule alone would not object; `null` when only an event can bring it. */
  readonly nextAt: Instant | null;
  /** The short name of the rule. */
  readonly code: string;
  /** The official reason for which the refusal became a warning. */
  readonly overriddenFor?: { readonly reason: string; readonly code: string };
  /** For what refuses: the official reasons for which it may give way, with a note. */
  readonly overrides?: readonly RuleOverride[];
  /** What lifted the rule for this contact: the finding is `satisfied` because of it. */
  readonly exception?: { readonly code: string; readonly citation?: string; readonly sentence: Sentence };
  /** For `say`: what the rule says of the thing that would be said. */
  readonly saying?: 'required' | 'optional' | 'forbidden' | 'discouraged';
};

/** Whether a pack applies and why: part of the answer, for a rule that was not asked can be asked about. */
export type RegimeAnswer = {
  readonly packId: string;
  readonly applies: boolean;
  readonly because:
    | 'everywhere'
    | 'place-matches'
    | 'place-unknown'
    | 'other-place'
    | 'other-debt-kind'
    | 'other-collector'
    | 'other-product'
    | 'other-contact';
};

/** The evaluation of one planned contact: every rule of every pack that applies, and all answers kept. */
export type Findings = {
  readonly at: Instant;
  readonly findings: readonly Finding[];
  readonly regimes: readonly RegimeAnswer[];
  /** Names what was judged with: `2026f`. */
  readonly zoneTable: string;
  readonly packs: readonly { readonly id: string; readonly checkedOn: CalendarDate }[];
};

/**
 * The answer for any contact, saying or recording. `required` is an answer for `say` only: it not only may but must be
 * said.
 */
export type ContactDecision = {
  readonly verdict: 'allow' | 'warn' | 'deny' | 'required';
  readonly judgement: Findings;
  /** For `deny`: the first minute at which no rule refuses and the quiet hours are over; `null` when only an event opens it. */
  readonly nextAllowedAt: Instant | null;
};

export type DialRequest = { readonly caseId: CaseId; readonly number: string };

/** Proof that no rule refuses, for one case and one number, until one moment. Only `decideDial` makes one. */
export type DialPermit = Brand<
  DialRequest & { readonly mintedAt: Instant; readonly expiresAt: Instant; readonly judgement: Findings },
  'DialPermit'
>;

export type DialDecision =
  | { readonly verdict: 'allow' | 'warn'; readonly judgement: Findings; readonly permit: DialPermit }
  | {
      readonly verdict: 'deny';
      readonly judgement: Findings;
      /** The first minute at which no rule refuses; `null` when only an event can bring it. */
      readonly nextAllowedAt: Instant | null;
    };
