import type { Brief } from '@duologue/contract/cases.ts';
import type { GateAnswer } from '@duologue/contract/gate.ts';
import type { DecisionWire, FindingWire } from '@duologue/contract/wire.ts';
import { CircleHelp, Clock, OctagonX, PhoneCall, PhoneOff, TriangleAlert } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { clockAt, placeOf } from '../ui/base/their-time.ts';
import { FindingNote } from '../ui/feedback/finding-note.tsx';
import { orderFindings } from './answer/order-findings.ts';
import { untilEventOf } from './answer/until-event.ts';
import { type BriefAction, decisionOf } from './brief-commands.ts';
import styles from './decision-banner.module.css';
import { OwedLine } from './owed-line.tsx';

export type Verdict = 'allow' | 'warn' | 'later' | 'blocked' | 'noNumber' | 'notOwed' | 'owedUnknown';

/** The one answer that stands above all others: what is not owed is not rung for, whatever the hour. */
export function verdictOf({ decision, stillOwed }: Pick<Brief, 'decision' | 'stillOwed'>): Verdict {
  // What is announced or held is owed again by waiting: the day on which it may be called about is the answer.
  const isWaiting = stillOwed.opensOn !== null && decision !== null && decision.nextAllowedAt !== null;
  if (stillOwed.state !== 'owed' && !isWaiting) return stillOwed.state === 'refused' ? 'notOwed' : 'owedUnknown';
  if (decision === null) return 'noNumber';
  if (decision.verdict !== 'deny') return decision.verdict;
  return decision.nextAllowedAt === null ? 'blocked' : 'later';
}

/** The findings that say no, or say take care; those that are in order stay behind "Why?". */
export function standingInTheWay(decision: DecisionWire | null): readonly FindingWire[] {
  const open = orderFindings(decision?.findings ?? []).objecting.filter(({ effect }) => effect !== 'info');
  return decision?.verdict === 'deny' ? open.filter(({ effect }) => effect === 'deny') : open;
}

const ICONS = {
  allow: PhoneCall,
  warn: TriangleAlert,
  later: Clock,
  blocked: OctagonX,
  noNumber: PhoneOff,
  notOwed: OctagonX,
  owedUnknown: CircleHelp,
} as const;

const TITLES = {
  allow: 'cases.decision.allow',
  warn: 'cases.decision.warn',
  later: 'cases.decision.later',
  blocked: 'cases.decision.blocked',
  noNumber: 'cases.decision.noNumber',
  notOwed: 'cases.owed.state.refused',
  owedUnknown: 'cases.owed.state.unknown',
} as const;

/** How many findings are shown without asking for all of them. */
const FINDINGS_SHOWN = 2;
const ZONES_SHOWN = 3;
const ACTIONS: readonly BriefAction[] = ['why', 'week', 'callAnyway'];

type DecisionBannerProps = {
  readonly brief: Brief;
  readonly answer: GateAnswer | undefined;
  readonly commands: readonly Command[];
};

/** The plain answer: now, with care, not now but then, or not until something happens; and the rules that say so. */
export function DecisionBanner({ brief, answer, commands }: DecisionBannerProps) {
  const text = useText();
  const decision = decisionOf(brief, answer);
  const verdict = verdictOf({ decision, stillOwed: brief.stillOwed });
  const inTheWay = standingInTheWay(decision);
  const more = inTheWay.length - FINDINGS_SHOWN;
  return (
    <section className={styles.banner} data-verdict={verdict} aria-label={text(TITLES[verdict])}>
      <span className={styles.icon}>
        <Icon of={ICONS[verdict]} size={24} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>
          {text(TITLES[verdict])}
          <span className={styles.when}>
            {verdict === 'later' && decision !== null && <NextAt decision={decision} />}
            {decision !== null && verdict !== 'later' && <TheirTime decision={decision} />}
          </span>
        </p>
        {verdict === 'noNumber' && <p className={styles.soft}>{text('cases.decision.noNumberHint')}</p>}
        {verdict === 'blocked' && <p className={styles.soft}>{text(untilEventOf(inTheWay))}</p>}
        {inTheWay.slice(0, FINDINGS_SHOWN).map((finding) => (
          <FindingNote key={finding.ruleId} finding={{ ...finding, nextAt: null }} isShort />
        ))}
        {more > 0 && <p className={styles.soft}>{text('law.moreRules', { count: more })}</p>}
        <OwedLine stillOwed={brief.stillOwed} />
      </div>
      <div className={styles.why}>
        {ACTIONS.map((action) => {
          const command = commands.find(({ id }) => id === `cases.${action}`);
          const isShown = command !== undefined && (action !== 'week' || decision !== null);
          return isShown && <CommandButton key={action} command={command} size="s" />;
        })}
      </div>
    </section>
  );
}

function TheirTime({ decision: { localTimes } }: { readonly decision: DecisionWire }) {
  const text = useText();
  // Who may be in many places is shown the earliest and the latest of their clocks.
  if (localTimes.length > ZONES_SHOWN) {
    const times = localTimes.map(({ date, time }) => `${date} ${time}`).sort();
    const clock = (time: string | undefined) => (time ?? '').slice(-5);
    const values = { from: clock(times[0]), to: clock(times.at(-1)), count: localTimes.length };
    return <span>{text('law.theirTimes', values)}</span>;
  }
  return localTimes.map(({ zone, time }) => (
    <span key={zone}>{text('cases.decision.theirTime', { time, zone: placeOf(zone) })}</span>
  ));
}

/** On their clock, and on ours where ours shows something else. */
function NextAt({ decision }: { readonly decision: DecisionWire }) {
  const text = useText();
  const formats = useFormats();
  const [zone = 'UTC'] = decision.zones;
  if (decision.nextAllowedAt === null) return null;
  const { date, time } = clockAt(decision.nextAllowedAt, zone);
  const today = clockAt(decision.at, zone).date;
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const when = date === today ? time : `${formats.date(date, isThisYear ? 'short' : 'medium')}, ${time}`;
  const ours = clockAt(decision.nextAllowedAt, formats.zone);
  const isSame = ours.date === date && ours.time === time;
  const mine = ours.date === date ? ours.time : `${formats.date(ours.date, 'short')}, ${ours.time}`;
  return (
    <>
      <span>{text('cases.decision.nextAt', { when })}</span>
      {!isSame && <span>{text('law.yourTime', { when: mine })}</span>}
    </>
  );
}
