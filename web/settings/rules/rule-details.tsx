import type { RuleWire } from '@duologue/contract/rules.ts';
import { useEffect, useRef } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Link, OutsideLink } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { Facts } from '../../ui/layout/page.tsx';
import { isSecondHand, ruleSentence } from './rule-sentence.ts';
import styles from './rules.module.css';

/** One rule: its sentence and what it does; opened, where it comes from, what lifts it, and its examples. */
export function RuleDetails({ rule, isChosen }: { readonly rule: RuleWire; readonly isChosen: boolean }) {
  const text = useText();
  const { locale } = useFormats();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    details.current?.setAttribute('open', '');
    details.current?.scrollIntoView({ block: 'center' });
    details.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isChosen]);
  return (
    <details ref={details} className={styles.rule} open={isChosen || undefined}>
      <summary>
        <span className={styles.sentence}>{ruleSentence(rule, locale)}</span>
        <span className={styles.marks}>
          <NotInForce rule={rule} />
          {isSecondHand(rule) && <span className={styles.soft}>{text.label('rulebook.mark', rule.confidence)}</span>}
          <Effect effect={rule.effect} />
        </span>
      </summary>
      <div className={styles.body}>
        <Sources rule={rule} />
        <Lifts rule={rule} />
        <Examples rule={rule} />
        <p className={styles.soft}>
          <Link to={paths.rule(rule.ruleId)}>{text('rulebook.linkToRule')}</Link> · <code>{rule.ruleId}</code>
        </p>
      </div>
    </details>
  );
}

/** Two versions of a rule differ by their days and by little else. */
function NotInForce({ rule: { state, effectiveFrom, effectiveTo } }: { readonly rule: RuleWire }) {
  const text = useText();
  const { date } = useFormats();
  if (state === 'ahead')
    return <span className={styles.soft}>{text('rulebook.begins', { from: date(effectiveFrom) })}</span>;
  if (state !== 'over' || effectiveTo === null) return null;
  return <span className={styles.soft}>{text('rulebook.ended', { to: date(effectiveTo) })}</span>;
}

/** Most rules refuse, so that refusing is no alarm here: the words tell, and a warning is the quieter of the two. */
function Effect({ effect }: Pick<RuleWire, 'effect'>) {
  const text = useText();
  const words = text(`rules.effect.${effect}`);
  return effect === 'deny' ? <Badge>{words}</Badge> : <span className={styles.quietMark}>{words}</span>;
}

function Sources({ rule }: { readonly rule: RuleWire }) {
  const text = useText();
  const formats = useFormats();
  const { citation, link, force, confidence, effectiveFrom, effectiveTo, reviewOn, boundBy, code } = rule;
  const from = formats.date(effectiveFrom);
  const dates =
    effectiveTo === null
      ? text('rulebook.since', { from })
      : text('rulebook.fromTo', { from, to: formats.date(effectiveTo) });
  return (
    <Facts
      facts={[
        {
          term: text('rulebook.source'),
          value: (
            <>
              {citation}
              <br />
              {link.url === null ? link.text : <OutsideLink href={link.url}>{link.text}</OutsideLink>}
            </>
          ),
        },
        { term: text('rulebook.force'), value: text.label('rules.force', force) },
        { term: text('rulebook.confidence'), value: text.label('rules.confidence', confidence) },
        { term: text('rulebook.dates'), value: dates },
        ...(reviewOn === null ? [] : [{ term: text('rulebook.reviewOn'), value: formats.date(reviewOn) }]),
        ...(boundBy === null
          ? []
          : [{ term: text('rulebook.boundBy'), value: text.label('firmLaw.membership', boundBy) }]),
        { term: text('rulebook.code'), value: <code>{code}</code> },
      ]}
    />
  );
}

function Lifts({ rule: { exceptions, overrides } }: { readonly rule: RuleWire }) {
  const text = useText();
  const language = languageOf(useFormats().locale);
  return (
    <>
      {exceptions.length > 0 && (
        <section>
          <h3 className={styles.small}>{text('rules.unless')}</h3>
          <ul className={styles.bullets}>
            {exceptions.map(({ code, sentence, citation }) => (
              <li key={code}>
                {sentence[language]} <span className={styles.soft}>{citation ?? code}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {overrides.length > 0 && (
        <section>
          <h3 className={styles.small}>{text('rules.override')}</h3>
          <ul className={styles.bullets}>
            {overrides.map(({ code, sentence }) => (
              <li key={code}>{sentence[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Examples are kept in English: they are the tests of the rule as well. */
function Examples({ rule: { examples, ruleId } }: { readonly rule: RuleWire }) {
  const text = useText();
  // The figures of the firm's own rules are the firm's: there is nothing to give an example of.
  if (examples.length === 0 || ruleId.startsWith('firm.')) return null;
  return (
    <div className={styles.examples}>
      {(['allows', 'refuses'] as const).map((verdict) => (
        <section key={verdict}>
          <h3 className={styles.small}>{text(`rules.example.${verdict}`)}</h3>
          <ul className={styles.bullets} lang="en">
            {examples
              .filter((example) => example.verdict === verdict)
              .map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
