import { createFormats } from '@duologue/words/formats.ts';
import { en } from '@duologue/words/en.ts';
import { createText } from '@duologue/words/text.ts';
import type { Say } from './words.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const text = createText(en, createFormats('en-GB', zone), () => new Date().toISOString().slice(0, 10));

/** The words of the command line are the English ones of the screen. */
export const say: Say = (code, values = {}) => text.say({ code, values });
