import { allocation } from './it/allocation.ts';
import type { Catalogue } from './catalogue.ts';
import { agree } from './it/agree.ts';
import { arrangements } from './it/arrangements.ts';
import { bank } from './it/bank.ts';
import { calls } from './it/calls.ts';
import { cases } from './it/cases.ts';
import { codes } from './it/codes.ts';
import { confirm } from './it/confirm.ts';
import { data } from './it/data.ts';
import { evidence } from './it/evidence.ts';
import { guide } from './it/guide.ts';
import { excuses } from './it/excuses.ts';
import { inbox } from './it/inbox.ts';
import { intake } from './it/intake.ts';
import { interest } from './it/interest.ts';
import { invoices } from './it/invoices.ts';
import { law } from './it/law.ts';
import { legal } from './it/legal.ts';
import { letters } from './it/letters.ts';
import { money } from './it/money.ts';
import { papers } from './it/papers.ts';
import { playbookPage } from './it/playbook-page.ts';
import { privacy } from './it/privacy.ts';
import { problems } from './it/problems.ts';
import { notes } from './it/notes.ts';
import { negotiation } from './it/negotiation.ts';
import { numbers } from './it/numbers.ts';
import { outcomes } from './it/outcomes.ts';
import { owed } from './it/owed.ts';
import { firmLaw } from './it/firm-law.ts';
import { rulebook } from './it/rulebook.ts';
import { rules } from './it/rules.ts';
import { savedMail } from './it/saved-mail.ts';
import { sheet } from './it/sheet.ts';
import { settings } from './it/settings.ts';
import { statements } from './it/statements.ts';
import { shell } from './it/shell.ts';
import { talk } from './it/talk.ts';
import { ui } from './it/ui.ts';
import { welcome } from './it/welcome.ts';
import { worklist } from './it/worklist.ts';

/** All words on screen in Italian. */
export const it: Catalogue = {
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
};
