import type { ArrangementStatus } from '@duologue/core/arrangements/arrangement.ts';
import { isRunning, type PromiseStatus } from '@duologue/core/arrangements/promise.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { money } from '@duologue/core/money/money.ts';
import type { Snapshot } from '@duologue/core/worklist/rank.ts';
import { graceUntilOf } from '../cases/event-values.ts';
import type { ArrangementRecord } from '../ports/arrangements.ts';
import type { PromiseRecord } from '../ports/cases.ts';
import type { CaseSituation } from '../ports/worklist.ts';

/** A word that was given: one promise, or a plan or settlement with what of it was not kept. */
type Word = {
  readonly madeAt: Instant;
  readonly id: string;
  readonly state: 'broken' | 'answer' | 'past';
  readonly broken: readonly PromiseRecord[];
  readonly arrangement?: ArrangementRecord;
};

type Words = Pick<CaseSituation, 'promises' | 'arrangements'>;

/** The oldest broken promise or arrangement, unless a later word took its place. */
export function brokenPromiseOf(situation: Words): Snapshot['brokenPromise'] {
  const word = brokenIn(situation);
  const [first] = word?.broken ?? [];
  if (word === undefined || first === undefined) return undefined;
  const left = word.broken.reduce((sum, { amount, received }) => sum + amount.minor - received.minor, 0n);
  const judgedOn = word.broken.map((promise): CalendarDate => promise.judgedOn ?? graceUntilOf(promise)).sort();
  return { dueOn: first.dueOn, judgedOn: judgedOn.at(-1) ?? first.dueOn, amount: money(first.amount.currency, left) };
}

/** What was said, where it was a plan or settlement: which instalment, of how many, and who gave the word. */
export function brokenWord(
  situation: Words,
): { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | undefined {
  const word = brokenIn(situation);
  const first = word?.broken[0]?.instalmentOf;
  if (word?.arrangement === undefined || first === null || first === undefined) return undefined;
  const { arrangement } = word;
  const count = situation.promises.filter(
    (one) => one.instalmentOf?.arrangementId === arrangement.arrangementId,
  ).length;
  return {
    code: `worklist.because.${arrangement.kind}-broken`,
    values: { number: first.number, count, by: arrangement.promisedBy ?? '–', agreedOn: arrangement.agreedOn },
  };
}

function brokenIn(situation: Words): Word | undefined {
  const words = wordsOf(situation);
  const answered = words.findIndex(({ state }) => state === 'answer');
  const since = answered === -1 ? words : words.slice(0, answered);
  return since.findLast(({ state }) => state === 'broken');
}

/** The newest first. An instalment speaks through its arrangement: the next one is no answer to the one that is missing. */
function wordsOf({ promises, arrangements }: Words): readonly Word[] {
  const alone = promises
    .filter(({ instalmentOf }) => instalmentOf === null)
    .map((promise): Word => {
      const { promiseId, madeAt, status } = promise;
      return { madeAt, id: promiseId, state: stateOfPromise(status as PromiseStatus), broken: [promise] };
    });
  const agreed = arrangements.map((arrangement): Word => {
    const { arrangementId, madeAt, status } = arrangement;
    const broken = promises
      .filter((one) => one.instalmentOf?.arrangementId === arrangementId)
      .filter((one) => one.status === 'broken' || one.status === 'part-kept')
      .sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1));
    return { madeAt, id: arrangementId, state: stateOfArrangement(status), broken, arrangement };
  });
  return [...alone, ...agreed].sort((left, right) => right.madeAt - left.madeAt || (left.id < right.id ? 1 : -1));
}

function stateOfPromise(status: PromiseStatus): Word['state'] {
  if (status === 'broken' || status === 'part-kept') return 'broken';
  const isAnswer = isRunning(status) || status === 'kept' || status === 'kept-late' || status === 'suspended';
  return isAnswer ? 'answer' : 'past';
}

function stateOfArrangement(status: ArrangementStatus): Word['state'] {
  if (status === 'late' || status === 'defaulted') return 'broken';
  return ['accepted', 'active', 'completed', 'suspended'].includes(status) ? 'answer' : 'past';
}
