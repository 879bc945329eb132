import type { Ageing } from '@duologue/contract/wire.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import styles from './ageing-bar.module.css';

const BUCKETS = ['notDue', 'days1to30', 'days31to60', 'days61to90', 'days91plus', 'undated'] as const;
type Bucket = (typeof BUCKETS)[number];

/** Share of each bucket in ten-thousandths of what is owed; credits (below zero) take no room. */
export function bucketShares(ageing: Ageing): readonly { readonly bucket: Bucket; readonly share: number }[] {
  const owed = BUCKETS.map((bucket) => {
    const minor = BigInt(ageing[bucket]);
    return { bucket, minor: minor > 0n ? minor : 0n };
  });
  const total = owed.reduce((sum, { minor }) => sum + minor, 0n);
  return owed.map(({ bucket, minor }) => ({ bucket, share: total === 0n ? 0 : Number((minor * 10_000n) / total) }));
}

/** The ageing of one currency: a bar for the eye, and the same figures as a small table for everybody. */
export function AgeingBar({ ageing }: { readonly ageing: Ageing }) {
  const text = useText();
  const formats = useFormats();
  const amount = (minor: string) => formats.money({ currency: ageing.currency, minor });
  const shown = bucketShares(ageing).filter(({ bucket, share }) => share > 0 || ageing[bucket] !== '0');
  return (
    <div className={styles.ageing}>
      <Bar shares={shown} />
      <table className={styles.legend}>
        <caption className="visually-hidden">{text('ui.ageingIn', { currency: ageing.currency })}</caption>
        <tbody>
          {shown.map(({ bucket }) => (
            <tr key={bucket}>
              <th scope="row">
                <span className={styles.dot} data-bucket={bucket} aria-hidden="true" />
                {text(`ui.bucket.${bucket}`)}
              </th>
              <td>{amount(ageing[bucket])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ shares }: { readonly shares: ReturnType<typeof bucketShares> }) {
  let x = 0;
  return (
    <svg className={styles.bar} viewBox="0 0 10000 100" preserveAspectRatio="none" aria-hidden="true">
      {shares.map(({ bucket, share }) => {
        const from = x;
        x += share;
        return <rect key={bucket} data-bucket={bucket} x={from} y={0} width={Math.max(share - 30, 0)} height={100} />;
      })}
    </svg>
  );
}

type MeterProps = { readonly label: string; readonly value: number; readonly max: number; readonly words: string };

/** How much of a whole: the words carry the figure, the bar repeats it. */
export function Meter({ label, value, max, words }: MeterProps) {
  return (
    <div className={styles.meter}>
      <span>{label}</span>
      <meter min={0} max={max} value={value} aria-label={label} aria-valuetext={words} />
      <span className={styles.words}>{words}</span>
    </div>
  );
}
