import type { BodyOf } from '@duologue/contract/api.ts';
import { type FormEvent, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { plainPercent } from '../authority/authority-draft.ts';
import styles from '../money/money-settings.module.css';

type Confidence = NonNullable<BodyOf<'POST /interest/rates'>['confidence']>;
const CONFIDENCES: readonly Confidence[] = ['P', 'O', 'S', 'M', 'H'];

type RateFormProps = {
  readonly series: readonly { readonly value: string; readonly label: string }[];
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onAdd: (rate: BodyOf<'POST /interest/rates'>) => Promise<void>;
};

/** The next half-year. Nothing is added without a source. */
export function RateForm({ series, isBusy, error, onAdd }: RateFormProps) {
  const text = useText();
  const [chosen, setChosen] = useState<string | undefined>();
  const [period, setPeriod] = useState('');
  const [percent, setPercent] = useState('');
  const [source, setSource] = useState('');
  const [confidence, setConfidence] = useState<Confidence>('H');
  const isComplete = chosen !== undefined && [period, percent, source].every((word) => word.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined || !isComplete || isBusy) return;
    const rate = {
      series: chosen,
      period: period.trim(),
      percent: plainPercent(percent),
      source: source.trim(),
      confidence,
    };
    void onAdd(rate).then(
      () => {
        setPeriod('');
        setPercent('');
        setSource('');
      },
      // What was refused is said below, and stays as it was typed.
      () => undefined,
    );
  };
  return (
    <Panel title={text('agree.rates.add')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          <Select label={text('agree.rates.series')} value={chosen} options={series} onChange={setChosen} />
          <TextField label={text('agree.rates.period')} value={period} maxLength={20} onChange={setPeriod} />
          <TextField label={text('agree.rates.percent')} value={percent} maxLength={20} onChange={setPercent} />
          <Select
            label={text('agree.rates.confidence')}
            value={confidence}
            options={CONFIDENCES.map((value) => ({ value, label: text(`agree.rates.confidence.${value}`) }))}
            onChange={setConfidence}
          />
        </div>
        <TextField
          label={text('agree.rates.source')}
          help={text('agree.rates.sourceHint')}
          value={source}
          maxLength={300}
          onChange={setSource}
        />
        {error !== null && error !== undefined && <ProblemNote error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isDisabled={!isComplete} isPending={isBusy}>
            {text('agree.rates.add')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
