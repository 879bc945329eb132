import { en } from '@duologue/words/en.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { createText } from '@duologue/words/text.ts';
import { amountText, momentText, type Say } from './words.ts';

/** The zone of this machine: what a person at this terminal means by "today". */
export const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const formats = createFormats('en-GB', machineZone);
// Amounts and dates are written as they are typed, so that what is read can be given back.
const plain = {
  ...formats,
  money: amountText,
  date: (text: string) => text,
  instant: (text: string) => momentText(text, machineZone),
};
export const text = createText(en, plain, () => formats.dateAt(new Date().toISOString()));

/** The words of the command line are the English ones of the screen. */
export const say: Say = (code, values = {}) => text.say({ code, values });
