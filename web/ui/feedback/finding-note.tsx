import type { FindingWire } from '@duologue/contract/wire.ts';
import { Ban, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { Icon } from '../base/icon.tsx';
import { OutsideLink } from '../base/link.tsx';
import styles from './finding-note.module.css';

type FindingNoteProps = {
  readonly finding: FindingWire;
  /** One line only: the sentence, and when it ends. */
  readonly isShort?: boolean;
  /** False inside a grid row that does not have the focus. */
  readonly isInTabOrder?: boolean;
};

/** One answer of one rule: what it says, which law or house rule says it, and how sure we are of it. */
export function FindingNote({ finding, isShort = false, isInTabOrder = true }: FindingNoteProps) {
  const text = useText();
  const say = useSentence();
  const kind = kindOf(finding);
  return (
    <div className={styles.finding} data-kind={kind}>
      <span className={styles.icon}>
        <Icon of={KIND_ICONS[kind]} />
      </span>
      <div className={styles.words}>
        <p>
          <span className="visually-hidden">{text(`ui.finding.${kind}`)}: </span>
          {say(finding.sentence, finding.values)}
        </p>
        {!isShort && <Source finding={finding} isInTabOrder={isInTabOrder} />}
        {finding.nextAt !== null && <p className={styles.next}>{text('ui.allowedFrom', { nextAt: finding.nextAt })}</p>}
      </div>
    </div>
  );
}

/** A house rule is nobody's law: that it is ours says where it comes from, and since when is of no interest. */
const HOUSE = 'H';

type SourceProps = { readonly finding: FindingWire; readonly isInTabOrder: boolean };

function Source({ finding: { citation, confidence, effectiveFrom, link }, isInTabOrder }: SourceProps) {
  const text = useText();
  const sureness = text.label('confidence', confidence);
  if (confidence === HOUSE) return <p className={styles.source}>{sureness}</p>;
  return (
    <p className={styles.source}>
      {link === null ? (
        citation
      ) : (
        <OutsideLink href={link} isInTabOrder={isInTabOrder}>
          {citation}
        </OutsideLink>
      )}
      {` · ${sureness}`}
      {effectiveFrom !== null && ` · ${text('ui.inForceSince', { sinceOn: effectiveFrom })}`}
    </p>
  );
}

export type Kind = 'refused' | 'unknown' | 'warned' | 'satisfied';

export const KIND_ICONS = { refused: Ban, unknown: CircleHelp, warned: TriangleAlert, satisfied: CircleCheck } as const;

/** What a finding does, worst first. */
export function kindOf({ result, effect }: FindingWire): Kind {
  if (result === 'satisfied') return 'satisfied';
  if (effect !== 'deny') return 'warned';
  return result === 'unknown' ? 'unknown' : 'refused';
}
