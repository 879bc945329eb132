import { existsSync } from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { readPlaybookFile } from '@duologue/contract/read-playbook-file.ts';
import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import type { GuideProblem } from '@duologue/core/guide/check/problem.ts';
import { layOver } from '@duologue/core/guide/edit/overlay.ts';
import { overlayOf } from '@duologue/core/guide/edit/overlay-of.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import type { Command } from 'commander';
import { CannotDo } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { writeNewFile } from '../write-new-file.ts';
import type { Say } from '../words.ts';

/** `guide check FILE`, `guide export FILE`, `guide import FILE`: the playbook as a file that can be sent. */
export function registerGuide(program: Command, shell: Shell): void {
  const guide = program.command('guide').description('what callers are told: the playbook');
  guide
    .command('check')
    .argument('<file>', 'a playbook file, as `guide export` writes it')
    .description('say what stands in the way of publishing a playbook, without a workbench')
    .option('--json', 'print one JSON value instead of text')
    .action(async (file: string, { json }: { json?: true }) => {
      const reply = await checkFile(file, shell.say);
      shell.io.out(json === true ? JSON.stringify(reply.json, null, 2) : reply.text);
      process.exitCode = reply.exit;
    });
  onWorkbench(guide.command('export').argument('<file>', 'where to write it; never overwritten'), shell)
    .description('write the published playbook to a file')
    .action((file: string, _options: object, command: Command) => shell.run(command, (desk) => exportTo(file, desk)));
  onWorkbench(guide.command('import').argument('<file>', 'a playbook file'), shell)
    .description('take a playbook file into the draft; nothing is published')
    .action((file: string, _options: object, command: Command) => shell.run(command, (desk) => importFrom(file, desk)));
}

/** Exit code 0: whole; 1: it cannot be read, or something stands in the way. */
async function checkFile(file: string, say: Say): Promise<Reply> {
  const source = await fileSource(file);
  if (!source.ok) {
    const json = { whole: false, problems: [{ path: '', language: null, message: { code: 'cannot-do', values: {} } }] };
    return { json, text: source.refusal, exit: EXIT.refused };
  }
  const read = await readPlaybookFile(source.value.open());
  const problems = read.ok
    ? problemsOf(read.value)
    : read.refusal.map(({ field, message }): GuideProblemWire => ({ path: field, language: null, message }));
  if (problems.length > 0)
    return { json: { whole: false, problems }, text: problemsText(problems, say), exit: EXIT.refused };
  const made = read.ok ? layOver(shipped, overlayOf(shipped, read.value).overlay) : shipped;
  const counts = { texts: textsOf(made).length, objections: made.objections.length };
  return { json: { whole: true, ...counts, problems }, text: say('guide.whole', counts), exit: EXIT.done };
}

/** The same as when it is taken into a workbench whose firm has chosen no packs of its own. */
function problemsOf(given: Playbook): readonly GuideProblemWire[] {
  const { overlay, notChangeable } = overlayOf(shipped, given);
  const fixed = notChangeable.map((path): GuideProblem => ({ path, code: 'not-changeable' }));
  return [...fixed, ...checkPlaybook(layOver(shipped, overlay), allPacks)].map((problem) => ({
    path: problem.path,
    language: problem.language ?? null,
    message: { code: `guide.problem.${problem.code}`, values: { ...problem.values } },
  }));
}

function problemsText(problems: readonly GuideProblemWire[], say: Say): string {
  const lines = problems.map(({ path, language, message }) => {
    const where = [path, language].filter((part) => part !== null && part !== '').join(' ');
    return `  ${where}${where === '' ? '' : ': '}${say(message.code, message.values)}`;
  });
  return [say('guide.not-whole', { count: problems.length }), ...lines].join('\n');
}

async function exportTo(file: string, { client, say }: Desk): Promise<Reply> {
  if (existsSync(file)) throw new CannotDo(say('guide.file-exists', { file }));
  const content = await client.call('GET /guide/export', { query: {} });
  await writeNewFile(file, `${JSON.stringify(content, null, 2)}\n`);
  const { version } = content;
  return { json: { version, file }, text: say('guide.exported', { version, file }), exit: EXIT.done };
}

async function importFrom(file: string, { client, say }: Desk): Promise<Reply> {
  const source = await fileSource(file);
  if (!source.ok) throw new CannotDo(source.refusal);
  const { draftNo } = await client.call('GET /guide/draft', {});
  const bytes = Readable.toWeb(Readable.from(source.value.open())) as unknown as ReadableStream<Uint8Array>;
  const draft = await client.upload('POST /guide/import', { draftNo }, bytes);
  const told = say('guide.imported', { changes: draft.changes.length, draftNo: draft.draftNo });
  const text = draft.problems.length === 0 ? told : `${told}\n${problemsText(draft.problems, say)}`;
  const exit = draft.problems.length === 0 ? EXIT.done : EXIT.asked;
  const { changes, problems } = draft;
  return { json: { draftNo: draft.draftNo, changes: changes.length, problems }, text, exit };
}
