import { setTimeout } from 'node:timers/promises';
import type { HearingModel } from '@duologue/core/guide/hearing/model.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Desk, Shell } from '../../shell.ts';
import { type HearAtFirm, type HearOptions, heardText } from './hear.ts';

/** How often it is looked whether the firm's own excuses were learnt, which takes seconds. */
const LOOK_AGAIN_MS = 500;

/** `hear --data DIR`: with the excuses of a firm, its own among them, as they are published. */
export const hearAtFirm =
  (shell: Shell): HearAtFirm =>
  (text, options, command) =>
    shell.run(command, async (desk) => {
      const [model, names] = [await learntModel(desk), await namesOf(desk, options)];
      const { json, table } = heardText(text, options, { model, nameOf: (id) => names.get(id) ?? id });
      return { json, text: table, exit: EXIT.done };
    });

async function learntModel({ client }: Desk): Promise<HearingModel> {
  let answer = await client.call('GET /guide/hearing', {});
  while (answer.learning) {
    await setTimeout(LOOK_AGAIN_MS);
    answer = await client.call('GET /guide/hearing', {});
  }
  return answer as unknown as HearingModel;
}

async function namesOf({ client }: Desk, { lang }: HearOptions): Promise<ReadonlyMap<string, string>> {
  const { objections } = await client.call('GET /guide', { query: { language: lang ?? 'en' } });
  return new Map(objections.map(({ id, name }) => [id, name]));
}
