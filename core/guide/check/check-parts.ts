import { PHRASES_MIN } from '../limits.ts';
import { FACT_IDS } from '../../cases/facts.ts';
import type { Objection } from '../objection.ts';
import { MOODS, type Playbook } from '../playbook.ts';
import { lineListsOf } from '../edit/line-lists.ts';
import { GUIDE_LANGUAGES } from '../said.ts';
import type { GuideProblem } from './problem.ts';

/** Lists that must have something to say. What a stage needs is for the check of fits, and reminders may fall silent. */
const NEVER_EMPTY = /^(voicemail|thirdPerson|acknowledgments\..*|deEscalation\..*)$/;

/** Whether every part is there and names only what there is. */
export function checkParts(playbook: Playbook): readonly GuideProblem[] {
  const { acknowledgments, factQuestions } = playbook;
  const moods = MOODS.filter((mood) => !acknowledgments.some((one) => one.mood === mood));
  const facts = FACT_IDS.filter((fact) => !factQuestions.some((one) => one.fact === fact));
  return [
    ...moods.map((mood): GuideProblem => ({ path: `acknowledgments.${mood}`, code: 'mood-missing' })),
    ...facts.map((fact): GuideProblem => ({ path: `factQuestions.${fact}`, code: 'question-missing' })),
    ...lineListsOf(playbook).flatMap(({ place, lines }) =>
      lines.length === 0 && NEVER_EMPTY.test(place) ? [{ path: place, code: 'no-text-at-all' } as const] : [],
    ),
    ...playbook.objections.flatMap((objection) => checkObjection(objection, playbook.verifications)),
    ...playbook.methods.flatMap(checkMonths),
    ...checkIds(playbook),
  ];
}

/** A way for 'at least six months, and at most three' would be shown to nobody. */
function checkMonths({ id, when: { monthsLate = {} } }: Playbook['methods'][number]): readonly GuideProblem[] {
  const { from, to } = monthsLate;
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ path: `methods.${id}.when.monthsLate`, code: 'months-not-in-order', values: { from, to } }];
}

function checkObjection(
  { id, actions, never, phrases }: Objection,
  verifications: Playbook['verifications'],
): readonly GuideProblem[] {
  const path = `objections.${id}`;
  // The types want one of each; what was read from a file or a draft may have none.
  const given: { readonly actions: readonly unknown[]; readonly never: readonly unknown[] } = { actions, never };
  const problems: GuideProblem[] = [];
  if (given.actions.length === 0) problems.push({ path: `${path}.actions`, code: 'objection-without-action' });
  if (given.never.length === 0) problems.push({ path: `${path}.never`, code: 'objection-without-never' });
  for (const language of GUIDE_LANGUAGES) {
    const count = new Set(phrases[language].map((phrase) => phrase.trim().toLowerCase()).filter(Boolean)).size;
    if (count < PHRASES_MIN) {
      const values = { count, min: PHRASES_MIN };
      problems.push({ path: `${path}.phrases`, language, code: 'too-few-phrases', values });
    }
  }
  for (const action of actions) {
    if (action.act !== 'verify') continue;
    const { question, with: verifier } = action.verification;
    const values = { question, verifier };
    if (verifications[question] === undefined)
      problems.push({ path: `${path}.actions`, code: 'verification-unknown', values });
    else if (question.split('.')[0] !== verifier)
      problems.push({ path: `${path}.actions`, code: 'verifier-differs', values });
  }
  return problems;
}

/** Ids are counted later, so that each stands for one text; and parts are found by theirs. */
function checkIds(playbook: Playbook): readonly GuideProblem[] {
  const { stages, objections, methods } = playbook;
  return [
    ...twice(stages.map(({ id }) => ({ path: `stages.${id}`, id }))),
    ...twice(objections.map(({ id }) => ({ path: `objections.${id}`, id }))),
    ...twice(methods.map(({ id }) => ({ path: `methods.${id}`, id }))),
    ...twice([
      ...lineListsOf(playbook).flatMap(({ place, lines }) => lines.map(({ id }) => ({ path: `${place}.${id}`, id }))),
      ...methods.map(({ id, say }) => ({ path: `methods.${id}.say`, id: say.id })),
    ]),
  ];
}

function twice(all: readonly { readonly path: string; readonly id: string }[]): readonly GuideProblem[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, id }) => {
    if (seen.has(id)) return [{ path, code: 'id-twice', values: { id } } as const];
    seen.add(id);
    return [];
  });
}
