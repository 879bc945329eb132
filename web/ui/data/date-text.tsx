import type { DateStyle, InstantStyle } from '@duologue/words/formats.ts';
import { useFormats } from '../../messages/text-context.tsx';
import styles from './figures.module.css';

/** A calendar date, as the reader writes it. */
export function DateText({ value, style = 'medium' }: { readonly value: string; readonly style?: DateStyle }) {
  const formats = useFormats();
  return (
    <time dateTime={value} className={styles.figure}>
      {formats.date(value, style)}
    </time>
  );
}

/** A moment, in the reader's own zone, with the year in another year; the title names the zone. A debtor's local time comes from the server as text. */
export function InstantText({ value, style }: { readonly value: string; readonly style?: InstantStyle }) {
  const formats = useFormats();
  const isThisYear = formats.dateAt(value).slice(0, 4) === formats.dateAt(new Date().toISOString()).slice(0, 4);
  return (
    <time dateTime={value} className={styles.figure} title={`${formats.instant(value, 'long')} ${formats.zone}`}>
      {formats.instant(value, style ?? (isThisYear ? 'short' : 'medium'))}
    </time>
  );
}
