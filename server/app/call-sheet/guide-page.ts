import { onPaper } from '@duologue/core/calls/brief/disclose.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { fillBlanks } from '@duologue/core/guide/fit/blanks.ts';
import { fitVariants } from '@duologue/core/guide/fit/fit-variants.ts';
import { likelyExcuses } from '@duologue/core/guide/likely-excuses.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { BLANKS, type Blank, type GuideLanguage } from '@duologue/core/guide/said.ts';
import type { GateCase } from '../gate/gate-facts.ts';
import { callLaw } from '../guide/call-law.ts';
import { situationOfBrief } from '../guide/call-situation.ts';
import { type LinesForOthers, linesForMachine, linesForThirdPerson } from '../guide/lines-for-others.ts';
import { factsForAnybody, factsOfDebt } from '../guide/spoken-facts.ts';
import { DEFAULT_LAW } from '../law/firm-law.ts';
import { SHEET_EXCUSES_MAX, SHEET_LINES_MAX, SHEET_QUESTIONS_MAX } from '../limits.ts';
import type { BriefWire } from '../wire/case.ts';
import type { GuidePage } from './print-guide.ts';

type Given = {
  readonly playbook: Playbook;
  readonly gate: GateCase;
  readonly language: GuideLanguage;
  readonly zone: string;
  /** Who will call. */
  readonly by: string;
};

/** The guide for this debtor on paper: the best fitting words of each stage, filled, and what they are likeliest to say. */
export function guidePage(brief: BriefWire, { playbook, gate, language, zone, by }: Given): GuidePage {
  const told = onPaper(brief);
  const situation = situationOfBrief(told, playbook);
  const spoken = { language, zone };
  const { reply } = (gate.facts.situation.firm ?? DEFAULT_LAW).settings;
  const anybody = factsForAnybody({ by, head: brief }, reply, spoken);
  const facts = { ...anybody, ...factsOfDebt(told, spoken) };
  const known: ReadonlySet<Blank> = new Set(BLANKS.filter((blank) => (facts[blank] ?? '') !== ''));
  const law = callLaw(gate, { language, wasReached: situation.contact === 'follow-up', verified: true });
  const say = (said: Parameters<typeof fillBlanks>[0]) => fillBlanks(said, facts, language) ?? '';
  const audience = situation.audience === undefined ? {} : { audience: situation.audience };
  const forAnybody = { playbook, language, situation: audience, facts: anybody, law };
  const last = brief.lastTalk;
  const heard = brief.excuses.map(({ objectionId }) => objectionId);
  const given = { audience: situation.audience, heard, hasDispute: brief.disputes.length > 0 };
  return {
    debtor: brief.debtor.name,
    lastTalk: last === null ? null : { on: last.on, who: nameAndTitle(last), said: last.said },
    stages: playbook.stages.map(({ id, name, say: variants }) => {
      const [best] = fitVariants(variants, situation, known);
      const must = law.linesAt(id).filter(({ standing }) => standing === 'required');
      return {
        name: name[language],
        must: must.map(({ words }) => words),
        say: best === undefined ? [] : [say(best.said)],
      };
    }),
    machine: onPaperOf(linesForMachine(forAnybody), 1),
    others: onPaperOf(linesForThirdPerson(forAnybody), SHEET_LINES_MAX),
    excuses: likelyExcuses(playbook.objections, given, SHEET_EXCUSES_MAX).map(({ id, name, ask, answer }) => {
      const before = brief.excuses.find(({ objectionId }) => objectionId === id);
      return {
        name: name[language],
        heard: before === undefined ? null : { on: before.heardOn, words: before.words },
        ask: say(ask),
        answer: say(answer),
      };
    }),
    questions: questionsOf(brief, playbook, language),
  };
}

const onPaperOf = ({ must, lines }: LinesForOthers, most: number) => ({
  must: must.map(({ words }) => words),
  say: lines.slice(0, most).map(({ text }) => text),
});

const nameAndTitle = ({ person, title }: { readonly person: string; readonly title: string | null }) =>
  title === null ? person : `${person} (${title})`;

/** P20: of what nobody knows yet, as it is asked. */
function questionsOf(brief: BriefWire, { factQuestions }: Playbook, language: GuideLanguage): readonly string[] {
  const missing = FACT_IDS.filter((fact) => brief.questions.some(({ code }) => code === `cases.ask.${fact}`));
  return missing
    .flatMap((fact) => factQuestions.find((one) => one.fact === fact)?.ask[language] ?? [])
    .slice(0, SHEET_QUESTIONS_MAX);
}
