import type { Message, MoneyWire } from '@duologue/contract/wire.ts';
import { MessageFormat } from 'messageformat';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { type Formats, instantStyleFor } from './formats.ts';

export type Value = string | number | boolean | MoneyWire | null;
export type Values = Readonly<Record<string, Value>>;

/**
 * Words of the screen in the reader's language. Values are written as the reader writes them: an amount by its type;
 * a name that ends in `On` is a calendar date and one that ends in `At` a moment, as everywhere in this house.
 */
export type Text = {
  (key: MessageKey, values?: Values): string;
  /** A sentence that the server sent as a code; an unknown code is shown as it is, never hidden. */
  readonly say: (message: Message) => string;
  /** The name of a code of a closed set, such as `label('outcome', 'promise-full')`. */
  readonly label: (set: string, code: string) => string;
  readonly has: (key: string) => boolean;
  /** A sentence of a rule pack, already in the reader's language; `{name}` stands for a value, `…` for one that nobody measured. */
  readonly fill: (sentence: string, values: Values) => string;
};

export function createText(catalogue: Catalogue, formats: Formats, todayOn: () => string): Text {
  const formatters = new Map<string, MessageFormat>();
  const words: Readonly<Record<string, string>> = catalogue;

  function write(key: string, values: Values): string {
    const source = words[key];
    if (source === undefined) return `[${key}]`;
    if (!/^\.|[{}\\]/.test(source)) return source;
    const formatter = formatters.get(key) ?? new MessageFormat(formats.locale, source, { bidiIsolation: 'none' });
    formatters.set(key, formatter);
    return formatter.format(written(values, formats, todayOn()));
  }

  const has = (key: string) => Object.hasOwn(words, key);
  const text = (key: MessageKey, values: Values = {}) => write(key, values);
  return Object.assign(text, {
    say: ({ code, values }: Message) => write(code, values),
    label: (set: string, code: string) => (has(`${set}.${code}`) ? write(`${set}.${code}`, {}) : code),
    has,
    fill: (sentence: string, values: Values) =>
      sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        return value === undefined ? '…' : String(writtenValue(name, value, formats, todayOn()));
      }),
  });
}

function written(values: Values, formats: Formats, todayOn: string): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, writtenValue(name, value, formats, todayOn)]),
  );
}

function writtenValue(name: string, value: Value, formats: Formats, todayOn: string): string | number | boolean {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value;
  if (name === 'at' || name.endsWith('At')) return writtenInstant(value, formats, todayOn);
  if (typeof value === 'object') return formats.money(value);
  if (typeof value === 'string' && name.endsWith('On') && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.date(value);
  return value;
}

/** The time alone on the same day, the day as well otherwise, and the year in another year. A moment comes as ISO text, or as milliseconds. */
function writtenInstant(value: string | number | MoneyWire, formats: Formats, todayOn: string): string {
  if (typeof value === 'object') return formats.money(value);
  const at = typeof value === 'number' ? new Date(value).toISOString() : value;
  if (!/^\d{4}-\d{2}-\d{2}T/.test(at)) return at;
  return formats.instant(at, instantStyleFor(formats.dateAt(at), todayOn));
}
