import type { CallGuide, ObjectionLines } from '@duologue/contract/guide.ts';
import type { GuideStageId } from '@duologue/core/guide/stage.ts';
import type { Mood } from '@duologue/core/guide/playbook.ts';
import { type ReactNode, useMemo, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { useText } from '../../messages/text-context.tsx';
import { useKept } from '../../ui/base/kept.ts';
import { theirDay } from '../their-day.ts';
import type { Screen } from '../use-call.ts';
import { CalmPanel } from './calm-panel.tsx';
import { DayAsked } from './day-asked.tsx';
import { SendInvoices } from '../invoices/send-invoices.tsx';
import type { Invoices } from '../invoices/use-invoices.ts';
import { GuidePanel } from './guide-panel.tsx';
import { chosenVariant, otherVariant, placeOf, placesBeside, stageTick, usedTick } from './guide-place.ts';
import { HeardPart, type Proposed } from './heard-part.tsx';
import { MoodBar } from './mood-bar.tsx';
import { PickExcuse } from './pick-excuse.tsx';
import { spokenLast } from './spoken-last.ts';
import { askedBy, stepWords } from './step-words.ts';
import { type GuidePart, keptGuide } from './use-call-guide.ts';
import type { Excuses } from './use-excuses.ts';
import type { HearNow } from './use-hearing.ts';

type Given = {
  readonly screen: Screen;
  readonly part: GuidePart;
  readonly excuses: Excuses;
  readonly invoices: Invoices;
  readonly hearNow: HearNow;
  readonly notes: string;
  readonly onTick: (item: string, done: boolean) => void;
};

type Talk = {
  /** What to say now; `undefined` while the guide is put away, or while a stranger or a machine listens. */
  readonly panel: ReactNode | undefined;
  /** Under the notes: what the words may mean, and what is heard in the voice. */
  readonly below: ReactNode;
  readonly dialog: ReactNode;
  readonly commands: readonly Command[];
};

/** How many proposals are shown, each with its key. */
const PROPOSED_MAX = 3;

/** The guide in a call: where the talk is, what is said, what they said, and one key for each turn. */
export function useTalk(given: Given): Talk {
  const { screen, part, excuses } = given;
  const { guide } = part;
  const isLed = useKept(keptGuide);
  const turns = useTurns();
  const { state, ticks } = screen.call;
  const place = placeOf(state, ticks);
  const excuse = guide?.objections.find(({ id }) => id === turns.shownExcuse);
  const isTalking = state === 'answered' || state === 'verified';
  const spoken = isTalking ? spokenLast(given.notes) : '';
  const proposed = useMemo(() => proposals(spoken, given.hearNow, guide), [spoken, given.hearNow, guide]);
  const go = (stage: GuideStageId) => {
    turns.leave();
    given.onTick(stageTick(stage), true);
  };
  const take = (id: string) => {
    turns.show(id);
    void excuses.hear(id, spoken || nameOf(guide, id));
  };
  const pick = () => turns.setPicking(true);
  const moves = movesOf({ given, place, excuse, go });
  const calm = () => turns.setCalming(!turns.isCalming);
  const isOpen = state === 'ringing' || isTalking;
  const isCalm = turns.isCalming && guide !== undefined;
  return {
    panel: !isOpen ? undefined : isCalm ? (
      <CalmPanel calm={guide.deEscalation} onLeave={calm} />
    ) : isLed || excuse !== undefined ? (
      <Led given={given} place={place} excuse={excuse} mood={turns.mood} moves={moves} go={go} />
    ) : undefined,
    below: isTalking && guide !== undefined && (
      <>
        <HeardPart proposed={proposed} onTake={take} onPick={pick} />
        {excuse === undefined && !isCalm && (
          <MoodBar acknowledgments={guide.acknowledgments} mood={turns.mood} onMood={turns.setMood} />
        )}
      </>
    ),
    dialog: turns.isPicking && guide !== undefined && (
      <PickExcuse objections={guide.objections} onTake={take} onClose={() => turns.setPicking(false)} />
    ),
    commands: talkCommands({ moves, proposed, take, isTalking, pick, calm }),
  };
}

/** What is open before the caller. A mood is nobody's record, and is gone with the next stage. */
function useTurns() {
  const [shownExcuse, setShownExcuse] = useState<string | undefined>();
  const [mood, setMood] = useState<Mood | undefined>();
  const [isCalming, setCalming] = useState(false);
  const [isPicking, setPicking] = useState(false);
  return {
    shownExcuse,
    mood,
    setMood,
    isCalming,
    setCalming,
    isPicking,
    setPicking,
    show: (id: string) => {
      setPicking(false);
      setCalming(false);
      setShownExcuse(id);
    },
    leave: () => {
      setShownExcuse(undefined);
      setMood(undefined);
    },
  };
}

type LedProps = {
  readonly given: Given;
  readonly place: GuideStageId;
  readonly excuse: ObjectionLines | undefined;
  readonly mood: Mood | undefined;
  readonly moves: Moves;
  readonly go: (stage: GuideStageId) => void;
};

function Led({ given: { screen, part, excuses, invoices }, place, excuse, mood, moves, go }: LedProps) {
  const text = useText();
  const { state, ticks } = screen.call;
  const isLast = excuse !== undefined && excuses.last?.excuse.objectionId === excuse.id;
  const last = isLast ? excuses.last : undefined;
  const asksForInvoices = last?.steps.some(({ act }) => act === 'resend-invoice') === true;
  const ask = askedBy(last, part.guide, text);
  // Where the invoices can be sent from here, the address is asked for there.
  const isAskedThere = asksForInvoices && ask?.fact === 'email' && invoices.papers?.mailReady === true;
  return (
    <GuidePanel
      {...{ part, state, ticks, place, mood, excuse }}
      steps={stepWords(last, text)}
      ask={isAskedThere ? null : ask}
      invoices={asksForInvoices && <SendInvoices invoices={invoices} shortcut="m" />}
      day={<DayAsked heard={last} today={theirDay(screen).today} onDay={excuses.date} />}
      error={excuses.error}
      onGo={go}
      onOther={moves.other}
      onExcuseDone={moves.on}
      onLearn={excuses.learn}
    />
  );
}

const nameOf = (guide: CallGuide | undefined, id: string) =>
  guide?.objections.find((objection) => objection.id === id)?.name ?? id;

function proposals(spoken: string, hearNow: HearNow, guide: CallGuide | undefined): readonly Proposed[] {
  if (guide === undefined || spoken === '') return [];
  return hearNow(spoken)
    .flatMap(({ id, because }) => {
      const objection = guide.objections.find((one) => one.id === id);
      return objection === undefined ? [] : [{ id, name: objection.name, because: because.map((one) => one.text) }];
    })
    .slice(0, PROPOSED_MAX);
}

type Moves = { readonly on: () => void; readonly back: () => void; readonly other: () => void };

function movesOf({
  given: { screen, part, onTick },
  place,
  excuse,
  go,
}: {
  readonly given: Given;
  readonly place: GuideStageId;
  readonly excuse: ObjectionLines | undefined;
  readonly go: (stage: GuideStageId) => void;
}): Moves {
  const { state, ticks } = screen.call;
  const stage = part.guide?.stages.find(({ id }) => id === place);
  const beside = placesBeside(state, place, excuse === undefined ? (stage?.next ?? []) : [excuse.next]);
  const said = stage && chosenVariant(stage.say, ticks);
  return {
    on: () => {
      // What was before the caller when they went on is what they said.
      if (excuse === undefined && said !== undefined && !ticks.includes(usedTick(said.id)))
        onTick(usedTick(said.id), true);
      if (excuse !== undefined) go(isOpenFor(state, excuse.next) ? excuse.next : place);
      else if (beside.on !== undefined) go(beside.on);
    },
    back: () => beside.back !== undefined && go(beside.back),
    other: () => {
      const other = stage && otherVariant(stage.say, said);
      if (other !== undefined) onTick(usedTick(other.id), true);
    },
  };
}

const isOpenFor = (state: Screen['call']['state'], stage: GuideStageId): boolean =>
  placesBeside(state, stage, []).back !== undefined || placeOf(state, [stageTick(stage)]) === stage;

type Keys = {
  readonly moves: Moves;
  readonly proposed: readonly Proposed[];
  readonly isTalking: boolean;
  readonly take: (id: string) => void;
  readonly pick: () => void;
  readonly calm: () => void;
};

function talkCommands({ moves, proposed, isTalking, take, pick, calm }: Keys): readonly Command[] {
  const group = 'talk.group';
  const isAvailable = () => isTalking;
  const taking = Array.from({ length: PROPOSED_MAX }, (_, index): Command => {
    const one = proposed[index];
    return {
      id: `talk.take.${index + 1}`,
      label: `talk.key.take.${(index + 1) as 1 | 2 | 3}`,
      group,
      shortcut: String(index + 1),
      ...(index === 0 ? { alternative: 'mod+Enter' } : {}),
      isAvailable: () => one !== undefined,
      run: () => one !== undefined && take(one.id),
    };
  });
  return [
    { id: 'talk.on', label: 'talk.on', group, shortcut: 'f', run: moves.on },
    { id: 'talk.back', label: 'talk.back', group, shortcut: 'r', run: moves.back },
    { id: 'talk.other', label: 'talk.key.other', group, shortcut: 'z', run: moves.other },
    { id: 'talk.pick', label: 'talk.pick', group, shortcut: 'x', isAvailable, run: pick },
    { id: 'talk.calm', label: 'talk.key.calm', group, shortcut: 'c', isAvailable, run: calm },
    { id: 'talk.led', label: 'talk.key.led', group, shortcut: 'l', run: () => keptGuide.set(!keptGuide.get()) },
    ...taking,
  ];
}
