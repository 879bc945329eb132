import type { FindingWire } from '@duologue/contract/wire.ts';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { Icon } from '../../ui/base/icon.tsx';
import { OutsideLink } from '../../ui/base/link.tsx';
import { KIND_ICONS, kindOf } from '../../ui/feedback/finding-note.tsx';
import styles from './findings.module.css';

/** One rule and its answer: what it says, where it is written, how sure we are, what it is, since when, and its figures. */
export function FindingRow({ finding }: { readonly finding: FindingWire }) {
  const text = useText();
  const say = useSentence();
  const kind = kindOf(finding);
  const { sentence, values, exception, overriddenFor, nextAt } = finding;
  return (
    <li className={styles.finding} data-kind={kind}>
      <span className={styles.icon}>
        <Icon of={KIND_ICONS[kind]} />
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>
          <span className="visually-hidden">{text(`ui.finding.${kind}`)}: </span>
          {say(sentence, values)}
        </p>
        {exception !== null && (
          <p className={styles.lifted}>
            {text('law.liftedBy', { words: say(exception.sentence, values), code: exception.code })}
            {exception.citation !== null && <span className={styles.soft}> {exception.citation}</span>}
          </p>
        )}
        {overriddenFor !== null && (
          <p className={styles.lifted}>
            {text('law.overriddenFor', { reason: overriddenFor.reason, code: overriddenFor.code })}
          </p>
        )}
        {nextAt !== null && <p>{text('ui.allowedFrom', { nextAt })}</p>}
        <Source finding={finding} />
        <Figures values={values} />
      </div>
    </li>
  );
}

/** Where it is written. What is not law is never called one: its force is named in plain words. */
function Source({ finding }: { readonly finding: FindingWire }) {
  const text = useText();
  const { code, citation, link, linkText, confidence, force, effectiveFrom } = finding;
  return (
    <p className={styles.source}>
      <span className={styles.code}>{code}</span>
      <span className={styles.force} data-force={force}>
        {text.label('law.force', force)}
      </span>
      <span>{link === null ? citation : <OutsideLink href={link}>{citation}</OutsideLink>}</span>
      {linkText !== '' && linkText !== citation && <span>{linkText}</span>}
      <span>{text.label('confidence', confidence)}</span>
      {effectiveFrom !== null && <span>{text('ui.inForceSince', { sinceOn: effectiveFrom })}</span>}
    </p>
  );
}

/** The figures behind the sentence, by name: those that mean something to a reader. */
function Figures({ values }: Pick<FindingWire, 'values'>) {
  const text = useText();
  const known = Object.entries(values).filter(
    ([name, value]) => text.has(`law.figure.${name}`) && value !== null && value !== '',
  );
  if (known.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{text.label('law.figure', name)}</dt>
          <dd>{name === 'missing' ? text.label('law.missing', String(value)) : String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
