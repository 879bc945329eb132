import type { MoneySettings, MorningReport } from '@duologue/contract/bank.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { type Age, bankAge, daysBetween, ledgerAge } from './judged.ts';
import styles from './morning.module.css';

type AgesPanelProps = { readonly report: MorningReport; readonly settings: MoneySettings | undefined };

const TONES: Readonly<Record<Age, Tone>> = { fresh: 'good', old: 'warn', tooOld: 'bad' };

/** Up to which day ledger and bank are known, whether that is still believed, and what to do about it. */
export function AgesPanel({ report: { bank, ledgerAsOf, until }, settings }: AgesPanelProps) {
  const text = useText();
  const formats = useFormats();
  const ledgerDays = ledgerAsOf === null ? 0 : Math.max(0, daysBetween(ledgerAsOf, formats.dateAt(until)));
  const ages = settings === undefined ? [] : bank.map(({ days }) => bankAge(days, settings));
  const oldest = (['tooOld', 'old'] as const).find((age) => ages.includes(age));
  const ledger = settings === undefined || ledgerAsOf === null ? undefined : ledgerAge(ledgerDays, settings);
  return (
    <Panel title={text('money.age.title')}>
      <ul>
        {ledgerAsOf !== null && (
          <AgeLine name={text('money.age.ledger')} upToOn={ledgerAsOf} days={ledgerDays} age={ledger} />
        )}
        {bank.map(({ account, currency, upTo, days }, at) => (
          <AgeLine
            key={`${account} ${currency ?? ''}`}
            name={[account, currency].filter((part) => part !== null).join(' · ')}
            upToOn={upTo}
            days={days}
            age={ages[at]}
          />
        ))}
      </ul>
      {ledgerAsOf === null && <ToDo words={text('money.age.ledgerNone')} to="import" />}
      {(ledger === 'old' || ledger === 'tooOld') && (
        <ToDo words={text(ledger === 'old' ? 'money.age.ledgerOld' : 'money.age.ledgerTooOld')} to="import" />
      )}
      {bank.length === 0 && <ToDo words={text('money.age.bankNone')} to="bring" />}
      {oldest !== undefined && (
        <ToDo words={text(oldest === 'old' ? 'money.age.bankOld' : 'money.age.bankTooOld')} to="bring" />
      )}
    </Panel>
  );
}

type AgeLineProps = {
  readonly name: string;
  readonly upToOn: string;
  readonly days: number;
  readonly age: Age | undefined;
};

function AgeLine({ name, upToOn, days, age }: AgeLineProps) {
  const text = useText();
  return (
    <li className={styles.line}>
      <span className={styles.account}>
        {name}
        <span className={styles.soft}>{text('money.age.upTo', { upToOn, days })}</span>
      </span>
      {age !== undefined && <Badge tone={TONES[age]}>{text(`money.age.${age}`)}</Badge>}
    </li>
  );
}

function ToDo({ words, to }: { readonly words: string; readonly to: 'import' | 'bring' }) {
  const text = useText();
  return (
    <div className={styles.toDo}>
      <p>{words}</p>
      <Link to={to === 'import' ? paths.import() : paths.moneyFiles()} look="button">
        {text(`money.age.${to}`)}
      </Link>
    </div>
  );
}
