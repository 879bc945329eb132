import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { amountOfCase } from '../amount-of-case.ts';
import { NeedsAnswer } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { amountText, type Say, tableText } from '../words.ts';
import { sentenceText } from './rules/rules-text.ts';

type Options = {
  readonly every?: 'week' | 'two-weeks' | 'month';
  readonly dayOfMonth?: string;
  readonly weekday?: string;
  readonly canPayNow?: string;
  readonly canPayEach?: string;
  readonly currency?: string;
};

export function registerOffers(program: Command, shell: Shell): void {
  onWorkbench(program.command('offers').argument('<case>', 'case id, debtor number or part of the name'), shell)
    .description('what may be offered, side by side, with reasons and whose authority it needs')
    .option('--currency <code>', 'where the claim is in several')
    .option('--every <rhythm>', 'week, two-weeks or month')
    .option('--day-of-month <day>', 'payday; 31 is the last of the month')
    .option('--weekday <day>', 'payment-run day, 1 Monday to 7 Sunday')
    .option('--can-pay-now <amount>', 'what could be paid at once, such as "EUR 1200.00"')
    .option('--can-pay-each <amount>', 'what could be paid each time, such as 150.00')
    .action((text: string, options: Options, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const caseId = await findCase(client, text);
        const { balance, stillOwed } = await client.call('GET /cases/{caseId}', { params: { caseId } });
        const { every, dayOfMonth, weekday } = options;
        const ability = abilityOf(options, balance);
        const query = { every, dayOfMonth, weekday, ...ability };
        const answer = await client.call('GET /cases/{caseId}/offers', { params: { caseId }, query });
        const shown = answer.claim?.currency ?? ability.currency;
        const others = stillOwed.ask.filter(({ currency }) => currency !== shown);
        const more = others.map((ask) => `Also to ask for: ${amountText(ask)}, see --currency ${ask.currency}.`);
        return { json: answer, text: [offersText(answer, say), ...more].join('\n'), exit: EXIT.done };
      }),
    );
}

/** What could be paid, in one currency, which is then that of the claim. */
function abilityOf({ currency: code, canPayNow, canPayEach }: Options, balance: Balance) {
  const currency = code?.toUpperCase();
  const read = (text: string | undefined, option: string) =>
    text === undefined ? undefined : amountOfCase(text, option, { balance, currency });
  const now = read(canPayNow, '--can-pay-now');
  const each = read(canPayEach, '--can-pay-each');
  const said = [currency, now?.currency, each?.currency].filter((one) => one !== undefined);
  if (new Set(said).size > 1)
    throw new NeedsAnswer('--can-pay-now, --can-pay-each and --currency are of one currency.');
  return { currency: said[0], canPayNow: now?.minor, canPayEach: each?.minor };
}

type Balance = ResponseOf<'GET /cases/{caseId}'>['balance'];
type Answer = ResponseOf<'GET /cases/{caseId}/offers'>;
type Offer = Answer['offers'][number];

export function offersText(answer: Answer, say: Say): string {
  const { claim, disputed, interest, offers, others, forbidden, law, affordability } = answer;
  const rows = (list: readonly Offer[]) => list.map((offer) => rowOf(offer, say));
  const head = ['offer', 'pays', 'given up', 'payments', 'worth today*', 'chance*', 'authority'];
  const isDisputed = disputed !== null && disputed.minor !== '0';
  return [
    claim === null ? say('negotiation.forbidden.nothing-to-ask') : `${say('cases.owed.ask')}: ${amountText(claim)}`,
    ...(isDisputed ? [`Disputed, left out: ${amountText(disputed)}`] : []),
    ...(interest === null ? [] : [`Late interest: ${amountText(interest)}`]),
    ...(affordability.surplusPerMonth === null
      ? []
      : [`${amountText(affordability.surplusPerMonth)} ${say('negotiation.every.month')}`]),
    ...(affordability.care === null ? [] : [say(`negotiation.care.${affordability.care}`)]),
    ...forbidden.map(
      ({ code, untilOn }) => `! ${say(`negotiation.forbidden.${code}`)}${untilOn === null ? '' : ` (${untilOn})`}`,
    ),
    ...law.map(
      ({ code, effect, sentence, citation }) =>
        `${effect === 'forbids' ? '!' : '-'} ${code}: ${sentenceText(sentence, {})} [${citation}]`,
    ),
    ...(offers.length === 0 ? [] : ['', tableText(head, rows(offers))]),
    ...offers.flatMap((offer) => ['', ...reasonsOf(offer, say)]),
    ...(others.length === 0 ? [] : ['', tableText(head, rows(others))]),
    ...(offers.length + others.length === 0 ? [] : ['', `* For the firm only, at ${answer.yearlyPercent} % a year.`]),
  ].join('\n');
}

function rowOf({ offer, authority, firmOnly }: Offer, say: Say): readonly string[] {
  const { instalments } = offer;
  const [first] = instalments;
  const last = instalments.at(-1);
  const days =
    first === undefined || last === undefined || first === last
      ? (first?.dueOn ?? '')
      : `${first.dueOn} – ${last.dueOn}`;
  return [
    say(`negotiation.offer.${offer.kind}`),
    amountText(offer.pays),
    offer.forgiven.minor === '0' ? '' : amountText(offer.forgiven),
    `${instalments.length}: ${days}`,
    amountText(firmOnly.presentValue),
    `${firmOnly.chancePercent} %`,
    authority.mayAgree ? 'own' : authority.whoMayApprove.map((role) => say(`role.${role}`)).join(', '),
  ];
}

function reasonsOf({ offer, because }: Offer, say: Say): readonly string[] {
  return [
    `${say(`negotiation.offer.${offer.kind}`)}:`,
    ...because.map(({ code, values }) => `  ${say(`negotiation.reason.${code}`, values)}`),
    ...offer.instalments.map(({ number, dueOn, amount }) => `  ${number}. ${dueOn}  ${amountText(amount)}`),
  ];
}
