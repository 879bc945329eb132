import type { LawSettings } from '@duologue/contract/rules.ts';
import type { Text } from '@duologue/words/text.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { weekdayNames } from '../../ui/base/weekdays.ts';
import { usePeriodWords } from '../periods/use-period-words.ts';
import { sentenceCase } from '../rules/find-packs.ts';
import { countryName } from '../rules/place-names.ts';
import { isNothing } from './field-changes.ts';

export type LawNames = {
  /** Creditors and packs by their ids. */
  readonly creditors: ReadonlyMap<string, string>;
  readonly packs: ReadonlyMap<string, string>;
};

export type ChangeWords = {
  readonly field: (field: string) => string;
  readonly value: (field: string, value: unknown) => string;
};

/** `it.bank-npl` as "Italy, bought bank debts". */
export function licenceName(licence: string, locale: string, text: Text): string {
  const [country = '', ...parts] = licence.split('.');
  const kinds = parts.map((part) => text.label('firmLaw.licenceOf', part));
  return [countryName(country.toUpperCase(), locale), ...kinds].join(', ');
}

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;

function replyWords(value: unknown, text: Text): string {
  const [number, from, to] = ['number', 'from', 'to'].map((name) => String(part(value, name)));
  return text('firmLaw.reply.is', { number: number ?? '', from: from ?? '', to: to ?? '' });
}

/** What was chosen, told in words: the same before saving and in the log. What this version does not know is shown as it is. */
export function useChangeWords({ creditors, packs }: LawNames): ChangeWords {
  const text = useText();
  const { locale, date } = useFormats();
  const periods = usePeriodWords();
  const weekdays = weekdayNames(locale);
  const day = (value: unknown) => weekdays[Number(value) - 1] ?? String(value);
  const list = (value: unknown, say: (one: unknown) => string) =>
    Array.isArray(value) ? value.map(say).join(', ') : String(value);
  const pairs = (value: unknown, say: (name: string, chosen: string) => string) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, chosen]) => say(name, String(chosen)))
          .join('; ')
      : String(value);

  const say: Readonly<Record<string, (value: unknown) => string>> = {
    mode: (value) => text.label('firmLaw.mode', String(value)),
    collector: (value) => text.label('firmLaw.collector', String(value)),
    product: (value) => sentenceCase(text.label('law.product', String(value))),
    collectorByCreditor: (value) =>
      pairs(value, (id, collector) => `${creditors.get(id) ?? id}: ${text.label('firmLaw.collector', collector)}`),
    boundBy: (value) => list(value, (one) => text.label('firmLaw.membership', String(one))),
    licences: (value) =>
      pairs(value, (name, held) => `${licenceName(name, locale, text)}: ${text.label('firmLaw.licence', held)}`),
    answers: (value) => pairs(value, (name, is) => `${name}: ${is}`),
    chosenPacks: (value) => list(value, (one) => packs.get(String(one)) ?? String(one)),
    holidays: (value) =>
      list(value, (one) => {
        const [years, dates] = [part(one, 'years'), part(one, 'dates')];
        return text('firmLaw.holiday.is', {
          name: String(part(one, 'id')),
          years: list(years, String),
          count: Array.isArray(dates) ? dates.length : 0,
        });
      }),
    reply: (value) => replyWords(value, text),
    retention: (value) => list(value, (one) => periods.retention(one as LawSettings['retention'][number])),
    limitation: (value) => list(value, (one) => periods.limitation(one as LawSettings['limitation'][number])),
    'firmRules.hours': (value) =>
      list(value, (one) =>
        text('firmLaw.hours.is', {
          days: list(part(one, 'days'), day),
          from: String(part(one, 'from')),
          to: String(part(one, 'to')),
        }),
      ),
    'firmRules.closedWeekdays': (value) => list(value, day),
    'firmRules.closedDates': (value) => list(value, (one) => date(String(one))),
    'firmRules.noticeFirst': (value) =>
      text('firmLaw.notice.is', {
        notice: text.label('law.notice', String(part(value, 'notice'))),
        days: Number(part(value, 'days')),
      }),
    'firmRules.effect': (value) => text.label('firmLaw.effect', String(value)),
  };
  return {
    field: (field) => text.label('firmLaw.field', field),
    value: (field, value) => (isNothing(value) ? text('firmLaw.none') : (say[field] ?? String)(value)),
  };
}
