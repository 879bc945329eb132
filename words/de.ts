import { allocation } from './de/allocation.ts';
import type { Catalogue } from './catalogue.ts';
import { agree } from './de/agree.ts';
import { arrangements } from './de/arrangements.ts';
import { bank } from './de/bank.ts';
import { calls } from './de/calls.ts';
import { cases } from './de/cases.ts';
import { codes } from './de/codes.ts';
import { confirm } from './de/confirm.ts';
import { data } from './de/data.ts';
import { evidence } from './de/evidence.ts';
import { guide } from './de/guide.ts';
import { excuses } from './de/excuses.ts';
import { inbox } from './de/inbox.ts';
import { intake } from './de/intake.ts';
import { interest } from './de/interest.ts';
import { invoices } from './de/invoices.ts';
import { law } from './de/law.ts';
import { legal } from './de/legal.ts';
import { letters } from './de/letters.ts';
import { money } from './de/money.ts';
import { papers } from './de/papers.ts';
import { playbookPage } from './de/playbook-page.ts';
import { privacy } from './de/privacy.ts';
import { problems } from './de/problems.ts';
import { notes } from './de/notes.ts';
import { negotiation } from './de/negotiation.ts';
import { numbers } from './de/numbers.ts';
import { outcomes } from './de/outcomes.ts';
import { owed } from './de/owed.ts';
import { firmLaw } from './de/firm-law.ts';
import { rulebook } from './de/rulebook.ts';
import { rules } from './de/rules.ts';
import { savedMail } from './de/saved-mail.ts';
import { sheet } from './de/sheet.ts';
import { settings } from './de/settings.ts';
import { statements } from './de/statements.ts';
import { shell } from './de/shell.ts';
import { talk } from './de/talk.ts';
import { ui } from './de/ui.ts';
import { welcome } from './de/welcome.ts';
import { worklist } from './de/worklist.ts';

/** All words on screen in German. */
export const de: Catalogue = {
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
