import type { FactId } from '../cases/facts.ts';
import type { Objection } from './objection.ts';
import type { FitsWhen, Said, Variant } from './said.ts';
import type { GuideStage } from './stage.ts';

/** What is heard in a voice and wants a human answer first (P08). */
export const MOODS = [
  'angry',
  'ashamed',
  'worried',
  'silent',
  'in-a-hurry',
  'talkative',
  'ill',
  'bereaved',
  'business-failing',
] as const;
export type Mood = (typeof MOODS)[number];

/** Empathy without pity and without conceding the debt. */
export type Acknowledgment = {
  readonly mood: Mood;
  readonly name: Said;
  /** One at least: an empty list is a problem. */
  readonly say: readonly Variant[];
};

/** A named way of going for the objective (P04). */
export type Method = {
  readonly id: string;
  readonly name: Said;
  /** How it is done, in two or three sentences to the caller. */
  readonly how: Said;
  /** The first sentence. */
  readonly say: Variant;
  /** When it fits, in words and as data. */
  readonly fits: Said;
  readonly when: FitsWhen & {
    readonly objectives?: readonly string[];
    readonly hasDispute?: boolean;
    readonly hasBrokenPromise?: boolean;
    /** Whole months that the oldest item is overdue, from and to. */
    readonly monthsLate?: { readonly from?: number; readonly to?: number };
    readonly isAgitated?: boolean;
  };
};

/** A true reason to pay, from the account's own facts (P12). Shown only when every blank in it is known. */
export type ValueReminder = Variant & { readonly name: Said };

/** One key away when it gets loud (P26). Each list has one line at least: an empty one is a problem. */
export type DeEscalation = {
  readonly breathe: Said;
  readonly phrases: readonly Variant[];
  readonly boundaries: readonly Variant[];
  /** How to end a call lawfully and kindly. */
  readonly endings: readonly Variant[];
  readonly record: readonly Said[];
  readonly aftercare: readonly Said[];
};

/** A missing fact and how it is asked for, at the stage where it fits (P20). */
export type FactQuestion = {
  readonly fact: FactId;
  readonly stage: GuideStage['id'];
  readonly ask: Said;
  readonly why: Said;
};

/**
 * All that a caller is told, as one value. A firm's own playbook is this with its changes laid over it; both are
 * checked by `checkPlaybook` before anybody sees them.
 */
export type Playbook = {
  readonly stages: readonly GuideStage[];
  readonly objections: readonly Objection[];
  readonly acknowledgments: readonly Acknowledgment[];
  readonly methods: readonly Method[];
  readonly reminders: readonly ValueReminder[];
  /** A question for each verification that an objection names, as it may be put to somebody else. */
  readonly verifications: Readonly<Record<string, Said>>;
  readonly voicemail: readonly Variant[];
  readonly thirdPerson: readonly Variant[];
  readonly deEscalation: DeEscalation;
  readonly factQuestions: readonly FactQuestion[];
};
