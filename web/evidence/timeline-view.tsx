import type { ResponseOf } from '@duologue/contract/api.ts';
import type { TimelineEntry } from '@duologue/contract/cases.ts';
import { Link2, Link2Off } from 'lucide-react';
import { useState } from 'react';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Badge } from '../ui/data/badge.tsx';
import { Page } from '../ui/layout/page.tsx';
import { sentenceOfEvent } from '@duologue/words/sentence-of-event.ts';
import { detailsOf, shortHash } from './entry-details.ts';
import { timelineRows } from './timeline-rows.ts';
import styles from './timeline.module.css';

type Timeline = ResponseOf<'GET /cases/{caseId}/timeline'>;

type TimelineViewProps = {
  readonly timeline: Timeline;
  readonly isChecking: boolean;
  readonly onVerify: () => void;
  readonly onCorrect: (version: number) => void;
};

/** Entries in words with who and when; a correction stands beside what it corrects. */
export function TimelineView({ timeline, isChecking, onVerify, onCorrect }: TimelineViewProps) {
  const text = useText();
  const [isNewestFirst, setNewestFirst] = useState(true);
  const rows = timelineRows(timeline.entries);
  const shown = isNewestFirst ? [...rows].reverse() : rows;
  return (
    <Page
      title={text('evidence.timeline.title')}
      kicker={timeline.debtorName}
      width="read"
      actions={
        <>
          <Button look="quiet" isPressed={isNewestFirst} onPress={() => setNewestFirst(!isNewestFirst)}>
            {text(isNewestFirst ? 'evidence.timeline.newestFirst' : 'evidence.timeline.oldestFirst')}
          </Button>
          <Link to={paths.brief(timeline.caseId)} look="button">
            {text('evidence.timeline.brief')}
          </Link>
        </>
      }
    >
      <ChainBadge chain={timeline.chain} isChecking={isChecking} onVerify={onVerify} />
      {rows.length === 0 && <p>{text('evidence.timeline.empty')}</p>}
      <ol className={styles.timeline} reversed={isNewestFirst}>
        {shown.map(({ entry, corrections }) => (
          <li key={entry.version} className={styles.entry} data-type={entry.type}>
            <EntryWords entry={entry} isCorrected={corrections.length > 0} />
            {corrections.map((correction) => (
              <div key={correction.version} className={styles.correction}>
                <p className={styles.soft}>{text('evidence.timeline.correctedBelow')}</p>
                <EntryWords entry={correction} isCorrected={false} />
              </div>
            ))}
            <div className={styles.correct}>
              <Button size="s" look="quiet" onPress={() => onCorrect(entry.version)}>
                {text('evidence.correct.action')}
                <span className="visually-hidden"> {text('evidence.timeline.entry', { version: entry.version })}</span>
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}

function ChainBadge({
  chain,
  isChecking,
  onVerify,
}: Pick<TimelineViewProps, 'isChecking' | 'onVerify'> & Pick<Timeline, 'chain'>) {
  const text = useText();
  return (
    <section className={styles.chain} data-ok={chain.ok} aria-label={text('evidence.group')}>
      <Icon of={chain.ok ? Link2 : Link2Off} size={22} />
      <div>
        <p className={styles.chainTitle}>
          {chain.ok ? text('evidence.chain.ok') : text('evidence.chain.bad', { version: chain.firstBad?.version ?? 0 })}
        </p>
        <p className={styles.soft} title={chain.head}>
          {chain.ok
            ? text('evidence.chain.okHint', { hash: shortHash(chain.head) })
            : text.label('evidence.reason', chain.firstBad?.reason ?? '')}
        </p>
      </div>
      <Button size="s" shortcut="v" isPending={isChecking} onPress={onVerify}>
        {text('evidence.chain.verify')}
      </Button>
    </section>
  );
}

function EntryWords({ entry, isCorrected }: { readonly entry: TimelineEntry; readonly isCorrected: boolean }) {
  const text = useText();
  const formats = useFormats();
  const details = detailsOf(entry, text, formats);
  return (
    <div className={styles.words} data-corrected={isCorrected}>
      <p className={styles.sentence}>
        {sentenceOfEvent(entry, text)} {isCorrected && <Badge tone="warn">{text('evidence.timeline.corrected')}</Badge>}
      </p>
      {details.length > 0 && (
        <dl className={styles.details}>
          {details.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.meta}>
        <span>{text('evidence.timeline.byWhom', { name: entry.by, eventAt: entry.at })}</span>
        <span title={entry.hash} className={styles.hash}>
          {text('evidence.timeline.entry', { version: entry.version })} · {shortHash(entry.hash)}
        </span>
      </p>
    </div>
  );
}
