import type { Brief } from '@duologue/contract/cases.ts';
import type { LegalState } from '@duologue/contract/legal-facts.ts';
import type { ReactNode } from 'react';
import { stopWords } from '../../messages/stop-words.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import styles from './legal.module.css';
import type { LegalPart } from './legal-view.tsx';

/** What binds us now, who recorded it and when; what has ended stays on record behind it. */
export function StateList({ facts, stops, isLead, onTask }: LegalPart & { readonly stops: Brief['stops'] }) {
  const text = useText();
  const formats = useFormats();
  const holding = facts.states.filter(({ liftedAt }) => liftedAt === null);
  const lifted = facts.states.filter(({ liftedAt }) => liftedAt !== null);
  return (
    <>
      {holding.length + stops.length === 0 && <p className={styles.soft}>{text('law.facts.statesNone')}</p>}
      <ul className={styles.states}>
        {stops.map(({ stopId, scope, words, requestedAt }) => (
          <li key={stopId} className={styles.state}>
            <div>
              <p>
                <strong>{text('cases.stops.line', { scope: stopWords(scope, text, formats.locale) })}</strong>
              </p>
              <p className={styles.soft}>
                {formats.instant(requestedAt)} · “{words}”
              </p>
            </div>
            {isLead && (
              <LiftButton
                label={text('law.facts.liftStop')}
                onPress={() => onTask({ kind: 'lift-stop', stopId, name: stopWords(scope, text, formats.locale) })}
              />
            )}
          </li>
        ))}
        {holding.map((state) => (
          <StateRow key={state.stateId} state={state}>
            {isLead && (
              <LiftButton
                label={text('law.facts.lift')}
                onPress={() =>
                  onTask({ kind: 'lift-state', stateId: state.stateId, name: text.label('law.state', state.state) })
                }
              />
            )}
          </StateRow>
        ))}
      </ul>
      {lifted.length > 0 && (
        <details>
          <summary>{text('law.facts.lifted', { count: lifted.length })}</summary>
          <ul className={styles.states}>
            {lifted.map((state) => (
              <StateRow key={state.stateId} state={state} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function StateRow({ state, children }: { readonly state: LegalState; readonly children?: ReactNode }) {
  const text = useText();
  const formats = useFormats();
  const { state: name, covers, since, untilOn, details, reason, evidence, recordedBy, recordedAt, liftedAt } = state;
  const { registeredOn, firstOn, ...others } = details;
  const day = formats.date(firstOn ?? formats.dateAt(since));
  return (
    <li className={styles.state}>
      <div>
        <p>
          <strong>{text.label('law.state', name)}</strong>{' '}
          <Badge>{text(covers === 'debtor' ? 'law.facts.coversDebtor' : 'law.facts.coversCase')}</Badge>
        </p>
        <p>
          {untilOn === null ? text('law.facts.sinceDay', { day }) : text('law.facts.fromTo', { day, untilOn })}
          {registeredOn !== undefined && ` · ${text('law.facts.registered', { day: formats.date(registeredOn) })}`}
          {Object.entries(others).map(([detail, value]) => ` · ${text.label('law.detail', detail)}: ${value}`)}
        </p>
        <p className={styles.soft}>
          {text('law.facts.recorded', { name: recordedBy, at: recordedAt })} · {reason}
          {evidence !== '' && ` (${evidence})`}
          {liftedAt !== null && ` · ${text('law.facts.liftedAt', { liftedAt })}`}
        </p>
      </div>
      {children}
    </li>
  );
}

type LiftButtonProps = { readonly label: string; readonly onPress: () => void };

const LiftButton = ({ label, onPress }: LiftButtonProps) => (
  <Button size="s" onPress={onPress}>
    {label}
  </Button>
);
