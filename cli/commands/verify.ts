import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { counted } from '../words.ts';

export function registerVerify(program: Command, shell: Shell): void {
  onWorkbench(program.command('verify'), shell)
    .description('check the chain of every case and every anchor; name the first bad event')
    .action((_options: object, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const result = await client.call('GET /verify', {});
        const { firstBad, lastAnchor } = result;
        const { cases, events, anchors } = result;
        const looked = [counted(cases, 'case'), counted(events, 'event'), counted(anchors, 'anchor')].join(', ');
        const text =
          firstBad === null
            ? `Everything verifies: ${looked}.${lastAnchor === null ? '' : ` Last anchor ${lastAnchor.anchorNo}: ${lastAnchor.hash}`}`
            : `Broken: event ${firstBad.version} of case ${firstBad.caseId}${firstBad.debtorName === null ? '' : ` (${firstBad.debtorName})`}: ${say(`evidence.reason.${firstBad.reason}`)}. Looked at ${looked}.`;
        return { json: result, text, exit: result.ok ? EXIT.done : EXIT.refused };
      }),
    );
}
