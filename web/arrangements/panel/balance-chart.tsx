import type { MoneyWire } from '@duologue/contract/wire.ts';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useId } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import type { InstalmentLine } from './draft.ts';
import styles from './schedule.module.css';

type BalanceChartProps = {
  readonly whole: MoneyWire;
  readonly instalments: readonly InstalmentLine[];
  readonly today: string;
};

type Point = { readonly day: number; readonly left: number };

const WIDTH = 480;
const HEIGHT = 112;
const PAD = { top: 8, bottom: 24, side: 6 } as const;
const DAY_MS = 86_400_000;

/** What is left after each instalment, from today on. The table beside it says the same in figures. */
export function BalanceChart({ whole, instalments, today }: BalanceChartProps) {
  const text = useText();
  const formats = useFormats();
  const id = useId();
  const points = pointsOf(whole, instalments, today);
  const last = instalments.at(-1);
  const lastDay = Math.max(1, points.at(-1)?.day ?? 1);
  const x = scaleLinear([0, lastDay], [PAD.side, WIDTH - PAD.side]);
  const y = scaleLinear([0, Math.max(1, Number(whole.minor))], [HEIGHT - PAD.bottom, PAD.top]);
  const steps =
    line<Point>(
      ({ day }) => x(day),
      ({ left }) => y(left),
    )
      .curve(curveStepAfter)
      .digits(1)([...points]) ?? '';
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{text('agree.chart.title')}</title>
      <desc id={`${id}-d`}>
        {last === undefined
          ? text('agree.chart.empty')
          : text('agree.chart.says', { amount: whole, count: instalments.length, lastOn: last.dueOn })}
      </desc>
      <path d={`${steps}V${y(0)}H${x(0)}Z`} className={styles.under} />
      <path d={steps} className={styles.steps} />
      <line x1={PAD.side} x2={WIDTH - PAD.side} y1={y(0)} y2={y(0)} className={styles.ground} />
      <g className={styles.axis} aria-hidden="true">
        <text x={PAD.side} y={HEIGHT - 5}>
          {formats.date(today, 'short')}
        </text>
        {last !== undefined && (
          <text x={WIDTH - PAD.side} y={HEIGHT - 5} textAnchor="end">
            {formats.date(last.dueOn, 'medium')}
          </text>
        )}
      </g>
    </svg>
  );
}

/** Lengths only: the figures themselves stay whole numbers of minor units. */
function pointsOf(whole: MoneyWire, instalments: readonly InstalmentLine[], today: string): readonly Point[] {
  const start = Date.parse(today);
  let left = BigInt(whole.minor);
  const after = instalments.map(({ dueOn, amount }): Point => {
    left -= BigInt(amount.minor);
    return { day: (Date.parse(dueOn) - start) / DAY_MS, left: Number(left) };
  });
  return [{ day: 0, left: Number(whole.minor) }, ...after];
}
