import type { CallGuide } from '@duologue/contract/guide.ts';
import { type Disclosed, disclose } from '@duologue/core/calls/brief/disclose.ts';
import { isVerified } from '@duologue/core/calls/call.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { FACT_IDS, type FactId } from '@duologue/core/cases/facts.ts';
import { type BlankFacts, fillBlanks } from '@duologue/core/guide/fit/blanks.ts';
import { fitVariants, type Situation } from '@duologue/core/guide/fit/fit-variants.ts';
import { suggestMethods } from '@duologue/core/guide/fit/suggest-methods.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { BLANKS, type Blank, type GuideLanguage, type Variant } from '@duologue/core/guide/said.ts';
import type { GuideStageId } from '@duologue/core/guide/stage.ts';
import { checkWritten } from '@duologue/core/guide/words/check-written.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { sealBrief } from '../brief/open-brief.ts';
import { toCall } from '../calls/call-state.ts';
import type { CaseDeps } from '../case-deps.ts';
import { gateCaseOf } from '../gate/gate-facts.ts';
import { DEFAULT_LAW } from '../law/firm-law.ts';
import type { UseCase } from '../use-case.ts';
import type { BriefWire } from '../wire/case.ts';
import { type CallLaw, callLaw } from './call-law.ts';
import { methodFactsOf, situationOfBrief } from './call-situation.ts';
import { publishedGuide } from './firm-playbook.ts';
import {
  deEscalationLines,
  lineOf,
  linesOf,
  methodLines,
  objectionLines,
  stageLines,
  type Wording,
} from './in-language.ts';
import { lastTalkWire } from './last-talk.ts';
import { linesForMachine, linesForThirdPerson } from './lines-for-others.ts';
import { factsForAnybody, factsOfDebt } from './spoken-facts.ts';

/** The guide for one call: what fits, filled from the facts, the law before it, and of the debt only when verified. */
export const showCallGuide =
  (deps: CaseDeps): UseCase<'GET /calls/{callId}/guide'> =>
  ({ params, query: { language } }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const call = await records.calls.find(params.callId as CallId);
      if (call === undefined) return refuse({ code: 'call-not-found' });
      const at = deps.clock.now();
      const { version, playbook } = await publishedGuide(records);
      const { head, brief: sealed } = await sealBrief(records, call, { deps, acting, at });
      const gate = await gateCaseOf(records, { caseId: call.caseId, at }, { deps, acting });
      if (!gate.ok) return gate;

      const state = toCall(call);
      const brief = isVerified(state) ? disclose(state, sealed) : null;
      const spoken = { language, zone: acting.zone };
      const { reply } = (gate.value.facts.situation.firm ?? DEFAULT_LAW).settings;
      const anybody = factsForAnybody({ by: call.by, head }, reply, spoken);
      const audience = head.debtor.kind === 'unknown' ? {} : { audience: head.debtor.kind };
      const told = brief === null ? null : { brief, objective: call.objective ?? brief.objective.kind };
      const wasReached = brief !== null && situationOfBrief(brief, playbook).contact === 'follow-up';
      const law = callLaw(gate.value, { language, wasReached, verified: brief !== null });
      const given: Given = {
        playbook,
        language,
        situation: brief === null ? audience : situationOfBrief(brief, playbook),
        facts: brief === null ? anybody : { ...anybody, ...factsOfDebt(brief, spoken) },
        law,
      };
      const forAnybody: Given = { ...given, situation: audience, facts: anybody };
      return accept({
        callId: call.callId,
        version,
        language,
        verified: brief !== null,
        stages: playbook.stages.map((stage) => stageOf(stage, brief === null ? forAnybody : given, brief)),
        acknowledgments: playbook.acknowledgments
          .map(({ mood, name, say }) => ({ mood, name: name[language], say: fitting(say, given) }))
          .map((one) => ({
            ...one,
            say: brief === null ? one.say.filter(({ text }) => tellsNothing(text, language)) : one.say,
          })),
        objections: objectionsOf(given, brief !== null),
        voicemail: [...linesForMachine(forAnybody).lines],
        thirdPerson: [...linesForThirdPerson(forAnybody).lines],
        deEscalation: deEscalationLines(playbook, wordingOf(forAnybody)),
        told: told === null ? null : toldOf(told.brief, { ...given, objective: told.objective, zone: acting.zone }),
      });
    });

type Given = {
  readonly playbook: Playbook;
  readonly language: GuideLanguage;
  readonly situation: Situation;
  readonly facts: BlankFacts;
  readonly law: CallLaw;
};

/** Open before it is known who is on the line: to get there, to end kindly, and to write down what came of it. */
const ALWAYS_OPEN: ReadonlySet<GuideStageId> = new Set(['prepare', 'reach', 'verify', 'close', 'wrap-up']);

const wordingOf =
  ({ facts, language }: Given): Wording =>
  (said) =>
    fillBlanks(said, facts, language) ?? '';

const knownOf = ({ facts }: Given): ReadonlySet<Blank> =>
  new Set(BLANKS.filter((blank) => (facts[blank] ?? '') !== ''));

const fitting = (variants: readonly Variant[], given: Given) =>
  linesOf(fitVariants(variants, given.situation, knownOf(given)), wordingOf(given));

const tellsNothing = (text: string, language: GuideLanguage) =>
  checkWritten(text, language, 'before-verified').length === 0;

function stageOf(
  stage: Playbook['stages'][number],
  given: Given,
  brief: Disclosed<BriefWire> | null,
): CallGuide['stages'][number] {
  const isLocked = brief === null && !ALWAYS_OPEN.has(stage.id);
  const open = (variants: readonly Variant[]) => {
    if (isLocked) return [];
    const lines = fitting(variants, given);
    return brief === null ? lines.filter(({ text }) => tellsNothing(text, given.language)) : lines;
  };
  const { id } = stage;
  return {
    ...stageLines({ ...stage, bringBack: [], forward: [] }, () => ''),
    name: stage.name[given.language],
    aim: stage.aim[given.language],
    say: open(stage.say),
    bringBack: open(stage.bringBack),
    forward: open(stage.forward),
    locked: isLocked,
    law: isLocked ? [] : given.law.linesAt(id),
    ask: brief === null ? null : questionAt(id, given, brief),
  };
}

/** P20: of what nobody knows, the first that is asked at this stage. */
function questionAt(stage: GuideStageId, { playbook, language }: Given, brief: Disclosed<BriefWire>) {
  const isFact = (text: string): text is FactId => (FACT_IDS as readonly string[]).includes(text);
  const missing = brief.questions.map(({ code }) => code.replace(/^cases\.ask\./, '')).filter(isFact);
  for (const fact of missing) {
    const question = playbook.factQuestions.find((one) => one.fact === fact && one.stage === stage);
    if (question !== undefined) return { fact, text: question.ask[language], why: question.why[language] };
  }
  return null;
}

/** Before it is known who speaks, only the excuses that are met without a word of a debt. */
function objectionsOf(given: Given, verified: boolean): CallGuide['objections'] {
  const { playbook, language, situation } = given;
  const say = wordingOf(given);
  return playbook.objections
    .filter(
      ({ audience }) => audience === 'both' || situation.audience === undefined || audience === situation.audience,
    )
    .filter((one) => {
      return (
        verified ||
        [one.acknowledge, one.ask, one.answer].every((said) =>
          tellsNothing(fillBlanks(said, given.facts, language) ?? 'debt', language),
        )
      );
    })
    .map((objection) => objectionLines(objection, playbook, say))
    .map((lines) => (verified ? lines : { ...lines, evidence: '', never: [], verifications: {} }));
}

function toldOf(
  brief: Disclosed<BriefWire>,
  given: Given & { readonly objective: string; readonly zone: string },
): NonNullable<CallGuide['told']> {
  const { playbook, situation, language, zone, objective } = given;
  const say = wordingOf(given);
  const facts = methodFactsOf(brief, { objective, known: knownOf(given), playbook });
  return {
    situation: { ...situation },
    methods: suggestMethods(playbook.methods, facts).map(({ method, because }) => ({
      ...methodLines(method, say),
      because: because.map(({ code, values }) => ({ code, values: { ...values } })),
    })),
    reminders: fitVariants(playbook.reminders, situation, knownOf(given)).map((one) => {
      return { ...lineOf(one, say), name: one.name[language] };
    }),
    lastTalk: lastTalkWire(brief, { language, zone }),
  };
}
