import type { ResponseOf } from '@duologue/contract/api.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { Badge } from '../../ui/data/badge.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { type Column, Table } from '../../ui/data/table.tsx';
import { Facts, Panel } from '../../ui/layout/page.tsx';
import styles from './case.module.css';

export type CaseInterest = ResponseOf<'GET /cases/{caseId}/interest'>;

/** What late payment costs by the law of the place, stretch by stretch, each figure with its formula and source. */
export function InterestCard({ interest }: { readonly interest: CaseInterest }) {
  const text = useText();
  const say = useSentence();
  const { asOf, law, unknown, compensation, items, notes, moreItems } = interest;
  if (unknown === null && items.length === 0) return null;
  return (
    <Panel title={text('agree.interest.title')} label={text('agree.interest.title')}>
      {law !== null && (
        <p className={styles.soft}>
          {say(law.title)} · {law.citation}
        </p>
      )}
      {unknown === null || interest.billed !== null ? (
        <Facts
          facts={[
            ...(interest.interest === null || interest.billed !== null
              ? []
              : [
                  {
                    term: text('agree.interest.sum', { asOn: asOf }),
                    value: <MoneyText value={interest.interest} look="strong" />,
                  },
                ]),
            ...(interest.noted === null
              ? []
              : [{ term: text('agree.interest.noted'), value: <MoneyText value={interest.noted} /> }]),
            ...(interest.billed === null
              ? []
              : [{ term: text('agree.interest.billed'), value: <MoneyText value={interest.billed} /> }]),
            ...(compensation.amount === null
              ? []
              : [{ term: text('agree.interest.flat'), value: <MoneyText value={compensation.amount} /> }]),
          ]}
        />
      ) : (
        <p>{text('agree.interest.none', { why: whyOf(unknown, text) })}</p>
      )}
      {interest.billed !== null && <p>{text('agree.interest.billedHint')}</p>}
      {notes.map((note) => (
        <p key={note.en} className={styles.soft}>
          {say(note)}
        </p>
      ))}
      {items.length > 0 && (
        <details className={styles.details}>
          <summary>{text('agree.interest.show')}</summary>
          <Segments items={items} />
          {moreItems > 0 && <p className={styles.soft}>{text('agree.interest.more', { count: moreItems })}</p>}
          <p className={styles.soft}>{text('agree.interest.notAdvice')}</p>
        </details>
      )}
    </Panel>
  );
}

const whyOf = ({ code }: NonNullable<CaseInterest['unknown']>, text: ReturnType<typeof useText>): string =>
  text.label('agree.interest.unknown', code);

type Item = CaseInterest['items'][number];
type Segment = Item['segments'][number];

function Segments({ items }: { readonly items: readonly Item[] }) {
  const columns = useColumns();
  return items.map(({ itemId, ref, dueOn, principal, interest, segments }) => (
    <section key={itemId} className={styles.arrangement} aria-label={ref}>
      <p className={styles.head}>
        <strong>{ref}</strong>
        <MoneyText value={principal} />
        <span className={styles.soft}>
          <DateText value={dueOn} />
        </span>
        <MoneyText value={interest} look="strong" />
      </p>
      <Table caption={ref} columns={columns} rows={segments} keyOf={({ from }) => from} />
    </section>
  ));
}

function useColumns(): readonly Column<Segment>[] {
  const text = useText();
  const formats = useFormats();
  return [
    {
      id: 'from',
      title: text('agree.interest.from'),
      isRowHeader: true,
      cell: ({ from }) => <DateText value={from} />,
    },
    { id: 'to', title: text('agree.interest.to'), cell: ({ to }) => <DateText value={to} /> },
    { id: 'days', title: text('agree.interest.days'), align: 'end', cell: ({ days }) => days },
    {
      id: 'rate',
      title: text('agree.interest.rate'),
      cell: ({ rate: { percent, reference, isOwn } }) => (
        <>
          {formats.decimal(percent)} % {reference !== null && <span className={styles.soft}>({reference})</span>}{' '}
          {isOwn && <Badge>{text('agree.interest.ownRate')}</Badge>}
        </>
      ),
    },
    {
      id: 'interest',
      title: text('agree.interest.amount'),
      align: 'end',
      cell: ({ interest }) => <MoneyText value={interest} />,
    },
    { id: 'formula', title: text('agree.interest.formula'), cell: ({ formula }) => <code>{formula}</code> },
    {
      id: 'source',
      title: text('agree.interest.source'),
      cell: ({ rate: { source } }) => <span className={styles.soft}>{source}</span>,
    },
  ];
}
