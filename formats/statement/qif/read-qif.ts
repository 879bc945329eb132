import { DATE_ORDERS, type DateOrder, type DateStyle } from '@duologue/core/intake/cells/read-date.ts';
import type { DecimalStyle } from '@duologue/core/intake/cells/read-number.ts';
import { type ColumnTally, newColumnTally, tallyCell } from '@duologue/core/intake/column-tally.ts';
import { dateStyleOf, decimalStyleOf } from '@duologue/core/intake/decide-styles.ts';
import type { StatementEvent } from '@duologue/core/statements/statement.ts';
import type { ByteSource } from '../../source.ts';
import { createFlow, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { type LineReader, readLines } from '../text-lines.ts';
import { plainDate } from './plain-date.ts';
import { createQifSections } from './take-sections.ts';

export type QifStyles = {
  readonly dates: DateStyle;
  readonly decimals: DecimalStyle;
  /** What the file itself says about its dates: `!Option:MDY`. */
  readonly order?: DateOrder;
};

/**
 * QIF, streamed twice: all dates and all amounts tell how they are written before any is read. Where they leave it
 * open it is asked, and entries come without the day that nobody can tell.
 */
export async function* readQif(
  source: ByteSource,
  options: StatementOptions,
): AsyncGenerator<readonly StatementEvent[]> {
  const [dates, amounts] = [newColumnTally(), newColumnTally()];
  const said: { order?: DateOrder } = {};
  for await (const events of readLines(source, tallying(dates, amounts, said))) yield events;
  const flow = createFlow();
  const styles = { ...stylesOf(dates, amounts, { ...options, ...ordered(said.order) }, flow), ...said };
  const sections = createQifSections(styles, flow, options);
  yield* readLines(source, { line: sections.line, finish: sections.finish, take: flow.take });
}

const ordered = (order: DateOrder | undefined): StatementOptions => (order === undefined ? {} : { dateOrder: order });

function tallying(dates: ColumnTally, amounts: ColumnTally, said: { order?: DateOrder }): LineReader {
  return {
    line(text) {
      const option = /^!option:\s*([dmy]{3})\s*$/i.exec(text)?.[1]?.toLowerCase();
      const order = DATE_ORDERS.find((known) => known === option);
      if (order !== undefined) said.order = order;
      if (text.startsWith('D')) tallyCell(dates, plainDate(text.slice(1), said.order));
      else if (/^[TU$]/.test(text)) tallyCell(amounts, text.slice(1));
    },
    finish() {},
    take: () => [],
  };
}

function stylesOf(dates: ColumnTally, amounts: ColumnTally, options: StatementOptions, flow: StatementFlow): QifStyles {
  const profile = (tally: ColumnTally, header: string) => ({
    ...tally,
    index: 0,
    header,
    distinct: [...tally.distinctSet],
  });
  const dateStyle = dateStyleOf(profile(dates, 'D'), []);
  const decimals = decimalStyleOf(profile(amounts, 'T'), []);
  if (dateStyle === 'unknown' && options.dateOrder === undefined)
    flow.problem('date-order-open', { path: 'D' }, { examples: dates.dates.examples.join(', ') });
  if (decimals === 'unknown' && options.decimal === undefined)
    flow.problem('decimal-open', { path: 'T' }, { examples: amounts.amounts.examples.join(', ') });
  return {
    dates: dateStyle === 'unknown' ? (options.dateOrder ?? 'unknown') : dateStyle,
    decimals: decimals === 'unknown' ? (options.decimal ?? 'unknown') : decimals,
  };
}
