import type { CallGuide, GuideWire, LineWire, ObjectionLines } from '@duologue/contract/guide.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import type { GuideLanguage, Said, Variant } from '@duologue/core/guide/said.ts';

/** How a text becomes words: as it stands, or with its blanks filled; empty where a fact for it is not known. */
export type Wording = (said: Said) => string;

export const asItStands =
  (language: GuideLanguage): Wording =>
  (said) =>
    said[language];

/** The whole playbook in one language; it knows nothing of any debtor. */
export function guideIn(language: GuideLanguage, version: number, playbook: Playbook): GuideWire {
  const say = asItStands(language);
  return {
    version,
    language,
    stages: playbook.stages.map((stage) => stageLines(stage, say)),
    objections: playbook.objections.map((objection) => objectionLines(objection, playbook, say)),
    acknowledgments: playbook.acknowledgments.map((one) => ({
      mood: one.mood,
      name: say(one.name),
      say: linesOf(one.say, say),
    })),
    methods: playbook.methods.map((method) => methodLines(method, say)),
    reminders: playbook.reminders.map((one) => ({ ...lineOf(one, say), name: say(one.name) })),
    voicemail: linesOf(playbook.voicemail, say),
    thirdPerson: linesOf(playbook.thirdPerson, say),
    deEscalation: deEscalationLines(playbook, say),
    factQuestions: playbook.factQuestions.map(({ fact, stage, ask, why }) => {
      return { fact, stage, ask: say(ask), why: say(why) };
    }),
  };
}

export const lineOf = ({ id, said, when }: Variant, say: Wording): LineWire => ({
  id,
  text: say(said),
  when: { ...when },
});

/** Lines whose facts are not known are no lines. */
export const linesOf = (variants: readonly Variant[], say: Wording): LineWire[] =>
  variants.map((variant) => lineOf(variant, say)).filter(({ text }) => text !== '');

export function stageLines({ id, name, aim, leaveWhen, next, ...texts }: Playbook['stages'][number], say: Wording) {
  return {
    id,
    name: say(name),
    aim: say(aim),
    leaveWhen: [...leaveWhen],
    say: linesOf(texts.say, say),
    bringBack: linesOf(texts.bringBack, say),
    forward: linesOf(texts.forward, say),
    next: [...next],
  };
}

export const methodLines = ({ id, name, how, fits, say: line }: Playbook['methods'][number], say: Wording) => ({
  id,
  name: say(name),
  how: say(how),
  fits: say(fits),
  say: lineOf(line, say),
});

export function objectionLines(
  { id, family, audience, actions, leadsTo, next, never, ...texts }: Objection,
  { verifications }: Pick<Playbook, 'verifications'>,
  say: Wording,
): ObjectionLines {
  const questions = actions.flatMap((action) => (action.act === 'verify' ? [action.verification.question] : []));
  return {
    id,
    family,
    audience,
    name: say(texts.name),
    acknowledge: say(texts.acknowledge),
    ask: say(texts.ask),
    answer: say(texts.answer),
    evidence: say(texts.evidence),
    actions: [...actions],
    leadsTo,
    next,
    never: never.map(say),
    verifications: Object.fromEntries(
      questions.flatMap((key) => {
        const question = verifications[key];
        return question === undefined ? [] : [[key, say(question)]];
      }),
    ),
  };
}

export function deEscalationLines({ deEscalation }: Pick<Playbook, 'deEscalation'>, say: Wording) {
  const { breathe, phrases, boundaries, endings, record, aftercare } = deEscalation;
  return {
    breathe: say(breathe),
    phrases: linesOf(phrases, say),
    boundaries: linesOf(boundaries, say),
    endings: linesOf(endings, say),
    record: record.map(say),
    aftercare: aftercare.map(say),
  } satisfies CallGuide['deEscalation'];
}
