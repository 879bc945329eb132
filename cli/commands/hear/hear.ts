import { type Heard, hear, openHearing } from '@duologue/core/guide/hearing/hear.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { hearingModel, NOTHING_NAME } from '@duologue/playbook/hearing/model.ts';
import { OBJECTIONS } from '@duologue/playbook/objections/all.ts';
import { type Command, Option } from 'commander';
import type { CliIo } from '../../command.ts';
import { tableText } from '../../words.ts';

type Options = { lang?: GuideLanguage; with?: 'consumer' | 'business'; json?: true };

/** `hear TEXT…`: which objections of the playbook a sentence most likely is, and why. Needs no workbench and no network. */
export function registerHear(program: Command, io: CliIo): void {
  program
    .command('hear')
    .argument('<text...>', 'what the debtor said, in any of the languages, quoted or not')
    .description('say which objection of the playbook a sentence is, how sure that is, and why')
    .addOption(new Option('--lang <language>', 'the language of the talk: a hint').choices([...GUIDE_LANGUAGES]))
    .addOption(new Option('--with <audience>', 'whom the call is with: a hint').choices(['consumer', 'business']))
    .option('--json', 'print one JSON value instead of text')
    .action((text: readonly string[], options: Options) => {
      io.out(heardText(text.join(' '), options));
    });
}

/** What the command prints. */
export function heardText(text: string, { lang, with: audience, json }: Options): string {
  const hearing = openHearing(hearingModel());
  const heard = hear(text, hearing, {
    ...(lang === undefined ? {} : { language: lang }),
    ...(audience === undefined ? {} : { audience }),
  }).map((one) => ({ ...one, name: nameOf(one, lang ?? 'en') }));
  if (json) return JSON.stringify({ text, heard }, null, 2);
  const rows = heard.map(({ id, name, score, because }) => [
    `${Math.round(score * 100)} %`,
    id,
    name,
    because.map((one) => (one.kind === 'phrase' ? `“${one.text}”` : one.text)).join(', '),
  ]);
  return tableText(['', 'objection', '', 'because of'], rows);
}

const nameOf = ({ id }: Heard, language: GuideLanguage) =>
  (OBJECTIONS.find((objection) => objection.id === id)?.name ?? NOTHING_NAME)[language];
