import { agree } from './en/agree.ts';
import { arrangements } from './en/arrangements.ts';
import { bank } from './en/bank.ts';
import { allocation } from './en/allocation.ts';
import { calls } from './en/calls.ts';
import { cases } from './en/cases.ts';
import { codes } from './en/codes.ts';
import { confirm } from './en/confirm.ts';
import { data } from './en/data.ts';
import { evidence } from './en/evidence.ts';
import { guide } from './en/guide.ts';
import { excuses } from './en/excuses.ts';
import { inbox } from './en/inbox.ts';
import { intake } from './en/intake.ts';
import { interest } from './en/interest.ts';
import { invoices } from './en/invoices.ts';
import { law } from './en/law.ts';
import { legal } from './en/legal.ts';
import { letters } from './en/letters.ts';
import { money } from './en/money.ts';
import { papers } from './en/papers.ts';
import { playbookPage } from './en/playbook-page.ts';
import { privacy } from './en/privacy.ts';
import { problems } from './en/problems.ts';
import { notes } from './en/notes.ts';
import { negotiation } from './en/negotiation.ts';
import { numbers } from './en/numbers.ts';
import { outcomes } from './en/outcomes.ts';
import { owed } from './en/owed.ts';
import { firmLaw } from './en/firm-law.ts';
import { rulebook } from './en/rulebook.ts';
import { rules } from './en/rules.ts';
import { savedMail } from './en/saved-mail.ts';
import { sheet } from './en/sheet.ts';
import { settings } from './en/settings.ts';
import { statements } from './en/statements.ts';
import { shell } from './en/shell.ts';
import { talk } from './en/talk.ts';
import { ui } from './en/ui.ts';
import { welcome } from './en/welcome.ts';
import { worklist } from './en/worklist.ts';

/** All words on screen in English; one file for each subject. Its keys are the keys of every language. */
export const en = {
  ...agree,
  ...arrangements,
  ...bank,
  ...allocation,
  ...calls,
  ...cases,
  ...codes,
  ...confirm,
  ...data,
  ...evidence,
  ...guide,
  ...excuses,
  ...inbox,
  ...intake,
  ...interest,
  ...invoices,
  ...law,
  ...legal,
  ...letters,
  ...money,
  ...negotiation,
  ...playbookPage,
  ...privacy,
  ...problems,
  ...notes,
  ...numbers,
  ...outcomes,
  ...owed,
  ...firmLaw,
  ...rulebook,
  ...rules,
  ...settings,
  ...papers,
  ...savedMail,
  ...sheet,
  ...shell,
  ...statements,
  ...talk,
  ...ui,
  ...welcome,
  ...worklist,
} as const;
