import type { Message } from '@duologue/contract/wire.ts';
import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { type Language, localeFor } from '@duologue/words/language.ts';
import { createText } from '@duologue/words/text.ts';
import type { TenantRecord } from '../ports/store.ts';
import { TEXT_LINES_MAX } from './limits.ts';
import type { Verdict } from './verdict.ts';

const GERMAN = new Set(['DE', 'AT', 'CH', 'LI']);
const ITALIAN = new Set(['IT', 'SM', 'VA']);

/** The text that lies beside a file: what became of it, in the language of the firm's country where we speak it. */
export async function textBeside(
  { homeCountry, zone }: Pick<TenantRecord, 'homeCountry' | 'zone'>,
  { result, details }: Pick<Verdict, 'result' | 'details'>,
): Promise<string> {
  const language: Language = GERMAN.has(homeCountry) ? 'de' : ITALIAN.has(homeCountry) ? 'it' : 'en';
  const formats = createFormats(localeFor(language, []), zone);
  // No moment is written in these texts, so that the same file gets the same text.
  const text = createText(await loadCatalogue(language), formats, () => '');
  const line = ({ code, values }: Message) => {
    const { field, reason } = values;
    const named = (room: string, value: Message['values'][string] | undefined) =>
      typeof value === 'string' && text.has(`${room}.${value}`) ? text.label(room, value) : value;
    const spoken = { field: named('invoices.field', field), reason: named('invoices.reason', reason) };
    const known = Object.fromEntries(Object.entries(spoken).filter(([, value]) => value !== undefined));
    const message = { code, values: { ...values, ...known } as Message['values'] };
    const { place } = values;
    return place === undefined || place === null
      ? `- ${text.say(message)}`
      : `- [${String(place)}] ${text.say(message)}`;
  };
  const shown = details.slice(0, TEXT_LINES_MAX);
  const more = details.length - shown.length;
  const lines = [text.say(result), ...shown.map(line), ...(more > 0 ? [`- … (+${more})`] : [])];
  return `${lines.join('\n')}\n`;
}
