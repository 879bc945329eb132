import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import type { Text } from '@duologue/words/text.ts';
import { Badge } from '../../ui/data/badge.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { type Column, Table } from '../../ui/data/table.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import { RateForm } from './rate-form.tsx';

type Rates = ResponseOf<'GET /interest/rates'>;
type Rate = Rates['rates'][number];

type RatesPageProps = {
  readonly rates: Rates;
  readonly mayAdd: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onAdd: (rate: BodyOf<'POST /interest/rates'>) => Promise<void>;
};

/** Every dated rate with its source and how sure it is, the firm's own first; and what is to be added next. */
export function RatesPage({ rates: { rates, missing }, mayAdd, isBusy, error, onAdd }: RatesPageProps) {
  const text = useText();
  return (
    <Page title={text('agree.rates.title')} lead={<p>{text('agree.rates.goto')}</p>}>
      {missing.length > 0 && (
        <Notice tone="warn" title={text('agree.rates.missing')}>
          <ul>
            {missing.map(({ series, knownUntil }) => (
              <li key={series}>
                {knownUntil === null
                  ? text('agree.rates.missingAll', { name: text.label('agree.series', series) })
                  : text('agree.rates.missingLine', { name: text.label('agree.series', series), untilOn: knownUntil })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {mayAdd ? (
        <RateForm series={seriesOf([...rates, ...missing], text)} isBusy={isBusy} error={error} onAdd={onAdd} />
      ) : (
        <Notice>{text('agree.settings.readOnly')}</Notice>
      )}
      <Panel>
        <Table
          caption={text('agree.rates.title')}
          columns={useColumns()}
          rows={rates}
          keyOf={({ series, from, isOwn, at }) => `${series} ${from} ${String(isOwn)} ${at ?? ''}`}
        />
      </Panel>
    </Page>
  );
}

/** Each series once, as it is called, also those of which no rate is known yet. */
function seriesOf(rates: readonly Pick<Rate, 'series'>[], text: Text) {
  return [...new Set(rates.map(({ series }) => series))]
    .map((series) => ({ value: series, label: text.label('agree.series', series) }))
    .sort((left, right) => (left.label < right.label ? -1 : 1));
}

function useColumns(): readonly Column<Rate>[] {
  const text = useText();
  const formats = useFormats();
  return [
    {
      id: 'series',
      title: text('agree.rates.series'),
      isRowHeader: true,
      cell: ({ series, isOwn }) => (
        <>
          {text.label('agree.series', series)} {isOwn && <Badge tone="accent">{text('agree.rates.own')}</Badge>}
        </>
      ),
    },
    { id: 'from', title: text('agree.interest.from'), cell: ({ from }) => <DateText value={from} /> },
    { id: 'to', title: text('agree.interest.to'), cell: ({ to }) => <DateText value={to} /> },
    {
      id: 'percent',
      title: text('agree.rates.percent'),
      align: 'end',
      cell: ({ percent }) => `${formats.decimal(percent)} %`,
    },
    { id: 'source', title: text('agree.rates.source'), cell: ({ source }) => source },
    {
      id: 'confidence',
      title: text('agree.rates.confidence'),
      cell: ({ confidence }) => text.label('agree.rates.confidence', confidence),
    },
  ];
}
