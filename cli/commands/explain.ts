import { sentenceOfEvent } from '@duologue/words/sentence-of-event.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import { machineZone, text } from '../say.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { momentText } from '../words.ts';

export function registerExplain(program: Command, shell: Shell): void {
  onWorkbench(program.command('explain').argument('<case>', 'case id, debtor number or part of the name'), shell)
    .description("a case's timeline as text, and whether its chain verifies")
    .action((wanted: string, _options: object, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const caseId = await findCase(client, wanted);
        const timeline = await client.call('GET /cases/{caseId}/timeline', { params: { caseId } });
        const { chain } = timeline;
        const lines = timeline.entries.map(
          (entry) =>
            `${String(entry.version).padStart(4)}  ${momentText(entry.at, machineZone)}  ${entry.by}: ${sentenceOfEvent(entry, text)}` +
            `${entry.correctedBy === null ? '' : ` (corrected by ${entry.correctedBy})`}  ${entry.hash.slice(0, 12)}`,
        );
        const verdict = chain.ok
          ? `The chain verifies; head ${chain.head}.`
          : `The chain is broken at entry ${chain.firstBad?.version}: ${say(`evidence.reason.${chain.firstBad?.reason ?? 'edited'}`)}.`;
        return {
          json: timeline,
          text: [timeline.debtorName, ...lines, verdict].join('\n'),
          exit: chain.ok ? EXIT.done : EXIT.refused,
        };
      }),
    );
}
