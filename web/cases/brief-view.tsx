import type { Brief } from '@duologue/contract/cases.ts';
import type { GateAnswer } from '@duologue/contract/gate.ts';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Command } from '../commands/command.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../messages/text-context.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { Badge, type Tone } from '../ui/data/badge.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Page } from '../ui/layout/page.tsx';
import styles from './brief.module.css';
import { type BriefAction, mayCall } from './brief-commands.ts';
import { ChangedNote, changedOf } from './changed-note.tsx';
import { DecisionBanner } from './decision-banner.tsx';
import { ExcusesCard } from './excuses-card.tsx';
import { type GoneAnswer, GoneCard } from './gone-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { MoneyCard, type MoneyCardProps } from './money-card.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { RecordChoice } from './answer/record-choice.tsx';
import { QuestionsCard } from './questions-card.tsx';

type BriefViewProps = {
  readonly brief: Brief;
  /** What the gate says of the number that is chosen; until it came, the decision of the brief stands. */
  readonly answer?: GateAnswer | undefined;
  readonly number: string | undefined;
  readonly onNumber: (number: string) => void;
  readonly isRecorded?: boolean;
  readonly onRecord?: (isRecorded: boolean) => void;
  readonly commands: readonly Command[];
  readonly onAct: (action: BriefAction) => void;
  readonly onGone: (answer: GoneAnswer, itemIds: readonly string[]) => void;
  readonly isAnswering: boolean;
  readonly isStarting: boolean;
  readonly problem: unknown;
  readonly paperOf?: MoneyCardProps['paperOf'];
  readonly more?: ReactNode;
};

const SECOND_ROW: readonly BriefAction[] = [
  'law',
  'callSheet',
  'note',
  'payment',
  'paid',
  'hold',
  'stop',
  'split',
  'timeline',
  'data',
];

/** A call that was refused because something else holds by now says what; any other problem in its own words. */
function StartProblem({ problem }: Pick<BriefViewProps, 'problem'>) {
  if (problem === null || problem === undefined) return null;
  const changed = changedOf(problem);
  return changed === undefined ? <ProblemNote error={problem} /> : <ChangedNote changed={changed} />;
}

/** Everything before the call on one screen, the person first. */
export function BriefView(props: BriefViewProps) {
  const { brief, answer, number, onNumber, commands, onAct, onGone, isAnswering, isStarting, problem } = props;
  const text = useText();
  const find = (action: BriefAction) => commands.find(({ id }) => id === `cases.${action}`);
  const start = find('startCall');
  return (
    <Page
      title={brief.debtor.name}
      kicker={<Kicker brief={brief} />}
      actions={
        start !== undefined &&
        mayCall(brief, answer) && <CommandButton command={start} look="primary" size="l" isPending={isStarting} />
      }
    >
      <div className={styles.brief}>
        <StartProblem problem={problem} />
        <DecisionBanner brief={brief} answer={answer} commands={commands} />
        <GoneCard items={brief.items} asOf={brief.asOf} onAnswer={onGone} isBusy={isAnswering} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <PeopleCard
              brief={brief}
              number={number}
              onNumber={onNumber}
              onAct={onAct}
              recording={
                props.onRecord !== undefined && (
                  <RecordChoice
                    needs={answer?.recording}
                    isChecked={props.isRecorded === true}
                    onChange={props.onRecord}
                  />
                )
              }
            />
            <ObjectiveCard brief={brief} />
          </div>
          <MoneyCard brief={brief} paperOf={props.paperOf} />
          <Past brief={brief} onAct={onAct} />
        </div>
        <div className={styles.actions} role="toolbar" aria-label={text('cases.group')}>
          {SECOND_ROW.map((action) => {
            const command = find(action);
            return command === undefined ? null : (
              <CommandButton key={action} command={command} size="s" look="quiet" />
            );
          })}
          <span className={styles.printHint}>
            <Icon of={Printer} size={14} />
            {brief.asOf !== null && text('cases.brief.ledgerAsOf', { asOn: brief.asOf })}
          </span>
        </div>
        {props.more}
      </div>
    </Page>
  );
}

/** What was said and agreed so far, and what is worth asking next. */
function Past({ brief, onAct }: Pick<BriefViewProps, 'brief' | 'onAct'>) {
  return (
    <div className={styles.column}>
      <ExcusesCard excuses={brief.excuses} lastTalk={brief.lastTalk} onAct={onAct} />
      <HistoryCard brief={brief} />
      <QuestionsCard questions={brief.questions} onAct={onAct} />
    </div>
  );
}

const STATUS_TONES: Readonly<Record<string, Tone>> = {
  'promise-broken': 'bad',
  'plan-late': 'bad',
  promised: 'accent',
  plan: 'accent',
  disputed: 'warn',
  hold: 'warn',
  'stopped-by-request': 'bad',
  'paid-in-full': 'good',
};

function Kicker({ brief: { debtor, creditor, accountStatus, owner } }: { readonly brief: Brief }) {
  const text = useText();
  const words = [
    debtor.number === null || debtor.number === debtor.name
      ? ''
      : text('cases.brief.customerNumber', { number: debtor.number }),
    debtor.country ?? '',
    debtor.parentName === null ? '' : text('cases.brief.partOf', { parent: debtor.parentName }),
    text('calls.callingFor', { creditor: creditor.name }),
    owner === null ? '' : text('cases.brief.owner', { name: owner.name }),
  ].filter((part) => part !== '');
  return (
    <span className={styles.kicker}>
      <Badge tone={STATUS_TONES[accountStatus] ?? 'plain'}>{text.label('cases.status', accountStatus)}</Badge>
      {words.join(' · ')}
    </span>
  );
}
