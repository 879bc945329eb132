import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { teachHearing } from '@duologue/core/guide/hearing/train.ts';
import { hearingLessons } from './lessons.ts';

// Run by the build, once for each change of the playbook: learns, and leaves the model where `model.ts` reads it.
const model = fileURLToPath(new URL('../../dist/hearing/model.json', import.meta.url));
writeFileSync(model, JSON.stringify(teachHearing(hearingLessons())));
