import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { Command } from 'commander';
import { amountOfCase, askedWith } from '../amount-of-case.ts';
import { NeedsAnswer } from '../answer-needed.ts';
import type { Client } from '../client.ts';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import { dateOf } from '../option-values.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { amountText, counted, tableText } from '../words.ts';

type Options = {
  total?: string;
  every: string;
  on?: string;
  first?: string;
  count?: string;
  each?: string;
  firstAmount?: string;
  interest?: string;
  interestWaived?: string;
  agree?: true;
  by?: string;
  approvedBy?: string;
};
type Terms = BodyOf<'POST /cases/{caseId}/schedule-preview'>['terms'];
type Brief = ResponseOf<'GET /cases/{caseId}'>;

const RHYTHMS = ['week', 'two-weeks', 'month'] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function registerPlan(program: Command, shell: Shell): void {
  onWorkbench(program.command('plan').argument('<case>', 'case id, debtor number or part of the name'), shell)
    .description('show an instalment plan as it would be, or agree it with --agree')
    .option(
      '--total <amount>',
      'what is paid in all, such as "EUR 1200.00"; without it, what may be asked for and --interest',
    )
    .option('--every <rhythm>', 'week, two-weeks or month', 'month')
    .option('--on <day>', 'a day of the month (31 is the last), or a weekday such as friday')
    .option('--first <date>', 'the earliest day of the first instalment; today without it', dateOf)
    .option('--count <n>', 'how many instalments; 3 without it')
    .option('--each <amount>', 'so much each time instead; the last is the rest')
    .option('--first-amount <amount>', 'a larger first instalment')
    .option('--interest <amount>', 'of the total, the late interest that is paid with it; 0 where there is none in it')
    .option('--interest-waived <amount>', 'late interest that is given up beside it')
    .option('--agree', 'agree it: the debtor has said yes')
    .option('--by <name>', 'who gave the word; needed with --agree')
    .option('--approved-by <name>', 'who approved it on our side')
    .action((text: string, options: Options, command: Command) =>
      shell.run(command, async ({ client }) => {
        const caseId = await findCase(client, text);
        const brief = await client.call('GET /cases/{caseId}', { params: { caseId } });
        const terms = termsOf(options, brief);
        return options.agree === true
          ? agree(client, { caseId, terms, options, brief })
          : preview(client, caseId, terms);
      }),
    );
}

async function preview(client: Client, caseId: string, terms: Terms) {
  const reply = await client.call('POST /cases/{caseId}/schedule-preview', { params: { caseId }, body: { terms } });
  return { json: reply, text: scheduleText(reply.instalments, terms.total), exit: EXIT.done };
}

type Agreeing = {
  readonly caseId: string;
  readonly terms: Terms;
  readonly options: Options;
  readonly brief: Brief;
};

async function agree(client: Client, { caseId, terms, options, brief }: Agreeing) {
  const { by, approvedBy } = options;
  if (by === undefined) throw new NeedsAnswer('Say who gave the word with --by.');
  const body = {
    kind: 'plan',
    terms,
    promisedBy: by,
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...interestOf(options, brief),
  } as const;
  const reply = await client.call('POST /cases/{caseId}/arrangements', { params: { caseId }, body });
  const { instalments, total } = reply.arrangement;
  return { json: reply, text: `${scheduleText(instalments, total)}\nAgreed with ${by}.`, exit: EXIT.done };
}

function scheduleText(
  instalments: readonly { readonly number: number; readonly dueOn: string; readonly amount: MoneyWire }[],
  total: MoneyWire,
): string {
  const rows = instalments.map(({ number, dueOn, amount }) => [String(number), dueOn, amountText(amount)]);
  return `${tableText(['no', 'due', 'amount'], rows)}\n${counted(rows.length, 'instalment')}, ${amountText(total)} in all.`;
}

function termsOf(options: Options, brief: Brief): Terms {
  const { interest } = interestOf(options, brief);
  const total = totalOf(options, brief) ?? askedWith(interest, brief.stillOwed.ask);
  if (interest !== undefined && interest.currency !== total.currency)
    throw new NeedsAnswer('--total and --interest are of one currency.');
  const every = RHYTHMS.find((rhythm) => rhythm === options.every);
  if (every === undefined) throw new NeedsAnswer(`--every is one of ${RHYTHMS.join(', ')}.`);
  return {
    total,
    rhythm: { every, ...(options.on === undefined ? {} : { on: dayOf(options.on) }) },
    firstOn: options.first ?? brief.today,
    shape: shapeOf(options, { balance: brief.balance, currency: total.currency }),
  };
}

const totalOf = ({ total }: Options, brief: Brief): MoneyWire | undefined =>
  total === undefined ? undefined : amountOfCase(total, '--total', brief);

function interestOf(options: Options, brief: Brief) {
  const { interest, interestWaived } = options;
  const given = { balance: brief.balance, currency: totalOf(options, brief)?.currency };
  return {
    ...(interest !== undefined && { interest: amountOfCase(interest, '--interest', given) }),
    ...(interestWaived !== undefined && { interestWaived: amountOfCase(interestWaived, '--interest-waived', given) }),
  };
}

function shapeOf({ each, count, firstAmount }: Options, given: Parameters<typeof amountOfCase>[2]): Terms['shape'] {
  if (each !== undefined) {
    if (count !== undefined || firstAmount !== undefined)
      throw new NeedsAnswer('--each goes with neither --count nor --first-amount.');
    return { kind: 'amount', each: amountOfCase(each, '--each', given) };
  }
  const number = Number(count ?? '3');
  if (!Number.isInteger(number)) throw new NeedsAnswer('--count is a whole number.');
  if (firstAmount === undefined) return { kind: 'count', count: number };
  return { kind: 'first-larger', first: amountOfCase(firstAmount, '--first-amount', given), count: number };
}

function dayOf(text: string): NonNullable<Terms['rhythm']['on']> {
  const weekday = WEEKDAYS.indexOf(text.toLowerCase()) + 1;
  if (weekday > 0) return { weekday };
  const dayOfMonth = Number(text);
  if (Number.isInteger(dayOfMonth) && dayOfMonth >= 1 && dayOfMonth <= 31) return { dayOfMonth };
  throw new NeedsAnswer('--on is a day of the month from 1 to 31, or a weekday such as friday.');
}
