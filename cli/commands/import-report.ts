import type { ResponseOf } from '@duologue/contract/api.ts';
import { machineZone } from '../say.ts';
import { amountText, counted, momentText, type Say, tableText } from '../words.ts';

type Report = ResponseOf<'POST /uploads'>;

/** So many rejected rows are named; the rest are counted. */
const REJECTED_SHOWN_MAX = 20;

/** The dry run in words. While something is asked, the figures would mislead: only the questions are shown. */
export function reportText(report: Report, say: Say): string {
  const { file, headerLine, asOf, counts, questions } = report;
  const header = headerLine === null ? 'no header' : `header in line ${headerLine}`;
  const head = `${file.name}: ${file.kind}, ${file.encoding}, ${header}${asOf === null ? '' : `, ledger as of ${asOf}`}.`;
  const lines =
    questions.length > 0
      ? [`${counted(counts.rows, 'row')}.`, ...questions.map((question) => questionText(question, say))]
      : figures(report, say);
  return [head, ...lines].join('\n');
}

function figures({ counts, totals, overdue, warnings, rejected, changes }: Report, say: Say): readonly string[] {
  const wrong = rejected.flatMap(({ line, problems }) =>
    problems.map(({ column, message }) => [String(line), column, say(message.code, message.values)]),
  );
  const more = counts.rejected - Math.min(rejected.length, REJECTED_SHOWN_MAX);
  const open = totals.map(amountText).join(', ') || 'nothing';
  return [
    `${counted(counts.accepted, 'open item')} of ${counted(counts.debtors, 'debtor')}, ${counts.history} settled, ${counts.rejected} rejected, ${counted(counts.ignored, 'other row')}; ${open} open.`,
    ...overdue.map(
      ({ amount, items, debtors }) =>
        `Overdue: ${amountText(amount)} in ${counted(items, 'item')} of ${counted(debtors, 'debtor')}.`,
    ),
    ...warnings.map(
      ({ line, message }) => `Note${line === null ? '' : ` (line ${line})`}: ${say(message.code, message.values)}`,
    ),
    ...(wrong.length === 0
      ? []
      : [`Rejected:\n${tableText(['line', 'column', 'why'], wrong.slice(0, REJECTED_SHOWN_MAX))}`]),
    ...(more > 0 ? [`… and ${counted(more, 'more rejected row')}.`] : []),
    changes.alreadyImported === null
      ? `Compared with what is here: ${changes.newItems} new, ${changes.changedItems} changed, ${changes.paidItems} paid, ${changes.unchangedItems} unchanged, ${changes.gone.count} no longer listed.`
      : `This file was imported on ${momentText(changes.alreadyImported, machineZone)}.`,
  ];
}

/** A question, its choices with what they would read, and the option that answers it. */
function questionText({ id, kind, message, column, choices }: Report['questions'][number], say: Say): string {
  const { role } = message.values;
  const values = typeof role === 'string' ? { role: say(`intake.role.${role}`) } : {};
  const where = column === null || kind === 'column' ? '' : ` Column "${column}".`;
  const answers = choices.map(
    ({ value, examples }) =>
      `  --answer ${id}=${value}${examples.length === 0 ? '' : `   reads ${examples.join(', ')}`}`,
  );
  const free = kind === 'as-of' ? ['  --as-of YYYY-MM-DD'] : kind === 'currency' ? [`  --answer ${id}=CODE`] : [];
  return [`Question: ${say(message.code, { ...message.values, ...values })}${where}`, ...answers, ...free].join('\n');
}
