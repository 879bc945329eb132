import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { machineZone } from '../say.ts';
import { amountText, momentText, type Say, tableText } from '../words.ts';
import { sentenceText } from './rules/rules-text.ts';

export function registerBrief(program: Command, shell: Shell): void {
  onWorkbench(program.command('brief').argument('<case>', 'case id, debtor number or part of the name'), shell)
    .description('all that the caller should know, and whether a call is allowed now')
    .option('--at <instant>', 'judge as at this moment')
    .action((text: string, options: { at?: string }, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const caseId = await findCase(client, text);
        const brief = await client.call('GET /cases/{caseId}', { params: { caseId }, query: { at: options.at } });
        return { json: brief, text: briefText(brief, say), exit: EXIT.done };
      }),
    );
}

const RESULTS = { passed: 'Fine', warned: 'Take care', failed: 'Stands in the way', unknown: 'Not known' } as const;

type Brief = ResponseOf<'GET /cases/{caseId}'>;

function briefText(brief: Brief, say: Say): string {
  const items = brief.items.map((item) => [
    item.number ?? item.bucket ?? item.kind,
    item.issuedOn ?? '',
    item.dueOn ?? '',
    item.daysOverdue === null ? '' : String(item.daysOverdue),
    amountText(item.open),
    [
      item.kind === 'invoice' ? '' : say(`cases.item-kind.${item.kind}`),
      item.disputed ? 'disputed' : '',
      item.state === 'open' ? '' : item.state,
    ]
      .filter(Boolean)
      .join(', '),
  ]);
  const { habits } = brief;
  const lines = [
    `${brief.debtor.name}${brief.debtor.number === null || brief.debtor.number === brief.debtor.name ? '' : ` (${brief.debtor.number})`}  ${brief.caseId}`,
    ...brief.people.map(
      (person) => `  ${person.name}, ${person.role}${person.manner === null ? '' : `: ${person.manner}`}`,
    ),
    ...brief.phones.map((phone) => `  ${phone.number} (${phone.label}, ${phone.state})`),
    ...lastTalkLines(brief, say),
    '',
    decisionText(brief),
    ...brief.stillOwed.checks
      .filter(({ result }) => result !== 'passed')
      .map(({ result, message }) => `  ${RESULTS[result]}: ${say(message.code, message.values)}`),
    '',
    brief.stillOwed.ask.length === 0
      ? `${say('cases.owed.ask.nothing')}${brief.stillOwed.opensOn === null ? '' : `; from ${brief.stillOwed.opensOn}`}.`
      : `${say('cases.owed.ask')}: ${brief.stillOwed.ask.map(amountText).join(' + ')}.`,
    ...brief.balance.map(
      ({ open, overdue, disputed }) =>
        `Owes ${amountText(open)}, overdue ${amountText(overdue)}, disputed ${amountText(disputed)}. Ledger as of ${brief.asOf ?? 'unknown'}.`,
    ),
    items.length === 0 ? 'No open items.' : tableText(['item', 'issued', 'due', 'days', 'open', ''], items),
    brief.moreItems > 0 ? `… and ${brief.moreItems} more` : '',
    '',
    habits.paidItems === 0
      ? 'No payment history.'
      : `Paid ${habits.paidItems} invoices, ${habits.shareLatePercent ?? 0} % late, on average ${habits.averageDaysLate ?? 0} days after the due date; last payment ${habits.lastPaymentOn ?? 'unknown'}.`,
    `Promises: ${brief.promisesKept} kept, ${brief.promisesBroken} broken.`,
    ...brief.promises.map(
      (promise) =>
        `  ${amountText(promise.amount)} by ${promise.dueOn}: ${say(`cases.promise-status.${promise.status}`)}`,
    ),
    ...brief.excuses.map((excuse) => excuseText(excuse, say)),
    `Objective: ${say(`cases.objective.${brief.objective.kind}`)} (${say(brief.objective.because.code, brief.objective.because.values)})`,
    brief.objective.fallback === null ? '' : `Else: ${say(`cases.objective.${brief.objective.fallback}`)}`,
    brief.questions.length === 0 ? '' : 'Ask:',
    ...brief.questions.map(({ code, values }) => `  ${say(code, values)}`),
    brief.nextStep === null
      ? 'No next step.'
      : `Next step: ${say(`cases.next-step.${brief.nextStep.kind}`)} on ${brief.nextStep.dueOn}`,
  ];
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

/** P18: the head of a brief. */
function lastTalkLines({ lastTalk }: Brief, say: Say): readonly string[] {
  if (lastTalk === null) return [];
  const { on: saidOn, person, title, said } = lastTalk;
  const who = title === null ? person : `${person} (${title})`;
  return [
    said === null ? say('sheet.lastTalkOnly', { saidOn, who }) : say('sheet.lastTalk', { saidOn, who, words: said }),
  ];
}

/** P11: what they said, and what became of it. */
function excuseText({ heardOn, name, words, state, answer }: Brief['excuses'][number], say: Say): string {
  const found = say(`excuses.state.${state}`);
  const because = answer === null ? '' : answer.by === 'ledger' ? say(`excuses.ledger.${state}`) : answer.said;
  return say('excuses.line', {
    heardOn,
    name: name.en,
    words,
    state: because === '' ? found : `${found}, ${because}`,
  });
}

function decisionText({ decision }: Brief): string {
  if (decision === null) return 'No telephone number to call.';
  const open = decision.findings.filter(({ result }) => result !== 'satisfied');
  const because = open.map(({ sentence, values, citation }) => `  ${sentenceText(sentence, values)} [${citation}]`);
  const times = decision.localTimes.map(({ zone, time }) => `${time} in ${zone}`).join(', ');
  const head = {
    allow: 'May be called now',
    warn: 'May be called now, with care',
    deny:
      decision.nextAllowedAt === null
        ? 'May not be called until something happens'
        : `May not be called now; next at ${momentText(decision.nextAllowedAt, machineZone)}, your time`,
  }[decision.verdict];
  return [`${head} (${times}; tzdb ${decision.tzdb}).`, ...because].join('\n');
}
