import type { ApprovalWire } from '@duologue/contract/negotiation.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { machineZone } from '../say.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { amountText, momentText, type Say } from '../words.ts';

/**
 * `approvals`: what collectors ask for, and the answer of whoever may give it. An approval is for exactly what is listed
 * under its number, and for nothing else. Exit code 0: listed, or answered; 1: not theirs to answer, or answered already.
 */
export function registerApprovals(program: Command, shell: Shell): void {
  const approvals = program.command('approvals').description('requests for approval: listed, approved or refused');
  onWorkbench(approvals.command('list', { isDefault: true }), shell)
    .description('what waits for an answer: who asks for what, why, and until when')
    .option('--all', 'those of the last days too, with their answers')
    .action(({ all }: { all?: true }, command: Command) =>
      shell.run(command, (desk) => listApprovals(all === true ? 'all' : 'open', desk)),
    );
  for (const [name, answer, does] of ANSWERS)
    onWorkbench(approvals.command(name).argument('<id>', 'the number of the request, from approvals'), shell)
      .description(does)
      .option('--note <text>', 'one line that the collector reads while talking', '')
      .action((approvalId: string, { note }: { note: string }, command: Command) =>
        shell.run(command, async ({ client, say }) => {
          const body = { answer, reason: note };
          const answered = await client.call('POST /approvals/{approvalId}/answer', { params: { approvalId }, body });
          const text = `${say(`agree.approvals.${answered.state}`)} ${headOf(answered, say)}`;
          return { json: answered, text, exit: EXIT.done };
        }),
      );
}

const ANSWERS = [
  ['approve', 'approve', 'approve exactly what is asked for, as a profile whose authority covers it'],
  ['refuse', 'decline', 'refuse what is asked for; the collector reads the note'],
] as const;

async function listApprovals(state: 'open' | 'all', { client, say }: Desk): Promise<Reply> {
  const page = await client.call('GET /approvals', { query: { state } });
  const none = `${say('agree.approvals.none')}. ${say('agree.approvals.noneHint')}`;
  const text = page.approvals.length === 0 ? none : page.approvals.map((one) => requestText(one, say)).join('\n\n');
  return { json: page, text, exit: EXIT.done };
}

/** "Ann asks about Hale Ltd: Settlement". */
const headOf = ({ askedBy, debtorName, proposal }: ApprovalWire, say: Say) =>
  `${say('agree.approvals.came', { name: askedBy.name, debtor: debtorName })}: ${say(`negotiation.offer.${proposal.kind}`)}`;

/** One request: its number, who asks until when, what it comes to, what of it is beyond them, and why they ask. */
function requestText(approval: ApprovalWire, say: Say): string {
  const { approvalId, askedAt, expiresAt, proposal, exceeded, note, state, reason, answeredBy, whoMayApprove } =
    approval;
  const at = (instant: string) => momentText(instant, machineZone);
  const answer = answeredBy === null ? '' : ` (${[answeredBy, reason].filter((part) => part !== '').join(': ')})`;
  const sums = [
    [say('agree.approvals.claim'), proposal.claim],
    [say('agree.approvals.paid'), proposal.pays],
    [say('agree.approvals.forgiven'), proposal.forgiven],
    [say('agree.approvals.interest'), proposal.interestWaived],
  ] as const;
  const told = sums.filter(([, { minor }], index) => index < 2 || minor !== '0');
  return [
    headOf(approval, say),
    `  ${approvalId}`,
    `  ${at(askedAt)} – ${at(expiresAt)}  ${say(`negotiation.approval.${state}`)}${answer}`,
    `  ${told.map(([name, amount]) => `${name} ${amountText(amount)}`).join(', ')}`,
    ...proposal.instalments.map(({ number, dueOn, amount }) => `    ${number}. ${dueOn}  ${amountText(amount)}`),
    ...(proposal.expiresOn === null ? [] : [`  ${say('agree.approvals.stands')} ${proposal.expiresOn}`]),
    `  ${say('agree.approvals.over')} (${whoMayApprove.map((role) => say(`role.${role}`)).join(', ')}):`,
    ...exceeded.map(({ limit, asked, allowed }) => {
      const values = { limit: say(`negotiation.limit.${limit}`), asked: valueText(asked), allowed: valueText(allowed) };
      return `    ${say('agree.approvals.overLine', values)}`;
    }),
    ...(note === '' ? [] : [`  “${note}”`]),
  ].join('\n');
}

type Asked = ApprovalWire['exceeded'][number]['allowed'];

/** A percentage comes as text, a count as a number. */
function valueText(value: Asked): string {
  if (value === null) return '–';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `${value} %` : amountText(value);
}
