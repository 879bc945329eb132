import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { Formats } from '@duologue/words/formats.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, type RefObject, useMemo, useRef, useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import type { InstalmentLine } from './draft.ts';
import styles from './schedule.module.css';

type ScheduleLinesProps = { readonly whole: MoneyWire; readonly instalments: readonly InstalmentLine[] };

/** As the style sheet has them. Of a row that is not drawn the height is known, so that nothing moves once it is. */
const ROW_REM = 1.875;
const FRAME_PX = 184;
/** Drawn above and below what is in sight, so that who reads on row by row always finds the next one. */
const AHEAD = 4;

/**
 * Each instalment with what is left after it. Only rows in sight are drawn, for all of them change with every key; each
 * says its place among all, and the keys that scroll come to every one.
 */
export const ScheduleLines = memo(function ScheduleLines({ whole, instalments }: ScheduleLinesProps) {
  const text = useText();
  const formats = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const balances = useMemo(() => leftAfter(whole, instalments), [whole, instalments]);
  const rows = useRowsInSight(frame, instalments.length);
  const drawn = rows.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const money = (minor: bigint) => formats.money({ currency: whole.currency, minor: minor.toString() });
  return (
    <div ref={frame} className={styles.lines} tabIndex={0} role="group" aria-label={text('agree.schedule.table')}>
      <table aria-rowcount={instalments.length + 1}>
        <caption className="visually-hidden">{text('agree.schedule.table')}</caption>
        <Columns whole={whole} instalments={instalments} balances={balances} />
        <tbody>
          <Room height={above} />
          {drawn.map(({ index }) => {
            const line = instalments[index];
            return line === undefined ? null : (
              <tr key={index} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
                <th scope="row">{line.number}</th>
                <td>{formats.date(line.dueOn)}</td>
                <td>{formats.money(line.amount)}</td>
                <td>{money(balances[index] ?? 0n)}</td>
              </tr>
            );
          })}
          <Room height={below} />
        </tbody>
      </table>
    </div>
  );
});

function useRowsInSight(frame: RefObject<HTMLElement | null>, count: number) {
  const [rowPx] = useState(() => ROW_REM * remPx());
  return useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowPx,
    overscan: AHEAD,
    useFlushSync: false,
    initialRect: { width: 0, height: FRAME_PX },
  });
}

type ColumnsProps = ScheduleLinesProps & { readonly balances: readonly bigint[] };

/** The heads, and how wide what is below them is in all rows, drawn or not. */
function Columns({ whole, instalments, balances }: ColumnsProps) {
  const text = useText();
  const formats = useFormats();
  const days = useMemo(() => daysOfAllMonths(formats), [formats]);
  const widest = (amounts: readonly bigint[]) =>
    extremesOf(amounts).map((minor) => formats.money({ currency: whole.currency, minor: minor.toString() }));
  const heads = {
    dueOn: text('agree.schedule.due'),
    amount: text('agree.schedule.amount'),
    left: text('agree.schedule.left'),
  };
  return (
    <>
      <colgroup>
        <col className={styles.number} />
        <col style={asWideAs([heads.dueOn, ...days])} />
        <col style={asWideAs([heads.amount, ...widest(instalments.map(({ amount }) => BigInt(amount.minor)))])} />
        <col style={asWideAs([heads.left, ...widest(balances)])} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{text('agree.schedule.number')}</th>
          <th scope="col">{heads.dueOn}</th>
          <th scope="col">{heads.amount}</th>
          <th scope="col">{heads.left}</th>
        </tr>
      </thead>
    </>
  );
}

/** As large as the reader has set the letters of the browser. */
const remPx = (): number =>
  typeof document === 'undefined' ? 16 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The place of rows that are out of sight: what is scrolled is as long as with all of them. */
function Room({ height }: { readonly height: number }) {
  return height === 0 ? null : (
    <tr className={styles.room} aria-hidden="true">
      <td colSpan={4} style={{ height }} />
    </tr>
  );
}

/** Signs that are about half as wide as a figure: blanks, points and commas. */
const NARROW = /[\s.,'’]/g;

/** Columns are as wide as the widest of all rows, drawn or not: none becomes wider while one scrolls. */
function asWideAs(texts: readonly string[]): CSSProperties {
  const figures = (text: string) => text.length - (text.match(NARROW)?.length ?? 0) / 2;
  const widest = texts.reduce((most, text) => Math.max(most, figures(text)), 0);
  return { width: `calc(${widest}ch + var(--gap-2) * 2)` };
}

/** A day of two figures in each month, for names of months are not equally long. */
const daysOfAllMonths = (formats: Formats): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => formats.date(`2026-${String(at + 1).padStart(2, '0')}-28`));

/** The amounts that are written longest are among these two. */
function extremesOf(amounts: readonly bigint[]): readonly bigint[] {
  const [first] = amounts;
  if (first === undefined) return [];
  return [
    amounts.reduce((least, amount) => (amount < least ? amount : least), first),
    amounts.reduce((most, amount) => (amount > most ? amount : most), first),
  ];
}

function leftAfter(whole: MoneyWire, instalments: readonly InstalmentLine[]): readonly bigint[] {
  let left = BigInt(whole.minor);
  return instalments.map(({ amount }) => {
    left -= BigInt(amount.minor);
    return left;
  });
}
