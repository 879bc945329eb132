import type { CallGuide, ObjectionLines } from '@duologue/contract/guide.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import type { GuideStageId } from '@duologue/core/guide/stage.ts';
import type { Mood } from '@duologue/core/guide/playbook.ts';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { Select } from '../../ui/form/select.tsx';
import { type Ask, AskFact } from './ask-fact.tsx';
import { ExcuseCard } from './excuse-card.tsx';
import styles from './guide.module.css';
import { chosenVariant, openStages, placesBeside } from './guide-place.ts';
import { MethodList, ReminderList } from './persuasion.tsx';
import type { GuidePart } from './use-call-guide.ts';

export type GuideView = {
  readonly place: GuideStageId;
  readonly ticks: readonly string[];
  readonly state: Parameters<typeof openStages>[0];
  readonly excuse: ObjectionLines | undefined;
  readonly mood: Mood | undefined;
};

type GuidePanelProps = GuideView & {
  readonly part: GuidePart;
  readonly steps: readonly string[];
  /** What the excuse before the caller makes worth asking. */
  readonly ask: Ask | null;
  /** And the day that it turns on. */
  readonly day: ReactNode;
  /** Why the excuse could not be kept. */
  readonly error: unknown;
  readonly onGo: (stage: GuideStageId) => void;
  readonly onOther: () => void;
  readonly onExcuseDone: () => void;
  readonly onLearn: (fact: FactId, value: string) => Promise<void>;
};

/** What to say now: one stage, one sentence to say, large enough to read at arm's length. */
export function GuidePanel(props: GuidePanelProps) {
  const { part, excuse } = props;
  const text = useText();
  const { guide } = part;
  return (
    <section className={styles.guide} aria-label={text('talk.title')}>
      <GuideHead {...props} />
      {guide === undefined ? (
        <Skeleton lines={4} height={34} />
      ) : excuse === undefined ? (
        <StageBody {...props} guide={guide} />
      ) : (
        <ExcuseCard
          excuse={excuse}
          steps={props.steps}
          ask={props.ask}
          day={props.day}
          language={part.language}
          onLearn={props.onLearn}
          onDone={props.onExcuseDone}
        />
      )}
      {props.error !== null && <ProblemNote error={props.error} />}
    </section>
  );
}

function GuideHead({ part, state, place, onGo }: GuidePanelProps) {
  const text = useText();
  const open = openStages(state);
  const stages = part.guide?.stages.filter(({ id }) => open.includes(id)) ?? [];
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{text('talk.title')}</h2>
      <ol className={styles.path} aria-label={text('calls.stages')}>
        {stages.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className={styles.step} aria-current={id === place} onClick={() => onGo(id)}>
              {name}
            </button>
          </li>
        ))}
      </ol>
      <Select
        label={text('talk.language')}
        hideLabel
        value={part.language}
        options={GUIDE_LANGUAGES.map((language) => ({ value: language, label: text(`talk.language.${language}`) }))}
        onChange={part.speak}
      />
    </header>
  );
}

function StageBody({
  part,
  guide,
  place,
  ticks,
  state,
  mood,
  onGo,
  onOther,
  onLearn,
}: GuidePanelProps & { readonly guide: CallGuide }) {
  const text = useText();
  const stage = guide.stages.find(({ id }) => id === place);
  if (stage === undefined) return <Skeleton lines={4} height={34} />;
  const said = chosenVariant(stage.say, ticks);
  const at = stage.say.findIndex(({ id }) => id === said?.id);
  const { on, back } = placesBeside(state, place, stage.next);
  return (
    <>
      <p className={styles.aim}>{stage.aim}</p>
      {mood !== undefined && <Acknowledged guide={guide} mood={mood} />}
      <p className={styles.words} aria-live="polite" lang={said && part.language}>
        {said?.text ?? text('talk.nothing')}
      </p>
      <div className={styles.moves} role="toolbar" aria-label={text('talk.moves')}>
        <Button size="s" shortcut="f" look="primary" isDisabled={on === undefined} onPress={() => on && onGo(on)}>
          {text('talk.on')}
        </Button>
        <Button size="s" shortcut="r" isDisabled={back === undefined} onPress={() => back && onGo(back)}>
          {text('talk.back')}
        </Button>
        <Button size="s" shortcut="z" isDisabled={stage.say.length < 2} onPress={onOther}>
          {text('talk.other', { which: at + 1, count: stage.say.length })}
        </Button>
      </div>
      <AskFact key={stage.ask?.fact ?? 'none'} ask={stage.ask} onLearn={onLearn} />
      {guide.told !== null && <Persuasion place={place} told={guide.told} />}
      <Lines title={text('talk.bringBack')} lines={stage.bringBack} />
      <Lines title={text('talk.forward')} lines={stage.forward} />
    </>
  );
}

/** P08: first that it was heard, then on. */
function Acknowledged({ guide, mood }: { readonly guide: CallGuide; readonly mood: Mood }) {
  const found = guide.acknowledgments.find((one) => one.mood === mood);
  const [first, ...others] = found?.say ?? [];
  if (first === undefined) return null;
  return (
    <div className={styles.heard}>
      <p className={styles.words}>{first.text}</p>
      {others.map(({ id, text }) => (
        <p key={id} className={styles.soft}>
          {text}
        </p>
      ))}
    </div>
  );
}

const PERSUADING: readonly GuideStageId[] = ['state', 'resolve', 'agree'];

function Persuasion({ place, told }: { readonly place: GuideStageId; readonly told: NonNullable<CallGuide['told']> }) {
  if (place === 'open') return <LastTalkLine lastTalk={told.lastTalk} />;
  if (!PERSUADING.includes(place)) return null;
  return (
    <>
      <MethodList methods={told.methods} />
      <ReminderList reminders={told.reminders} />
    </>
  );
}

function LastTalkLine({ lastTalk }: Pick<NonNullable<CallGuide['told']>, 'lastTalk'>) {
  return lastTalk === null ? null : <p className={styles.last}>{lastTalk.text}</p>;
}

type LinesProps = { readonly title: string; readonly lines: readonly { readonly id: string; readonly text: string }[] };

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{title}</summary>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
