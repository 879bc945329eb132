import type { Text } from '@duologue/words/text.ts';
import { LEFT, type Page, WIDTH } from './page.ts';

/** What the rules want said, and the best fitting words of ours. */
type Lines = { readonly must: readonly string[]; readonly say: readonly string[] };

/** What stands on the back of a call sheet, already in words. */
export type GuidePage = {
  readonly debtor: string;
  readonly lastTalk: { readonly on: string; readonly who: string; readonly said: string | null } | null;
  readonly stages: readonly (Lines & { readonly name: string })[];
  /** P16, P17: what may be left on a machine, and said to somebody else. */
  readonly machine: Lines;
  readonly others: Lines;
  /** The likeliest first. */
  readonly excuses: readonly {
    readonly name: string;
    readonly heard: { readonly on: string; readonly words: string } | null;
    readonly ask: string;
    readonly answer: string;
  }[];
  readonly questions: readonly string[];
};

const INDENT = LEFT + WIDTH * 0.16;

/** P05, P10, P18, P20: what to say, in the order of the call; what does not fit on the page is left out from its end. */
export function writeGuide(page: Page, guide: GuidePage, text: Text): void {
  page.row([[`${text('sheet.guide')}: ${guide.debtor}`, { size: 12, bold: true, heading: 1 }]]);
  writeLastTalk(page, guide, text);
  page.rule(1);
  for (const { name, ...lines } of guide.stages) writeLines(page, name, lines, text);
  page.rule();
  writeLines(page, text('sheet.machine'), guide.machine, text);
  writeLines(page, text('sheet.others'), guide.others, text);
  page.rule();
  writeExcuses(page, guide, text);
  if (guide.questions.length === 0) return;
  page.row([[text('sheet.questions'), { size: 10, bold: true, heading: 2 }]]);
  for (const question of guide.questions) page.paragraph(`– ${question}`, { size: 8.5 });
}

function writeLines(page: Page, name: string, { must, say }: Lines, text: Text): void {
  const top = page.y();
  const lines = [...must.map((words) => text('sheet.mustSay', { words })), ...say.filter((line) => line !== '')];
  let isNamed = false;
  lines.forEach((line, index) => {
    const options = { x: INDENT, size: 8.5, bold: index < must.length };
    if (!page.hasRoomFor(line, options)) return;
    // Read aloud, the name of the stage comes before what is said in it.
    if (!isNamed) page.place(name, { size: 8, bold: true, width: WIDTH * 0.15, heading: 2 }, top);
    isNamed = true;
    page.paragraph(line, options);
  });
}

function writeLastTalk(page: Page, { lastTalk }: GuidePage, text: Text): void {
  if (lastTalk === null) return;
  const { on: saidOn, who, said: words } = lastTalk;
  const line =
    words === null ? text('sheet.lastTalkOnly', { saidOn, who }) : text('sheet.lastTalk', { saidOn, who, words });
  page.paragraph(line, { size: 10, bold: true });
}

function writeExcuses(page: Page, { excuses }: GuidePage, text: Text): void {
  if (excuses.length === 0) return;
  page.row([[text('sheet.excuses'), { size: 10, bold: true, heading: 2 }]]);
  for (const { name, heard, ask, answer } of excuses) {
    const before = heard === null ? '' : ` (${text('sheet.heard', { heardOn: heard.on, words: heard.words })})`;
    page.paragraph(`${name}${before}`, { size: 8.5, bold: true });
    if (ask !== '') page.paragraph(text('sheet.ask', { words: ask }), { x: LEFT + 12, size: 8.5 });
    if (answer !== '') page.paragraph(text('sheet.answer', { words: answer }), { x: LEFT + 12, size: 8.5 });
  }
  page.rule();
}
