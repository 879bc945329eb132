import type { PersonData } from '@duologue/contract/privacy.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import styles from '../legal/legal.module.css';
import { Section } from '../section.tsx';

export type DataTask =
  | { readonly kind: 'access' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'lift'; readonly legalHoldId: string }
  | { readonly kind: 'erase' };

type DataViewProps = { readonly data: PersonData; readonly onTask: (task: DataTask) => void };

const TONES: Readonly<Record<PersonData['state'], Tone>> = { active: 'plain', restricted: 'warn', erased: 'bad' };

/** What is kept, until when and why; holds and requests; and what a manager can do about it. */
export function DataView({ data, onTask }: DataViewProps) {
  const text = useText();
  const isErased = data.state === 'erased';
  return (
    <div className={styles.view}>
      <p>
        <Badge tone={TONES[data.state]}>{text(`data.state.${data.state}`)}</Badge>{' '}
        {text(`data.stateHint.${data.state}`)}
      </p>
      {!isErased && <Kept data={data} onTask={onTask} />}
      {!isErased && <Holds data={data} onTask={onTask} />}
      <Requests data={data} onTask={onTask} />
    </div>
  );
}

function Kept({ data: { kept, limitation }, onTask }: DataViewProps) {
  const text = useText();
  const { months, citation, confidence, from } = limitation;
  return (
    <Section
      title={text('data.kept')}
      action={
        <Button size="s" onPress={() => onTask({ kind: 'access' })}>
          {text('data.access')}
        </Button>
      }
    >
      <ul className={styles.lines}>
        {kept.map(({ record, state, eraseOn, duty }) => (
          <li key={record}>
            <strong>{text.label('privacy.record', record)}</strong>{' '}
            {eraseOn === null ? text.label('data.until', state) : text('data.until.day', { eraseOn })}
            {duty !== null && <p className={styles.soft}>{text('data.duty', { ...duty })}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {text(`data.limitation.${from}`, {
          place: limitation.place ?? '',
          months,
          citation,
          confidence: confidence ?? '',
        })}
      </p>
    </Section>
  );
}

function Holds({ data: { holds }, onTask }: DataViewProps) {
  const text = useText();
  return (
    <Section
      title={text('data.holds')}
      action={
        <Button size="s" onPress={() => onTask({ kind: 'hold' })}>
          {text('data.placeHold')}
        </Button>
      }
    >
      {holds.length === 0 && <p className={styles.soft}>{text('data.holdsNone')}</p>}
      <ul className={styles.states}>
        {holds.map(({ legalHoldId, reason, placedAt, liftedAt }) => (
          <li key={legalHoldId} className={styles.state}>
            <div>
              <p>{reason}</p>
              <p className={styles.soft}>
                {text('data.heldSince', { at: placedAt })}
                {liftedAt !== null && ` · ${text('data.heldUntil', { at: liftedAt })}`}
              </p>
            </div>
            {liftedAt === null && (
              <Button size="s" onPress={() => onTask({ kind: 'lift', legalHoldId })}>
                {text('data.liftHold')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Requests({ data: { requests, state }, onTask }: DataViewProps) {
  const text = useText();
  return (
    <Section
      title={text('data.erasure')}
      action={
        state !== 'erased' && (
          <Button size="s" onPress={() => onTask({ kind: 'erase' })}>
            {text('data.askErasure')}
          </Button>
        )
      }
    >
      {requests.length === 0 && <p className={styles.soft}>{text('data.requestsNone')}</p>}
      <ul className={styles.lines}>
        {requests.map(({ requestId, requestedOn, answerDueOn, outcome, rules }) => (
          <li key={requestId}>
            {text('data.request', { requestedOn })} <strong>{text(`data.outcome.${outcome}`)}</strong>
            <p className={styles.soft}>
              {text('privacy.answer-due', { dueOn: answerDueOn })} {rules.join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
