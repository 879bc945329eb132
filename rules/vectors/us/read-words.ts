import type { ContactFacts, SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';
import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { plainName } from '../read-expectation.ts';
import { type Report, text, texts } from './read-event.ts';
import type { Query } from './read-query.ts';

type Words = Pick<ContactFacts, 'content' | 'moment' | 'circumstances'>;

/** What would be said or left as a message, and at which moment. */
export function readWords(query: Query, hasSpoken: boolean, packs: readonly RulePack[], report: Report): Words {
  const { act, channel, raw } = query;
  if (act === 'say') return readSaying(query, hasSpoken, packs, report);
  const content = texts(raw['content'])?.map(plainName);
  if (content === undefined) return {};
  return channel === 'voicemail' ? { content, moment: 'voicemail' } : { content };
}

function readSaying({ raw }: Query, hasSpoken: boolean, packs: readonly RulePack[], report: Report): Words {
  const utterance = plainName(text(raw['utterance']) ?? '');
  const situation = (text(raw['situation']) ?? '').toLowerCase();
  const audience = plainName(text(raw['audience']) ?? '');
  const moment = momentOf(situation, audience, hasSpoken);
  const known = sayingsOf(packs);
  const saying = known.has(utterance) ? utterance : sayingLike(utterance);
  if (saying === undefined || !known.has(saying)) report(`the utterance ${utterance} is not known`);
  if (moment === undefined) report(`the situation "${situation}" is not known`);
  return {
    content: [saying ?? utterance],
    ...(moment && { moment }),
    circumstances: circumstancesOf(situation),
  };
}

/** The first that fits. What is said of the line counts before what is said of the person. */
const MOMENTS: readonly (readonly [RegExp, SpeechMoment])[] = [
  [/not (yet )?verified|unverified|before verif|identity unknown/, 'before-verified'],
  [/location call|location information/, 'location-call'],
  [/voicemail|answering machine/, 'voicemail'],
  [/bad time|inconvenient|at work|busy/, 'bad-time-said'],
  [/household|housemate|spouse answers|family member answers|child answers/, 'household'],
  [/time[- ]barred|limitation|too old to sue/, 'time-barred'],
  [/deceased|estate|executor/, 'estate'],
  [/disput/, 'dispute-raised'],
  [/names? (an|the|a) (attorney|lawyer)|attorney named|represented/, 'attorney-named'],
  [/says? stop|asks? to stop|stop calling|cease|refuses to pay/, 'stop-asked'],
  [/payment plan|instal?lment|arrangement|settlement/, 'arrangement'],
  [/payment|pays/, 'payment'],
  [/record/, 'recording'],
  [/second|later|subsequent|follow-up|third conversation/, 'later-talk'],
  [/first|initial/, 'first-talk'],
  [/attorney|representative|adviser/, 'representative'],
];

const AUDIENCES: Readonly<Record<string, SpeechMoment>> = {
  household: 'household',
  'third-party': 'third-person',
  'third-person': 'third-person',
  employer: 'third-person',
  neighbor: 'third-person',
  family: 'third-person',
  attorney: 'representative',
  representative: 'representative',
};

function momentOf(situation: string, audience: string, hasSpoken: boolean): SpeechMoment | undefined {
  const named = MOMENTS.find(([pattern]) => pattern.test(situation))?.[1] ?? AUDIENCES[audience];
  if (named !== undefined) return named;
  return /verified|right party|consumer/.test(`${situation} ${audience}`) || situation === ''
    ? hasSpoken
      ? 'later-talk'
      : 'first-talk'
    : undefined;
}

function circumstancesOf(situation: string): readonly string[] {
  const isAsked =
    /\b(expressly )?(asked|asks|requested)\b/.test(situation) && !/not (expressly )?(asked|requested)/.test(situation);
  return [
    ...(isAsked ? ['expressly-asked'] : []),
    ...(/deceased|died/.test(situation) ? ['debtor-deceased'] : []),
    ...(/lawful and intended|intended and lawful/.test(situation) ? ['lawful-and-intended'] : []),
  ];
}

/** Everything that any rule of these packs has a word for. */
function sayingsOf(packs: readonly RulePack[]): ReadonlySet<string> {
  const sayings = packs.flatMap(({ rules }) =>
    rules.flatMap(({ check }) =>
      check.kind === 'content'
        ? [check.required, check.optional, check.onlyWhen, check.discouraged, check.forbidden].flat()
        : [],
    ),
  );
  return new Set(sayings.flatMap(({ id, alsoCalled = [] }) => [id, ...alsoCalled]));
}

/** Utterances in other words: the first pattern that fits names the saying. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/threat.*(suit|sue|lawsuit|court|litigation)|(suit|sue|lawsuit).*threat/, 'threat-of-suit'],
  [/arrest|jail|prison|criminal/, 'threat-of-arrest'],
  [/garnish|seiz|attach-wages|repossess/, 'threat-of-seizure'],
  [/violen|harm|hurt/, 'threat-of-violence'],
  [/obscen|profan|abus|insult/, 'abusive-language'],
  [/sham(e|ing)|publish|deadbeat/, 'shaming'],
  [/pos(e|ing).*(attorney|lawyer|law-firm)|claim.*attorney|attorney.*(pose|false)/, 'pose-as-attorney'],
  [/pos(e|ing).*(government|police|court|official)|government|police/, 'pose-as-government'],
  [/credit-bureau|reporting-agency/, 'pose-as-credit-bureau'],
  [/false.*(amount|balance)|overstat/, 'false-amount'],
  [/cannot-dispute|before-you-can-dispute|pay-before-dispute/, 'pay-before-dispute'],
  [/pay-now|immediately|today-or-else|deadline/, 'pay-now-pressure'],
  [/initial-disclosure|attempt(ing)?-to-collect|mini-?miranda/, 'initial-disclosure'],
  [/debt-collector/, 'from-a-debt-collector'],
  [/convenient/, 'ask-convenient-time-or-place'],
  [/continue/, 'ask-to-continue-now'],
  [/imply-debt|hint/, 'imply-debt'],
  [/owes|owe-|debt-owed|state.*debt|mention.*debt|disclose.*debt/, 'state-debt-owed'],
  [/revive|restart|acknowledg/, 'induce-revival'],
  [/(oral|stop).*no-effect|must-be-in-writing|only-(if-)?writ/, 'stop-only-in-writing'],
  [/mobile-number/, 'ask-mobile-number-only'],
  [/volunteer.*(employer|agency|company)/, 'employer-name'],
  [/(employer|agency|company)-name/, 'employer-name'],
  [/estate/, 'seeking-person-handling-estate'],
];

const sayingLike = (utterance: string) => LIKE.find(([pattern]) => pattern.test(utterance))?.[1];
