import type { ResponseOf } from '@duologue/contract/api.ts';
import { useText } from '../../messages/text-context.tsx';
import { InstantText } from '../../ui/data/date-text.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { ChangeList } from './change-list.tsx';
import { isSame } from './field-changes.ts';
import styles from './law.module.css';
import type { ChangeWords } from './use-change-words.ts';

export type LawLog = ResponseOf<'GET /settings/law/changes'>['changes'];

/** The name of the firm's own pack is for the command line: it says nothing here. */
const UNTOLD = 'firmRulesName';

/** Who changed what, when and why, newest first. */
export function LawLogPanel({ changes, words }: { readonly changes: LawLog; readonly words: ChangeWords }) {
  const text = useText();
  return (
    <Panel title={text('firmLaw.log')}>
      {changes.length === 0 && <p className={styles.hint}>{text('firmLaw.logNone')}</p>}
      {changes.length > 0 && (
        <ol className={styles.log}>
          {changes.map(({ changeNo, at, by, reason, diff }) => (
            <li key={changeNo}>
              <p>
                <strong>{by}</strong>{' '}
                <span className={styles.hint}>
                  <InstantText value={at} />
                </span>
              </p>
              <p>{reason === '' ? text('firmLaw.noReason') : reason}</p>
              <ChangeList
                changes={diff
                  .filter(({ field, from, to }) => field !== UNTOLD && !isSame(from, to))
                  .map(({ field, from, to }) => ({ field, from, to }))}
                words={words}
              />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
