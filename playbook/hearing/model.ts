import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HearingModel } from '@duologue/core/guide/hearing/model.ts';
import { markOf, teachHearing, teachingHearing } from '@duologue/core/guide/hearing/train.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import type { Said } from '@duologue/core/guide/said.ts';
import { hearingLessons } from './lessons.ts';

/** What is shown where no excuse was recognised. */
export const NOTHING_NAME: Said = { en: 'No excuse recognised', de: 'Kein Einwand erkannt', it: 'Nessuna obiezione' };

/** Where the build leaves the model of the product's own playbook: see `make-model.ts`. */
const builtModel = () => fileURLToPath(new URL('../../dist/hearing/model.json', import.meta.url));

let product: HearingModel | undefined;

/** The model of the product's own playbook: read from the build in milliseconds, learnt where nothing was built. */
export function hearingModel(): HearingModel {
  if (product !== undefined) return product;
  const lessons = hearingLessons();
  const built = readBuilt();
  product = built?.madeFrom === markOf(lessons) ? built : teachHearing(lessons);
  return product;
}

/**
 * The model that a firm's published excuses are heard with: the product's own where they are the same. To learn takes
 * seconds, in steps of some milliseconds; `rest` is waited for between two of them. The same excuses give the same
 * model, whoever makes it.
 */
export async function firmHearingModel(
  objections: readonly Objection[],
  rest: () => Promise<unknown>,
): Promise<HearingModel> {
  const lessons = hearingLessons(objections);
  const known = hearingModel();
  if (markOf(lessons) === known.madeFrom) return known;
  const steps = teachingHearing(lessons);
  let step = steps.next();
  while (step.done !== true) {
    await rest();
    step = steps.next();
  }
  return step.value;
}

function readBuilt(): HearingModel | undefined {
  const file = builtModel();
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as HearingModel;
}
