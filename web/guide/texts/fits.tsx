import type { FitsWhen } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { Select } from '../../ui/form/select.tsx';
import styles from './texts.module.css';

/** What a line may be made for, as it is told in a call: `before` is what its name in the catalogues begins with. */
const CONDITIONS = [
  { name: 'audience', before: '', values: ['business', 'consumer'] },
  { name: 'contact', before: '', values: ['first', 'follow-up'] },
  { name: 'history', before: '', values: ['new', 'pays-on-time', 'pays-late', 'promise-broken', 'promise-kept'] },
  { name: 'relation', before: 'relation.', values: ['key', 'usual', 'ended'] },
  { name: 'tone', before: 'tone.', values: ['warm', 'plain', 'firm'] },
] as const;

/** For whom a line is made, in the words in which it is suggested. */
export function FitsBadges({ when = {} }: { readonly when: FitsWhen | undefined }) {
  const text = useText();
  const given = CONDITIONS.flatMap(({ name, before }) => (when[name] === undefined ? [] : [`${before}${when[name]}`]));
  if (given.length === 0) return null;
  return (
    <span className={styles.fits}>
      {given.map((code) => (
        <Badge key={code}>{text.label('guide.because', code)}</Badge>
      ))}
    </span>
  );
}

type FitsFieldsProps<When extends FitsWhen> = {
  readonly when: When;
  readonly onChange: (when: When) => void;
};

/** When a line fits: what is left open does not matter. */
export function FitsFields<When extends FitsWhen>({ when, onChange }: FitsFieldsProps<When>) {
  const text = useText();
  return (
    <div className={styles.conditions}>
      {CONDITIONS.map(({ name, before, values }) => (
        <Select
          key={name}
          label={text(`playbook.when.${name}`)}
          value={when[name] ?? ANY}
          options={[
            { value: ANY, label: text('playbook.when.any') },
            ...values.map((value) => ({ value, label: text.label('guide.because', `${before}${value}`) })),
          ]}
          onChange={(value) => onChange(withCondition(when, name, value))}
        />
      ))}
    </div>
  );
}

const ANY = 'any';

function withCondition<When extends FitsWhen>(when: When, name: keyof FitsWhen, value: string): When {
  const { [name]: _, ...rest } = when;
  return (value === ANY ? rest : { ...rest, [name]: value }) as When;
}
