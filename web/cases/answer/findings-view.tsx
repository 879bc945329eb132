import type { GateAnswer } from '@duologue/contract/gate.ts';
import type { DecisionWire } from '@duologue/contract/wire.ts';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { placeOf } from '../../ui/base/their-time.ts';
import { Notice } from '../../ui/feedback/states.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';
import { orderFindings } from './order-findings.ts';

type Decided = GateAnswer & { readonly decision: DecisionWire };

/** Every rule that was asked, those that object first; which packs were asked; and with what it was judged. */
export function FindingsView({ answer, children }: { readonly answer: Decided; readonly children?: ReactNode }) {
  const text = useText();
  const say = useSentence();
  const { decision, regimes, zoneTable } = answer;
  const { objecting, lifted, satisfied } = orderFindings(decision.findings);
  const titleOf = (packId: string) => {
    const title = regimes.find((regime) => regime.packId === packId)?.title;
    return title === undefined ? packId : say(title);
  };
  return (
    <div className={styles.view}>
      <section aria-label={text('law.objecting')}>
        <h3 className={styles.title}>{text('law.objecting')}</h3>
        {objecting.length === 0 ? (
          <p className={styles.soft}>{text('law.objectingNone')}</p>
        ) : (
          <ul className={styles.list}>
            {objecting.map((finding) => (
              <FindingRow key={finding.ruleId} finding={finding} />
            ))}
          </ul>
        )}
      </section>
      <FoldedRules folded={answer.folded} />
      {lifted.length > 0 && (
        <section aria-label={text('law.lifted')}>
          <h3 className={styles.title}>{text('law.lifted')}</h3>
          <ul className={styles.list}>
            {lifted.map((finding) => (
              <FindingRow key={finding.ruleId} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label={text('law.satisfied')}>
        <h3 className={styles.title}>{text('law.satisfied')}</h3>
        {satisfied.map(({ packId, findings }) => (
          <details key={packId} className={styles.pack}>
            <summary>{text('law.packSatisfied', { title: titleOf(packId), count: findings.length })}</summary>
            <ul className={styles.list}>
              {findings.map((finding) => (
                <FindingRow key={finding.ruleId} finding={finding} />
              ))}
            </ul>
          </details>
        ))}
      </section>
      <AskedPacks answer={answer} />
      <section aria-label={text('law.judgedWith')}>
        <h3 className={styles.title}>{text('law.judgedWith')}</h3>
        <JudgedWith answer={answer} />
      </section>
      {children}
      {zoneTable.stale && <Notice tone="warn" title={text('law.zonesStale', { publishedOn: zoneTable.publishedOn })} />}
      <p className={styles.notice}>{text('law.notAdvice')}</p>
    </div>
  );
}

/** What the one finding about a missing state stands for. */
function FoldedRules({ folded }: Pick<GateAnswer, 'folded'>) {
  const text = useText();
  if (folded.length === 0) return null;
  return (
    <details className={styles.pack}>
      <summary>{text('law.folded', { count: folded.length })}</summary>
      <ul className={styles.list}>
        {folded.map((finding) => (
          <FindingRow key={finding.ruleId} finding={finding} />
        ))}
      </ul>
    </details>
  );
}

/** Which packs were asked, and of the others why not. */
function AskedPacks({ answer: { regimes } }: { readonly answer: GateAnswer }) {
  const text = useText();
  const say = useSentence();
  const asked = regimes.filter(({ applies }) => applies);
  const others = regimes.filter(({ applies }) => !applies);
  const line = ({ packId, title, because }: GateAnswer['regimes'][number]) => (
    <li key={packId}>
      {say(title)} <span className={styles.soft}>{text.label('law.because', because)}</span>
    </li>
  );
  return (
    <section aria-label={text('law.asked')}>
      <h3 className={styles.title}>{text('law.asked')}</h3>
      <ul className={styles.packs}>{asked.map(line)}</ul>
      {others.length > 0 && (
        <details className={styles.pack}>
          <summary>{text('law.notAsked', { count: others.length })}</summary>
          <ul className={styles.packs}>{others.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

/** What the rules were told: a wrong fact here is a wrong answer there. */
function JudgedWith({ answer: { facts, decision, zoneTable } }: { readonly answer: Decided }) {
  const text = useText();
  const places = facts.places.map(({ country, region, city }) =>
    [country, region, city].filter((part) => part !== null).join(', '),
  );
  const told = [
    text.label('law.debtKind', facts.debtKind),
    text.label('law.collector', facts.collector),
    text.label('law.product', facts.product),
    text.label('law.relation', facts.relation),
    text.label('law.numberUse', facts.numberUse),
    places.length === 0 ? text('law.placeUnknown') : places.join(' · '),
  ];
  const clocks = decision.localTimes.map(({ zone, time }) => `${placeOf(zone)} ${time}`);
  return (
    <p>
      {told.join(' · ')}
      <br />
      {clocks.length === 0 ? text('law.zonesUnknown') : text('law.zones', { clocks: clocks.join(' · ') })}
      {' · '}
      {text('law.zoneTable', { version: zoneTable.version })}
    </p>
  );
}
