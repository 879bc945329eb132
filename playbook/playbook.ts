import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { acknowledgments } from './acknowledgments.ts';
import { deEscalation } from './de-escalation.ts';
import { factQuestions } from './fact-questions.ts';
import { methodsForTheWhole } from './methods/for-the-whole.ts';
import { methodsStepByStep } from './methods/step-by-step.ts';
import { OBJECTIONS } from './objections/all.ts';
import { reminders } from './reminders.ts';
import { agree } from './stages/agree.ts';
import { close } from './stages/close.ts';
import { listen } from './stages/listen.ts';
import { open } from './stages/open.ts';
import { prepare } from './stages/prepare.ts';
import { reach } from './stages/reach.ts';
import { readBack } from './stages/read-back.ts';
import { resolve } from './stages/resolve.ts';
import { state } from './stages/state.ts';
import { verify } from './stages/verify.ts';
import { wrapUp } from './stages/wrap-up.ts';
import { thirdPerson } from './third-person.ts';
import { verifications } from './verifications.ts';
import { voicemail } from './voicemail.ts';

/** All that a caller is told, as it is shipped. A firm lays its own changes over it. */
export const playbook: Playbook = {
  stages: [prepare, reach, verify, open, state, listen, resolve, agree, readBack, close, wrapUp],
  objections: OBJECTIONS,
  acknowledgments,
  methods: [...methodsForTheWhole, ...methodsStepByStep],
  reminders,
  verifications,
  voicemail,
  thirdPerson,
  deEscalation,
  factQuestions,
};
