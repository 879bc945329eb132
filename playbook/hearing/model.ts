import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HearingModel } from '@duologue/core/guide/hearing/model.ts';
import { markOf, teachHearing } from '@duologue/core/guide/hearing/train.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import type { Said } from '@duologue/core/guide/said.ts';
import { OBJECTIONS } from '../objections/all.ts';
import { hearingLessons } from './lessons.ts';

/** What is shown where no excuse was recognised. */
export const NOTHING_NAME: Said = { en: 'No excuse recognised', de: 'Kein Einwand erkannt', it: 'Nessuna obiezione' };

/** Where the build leaves the model of the product's own playbook: see `make-model.ts`. */
const builtModel = () => fileURLToPath(new URL('../../dist/hearing/model.json', import.meta.url));

let last: { readonly objections: readonly Objection[]; readonly model: HearingModel } | undefined;

/**
 * The model that these objections are heard with: the product's own without an argument, a firm's with its published
 * ones. The product's is read from the build in milliseconds; any other is learnt, which takes seconds, and kept until
 * another is asked for. The same objections give the same model, whoever makes it.
 */
export function hearingModel(objections: readonly Objection[] = OBJECTIONS): HearingModel {
  // To gather the lessons and to mark them takes longer than to answer: the same list is not looked at twice.
  if (last?.objections === objections) return last.model;
  const lessons = hearingLessons(objections);
  const mark = markOf(lessons);
  if (last?.model.madeFrom !== mark) {
    const built = readBuilt();
    last = { objections, model: built?.madeFrom === mark ? built : teachHearing(lessons) };
  }
  return last.model;
}

function readBuilt(): HearingModel | undefined {
  const file = builtModel();
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as HearingModel;
}
