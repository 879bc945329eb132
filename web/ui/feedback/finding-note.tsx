import type { FindingWire } from '@duologue/contract/wire.ts';
import { Ban, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { useFormats, useText } from '../../messages/text-context.tsx';
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
  const formats = useFormats();
  const kind = kindOf(finding);
  return (
    <div className={styles.finding} data-kind={kind}>
      <span className={styles.icon}>
        <Icon of={ICONS[kind]} />
      </span>
      <div className={styles.words}>
        <p>
          <span className="visually-hidden">{text(`ui.finding.${kind}`)}: </span>
          {text.fill(sentenceOf(finding, formats.locale), finding.values)}
        </p>
        {!isShort && (
          <p className={styles.source}>
            {finding.link === null ? (
              finding.citation
            ) : (
              <OutsideLink href={finding.link} isInTabOrder={isInTabOrder}>
                {finding.citation}
              </OutsideLink>
            )}
            {' · '}
            {text.label('confidence', finding.confidence)}
            {finding.effectiveFrom !== null && ` · ${text('ui.inForceSince', { sinceOn: finding.effectiveFrom })}`}
          </p>
        )}
        {finding.nextAt !== null && <p className={styles.next}>{text('ui.allowedFrom', { nextAt: finding.nextAt })}</p>}
      </div>
    </div>
  );
}

type Kind = 'refused' | 'unknown' | 'warned' | 'satisfied';

const ICONS = { refused: Ban, unknown: CircleHelp, warned: TriangleAlert, satisfied: CircleCheck } as const;

function kindOf({ result, effect }: FindingWire): Kind {
  if (result === 'satisfied') return 'satisfied';
  if (effect !== 'deny') return 'warned';
  return result === 'unknown' ? 'unknown' : 'refused';
}

/** The rule's own sentence in the reader's language. */
function sentenceOf({ sentence }: FindingWire, locale: string): string {
  if (locale.startsWith('de')) return sentence.de;
  return locale.startsWith('it') ? sentence.it : sentence.en;
}
