import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Command } from 'commander';
import { NeedsAnswer } from '../../answer-needed.ts';
import { EXIT } from '../../exit-codes.ts';
import { findCase } from '../../find-case.ts';
import { onWorkbench, type Reply, type Shell } from '../../shell.ts';
import { answerText, packsText, ruleText } from './rules-text.ts';
import { registerRulesTest } from './rules-test.ts';

/** `rules list`, `rules explain RULE`, `rules decide --case C --at T`, `rules test FILE…`. */
export function registerRules(program: Command, shell: Shell): void {
  const rules = program.command('rules').description('the rules that calls are judged by');
  registerRulesTest(rules, shell.io);
  onWorkbench(rules.command('list'), shell)
    .description('the rule packs, what they apply to and when they change')
    .action((_options: object, command: Command) =>
      shell.run(
        command,
        async ({ client, say }) => {
          const answer = await client.call('GET /rules', {});
          return { json: answer, text: packsText(answer, say), exit: EXIT.done };
        },
        { withoutFirm: () => listed(shell) },
      ),
    );
  onWorkbench(rules.command('explain').argument('<rule>', 'a code such as FED-TIME-INCONV, or an id pack/name'), shell)
    .description('a rule with its sources, dates, exceptions and examples')
    .action((rule: string, _options: object, command: Command) =>
      shell.run(
        command,
        async ({ client, say }) => {
          const answer = await client.call('GET /explain-rule', { query: { rule } });
          return { json: answer, text: answer.rules.map((one) => ruleText(one, say)).join('\n\n'), exit: EXIT.done };
        },
        { withoutFirm: () => explained(shell, rule) },
      ),
    );
  registerDecide(rules, shell);
}

/** Before there is a firm: what this version brings, on the day of the machine's own zone in UTC. */
const today = () => new Date().toISOString().slice(0, 10) as CalendarDate;

const loadBuiltIn = () => import('@duologue/server/main/built-in-rules.ts');

async function listed({ say }: Shell): Promise<Reply> {
  const { builtInRules } = await loadBuiltIn();
  const answer = builtInRules(today());
  return { json: answer, text: packsText(answer, say), exit: EXIT.done };
}

async function explained({ say }: Shell, rule: string): Promise<Reply> {
  const { explainBuiltIn } = await loadBuiltIn();
  const answer = explainBuiltIn(today(), rule);
  if (answer === undefined) throw new NeedsAnswer(say('problem.rule-not-found', { rule }));
  return { json: answer, text: answer.rules.map((one) => ruleText(one, say)).join('\n\n'), exit: EXIT.done };
}

type Decide = { case: string; at?: string; number?: string };

/** Exit code 0: may be called; 1: refused. */
function registerDecide(rules: Command, shell: Shell): void {
  onWorkbench(rules.command('decide'), shell)
    .description('may this case be called at a moment, and why not')
    .requiredOption('--case <case>', 'case id, debtor number or part of the name')
    .option('--at <instant>', 'the moment, ISO 8601 with Z or an offset; now without it')
    .option('--number <number>', 'one of its numbers; the first good one without it')
    .action((options: Decide, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const caseId = await findCase(client, options.case);
        const query = { at: options.at, number: options.number };
        const answer = await client.call('GET /cases/{caseId}/gate-answer', { params: { caseId }, query });
        const isOpen = answer.plain.kind === 'may-call' || answer.plain.kind === 'may-call-with-care';
        return { json: answer, text: answerText(answer, say), exit: isOpen ? EXIT.done : EXIT.refused };
      }),
    );
}
