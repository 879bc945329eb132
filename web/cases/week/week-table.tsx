import type { PermittedWeek } from '@duologue/contract/gate.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { placeOf } from '../../ui/base/their-time.ts';
import { Table } from '../../ui/data/table.tsx';
import { type Day, openSpans } from './week-spans.ts';

/** More columns than these nobody reads; each stretch tells its own clocks above. */
const ZONES_SHOWN = 2;

/** The same week in words: for those who do not see the plot, and to copy. */
export function WeekTable({ week }: { readonly week: PermittedWeek }) {
  const text = useText();
  const formats = useFormats();
  const zones = week.debtorZones.slice(0, ZONES_SHOWN);
  const codeOf = (ruleId: string) => week.rules.find((rule) => rule.ruleId === ruleId)?.code ?? ruleId;
  const marked = (words: string, verdict: string) =>
    verdict === 'warn' ? text('law.week.withCare', { hours: words }) : words;
  const yours = (day: Day) =>
    openSpans(day).map(({ caller, verdict }) => marked(`${caller.fromTime}–${caller.toTime}`, verdict));
  const theirs = (day: Day, zone: string) =>
    openSpans(day).flatMap(({ debtor, verdict }) =>
      debtor.filter((there) => there.zone === zone).map(({ from, to }) => marked(`${from.time}–${to.time}`, verdict)),
    );
  const closing = (day: Day) => [
    ...new Set(day.spans.filter(({ verdict }) => verdict === 'deny').flatMap(({ ruleIds }) => ruleIds.map(codeOf))),
  ];
  const list = (words: readonly string[]) => (words.length === 0 ? text('law.week.none') : words.join(', '));
  return (
    <Table
      caption={text('law.week.plot')}
      rows={week.days}
      keyOf={({ date }) => date}
      columns={[
        { id: 'day', title: text('law.week.day'), isRowHeader: true, cell: ({ date }) => formats.date(date, 'long') },
        { id: 'yours', title: text('law.week.openYours'), cell: (day) => list(yours(day)) },
        ...zones.map((zone) => ({
          id: zone,
          title: text('law.week.openThere', { zone: placeOf(zone) }),
          cell: (day: Day) => list(theirs(day, zone)),
        })),
        { id: 'closed', title: text('law.week.closedBy'), cell: (day) => list(closing(day)) },
      ]}
    />
  );
}
