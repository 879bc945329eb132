import { accept } from '@duologue/core/kernel/result.ts';
import { hearingModel } from '@duologue/playbook/hearing/model.ts';
import type { UseCase } from '../use-case.ts';

/**
 * What the browser listens with: learnt from the playbook as shipped. A firm's own excuses are not in it: to learn takes
 * seconds, which no request may hold up.
 */
export const showHearing: UseCase<'GET /guide/hearing'> = async () => accept({ ...hearingModel() });
