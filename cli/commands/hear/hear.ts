import { type Heard, hear, openHearing } from '@duologue/core/guide/hearing/hear.ts';
import { type HearingModel, NOTHING } from '@duologue/core/guide/hearing/model.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { hearingModel, NOTHING_NAME } from '@duologue/playbook/hearing/model.ts';
import { OBJECTIONS } from '@duologue/playbook/objections/all.ts';
import { type Command, Option } from 'commander';
import type { CliIo } from '../../command.ts';
import { tableText } from '../../words.ts';

export type HearOptions = {
  lang?: GuideLanguage;
  with?: 'consumer' | 'business';
  json?: true;
  data?: string;
  firm?: string;
  as?: string;
};

/** Hears with the published excuses of a firm: see `hear-at-firm.ts`. */
export type HearAtFirm = (text: string, options: HearOptions, command: Command) => Promise<void>;

/**
 * `hear TEXT…`: which objection of the playbook a sentence most likely is, and why. Needs no workbench and no network,
 * unless it is asked for the excuses of a firm.
 */
export function registerHear(program: Command, io: CliIo, atFirm?: HearAtFirm): void {
  program
    .command('hear')
    .argument('<text...>', 'what the debtor said, in any of the languages, quoted or not')
    .description('say which objection of the playbook a sentence is, how sure that is, and why')
    .addOption(new Option('--lang <language>', 'the language of the talk: a hint').choices([...GUIDE_LANGUAGES]))
    .addOption(new Option('--with <audience>', 'whom the call is with: a hint').choices(['consumer', 'business']))
    .option('--data <dir>', "the folder of a workbench: with the firm's own objections, as they are published")
    .option('--firm <name>', 'whose workbench, when there are several')
    .option('--as <name>', 'the profile that acts; the first manager without it')
    .option('--json', 'print one JSON value instead of text')
    .action(async (words: readonly string[], options: HearOptions, command: Command) => {
      const text = words.join(' ');
      if (isOfFirm(options) && atFirm !== undefined) return atFirm(text, options, command);
      const { json, table } = heardText(text, options, { model: hearingModel(), nameOf: nameIn(options.lang ?? 'en') });
      io.out(options.json === true ? JSON.stringify(json, null, 2) : table);
    });
}

const isOfFirm = ({ data, firm, as }: HearOptions) => [data, firm, as].some((one) => one !== undefined);

export type HeardWith = { readonly model: HearingModel; readonly nameOf: (id: string) => string };

/** What the command prints: for programs, and for people. */
export function heardText(text: string, { lang, with: audience }: HearOptions, { model, nameOf }: HeardWith) {
  const heard = hear(text, openHearing(model), {
    ...(lang === undefined ? {} : { language: lang }),
    ...(audience === undefined ? {} : { audience }),
  }).map((one) => ({ ...one, name: one.id === NOTHING ? NOTHING_NAME[lang ?? 'en'] : nameOf(one.id) }));
  return { json: { text, heard }, table: tableText(['', 'objection', '', 'because of'], heard.map(rowOf)) };
}

const rowOf = ({ id, name, score, because }: Heard & { readonly name: string }) => [
  `${Math.round(score * 100)} %`,
  id,
  name,
  because.map((one) => (one.kind === 'phrase' ? `“${one.text}”` : one.text)).join(', '),
];

const nameIn = (language: GuideLanguage) => (id: string) =>
  OBJECTIONS.find((objection) => objection.id === id)?.name[language] ?? id;
