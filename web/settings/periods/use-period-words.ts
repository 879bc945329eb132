import { useFormats, useText } from '../../messages/text-context.tsx';
import { placeName } from '../rules/place-names.ts';
import type { Periods } from './read-period.ts';

/** A period of the firm in words, the same in the list, before it is saved and in the log. */
export function usePeriodWords() {
  const text = useText();
  const { locale } = useFormats();
  const because = (period: string, reason: string) =>
    reason === '' ? period : text('firmLaw.period.because', { period, reason });
  const record = (name: string) => text.label('privacy.record', name);
  const place = (name: string) => placeName(name, locale);
  const says = (name: string, months: number, days: number) => text('firmLaw.period.is', { name, months, days });
  return {
    record,
    place,
    retention: ({ record: name, months, days, reason }: Periods['retention'][number]) =>
      because(says(record(name), months, days), reason),
    limitation: ({ place: name, months, reason }: Periods['limitation'][number]) =>
      because(says(place(name), months, 0), reason),
  };
}
