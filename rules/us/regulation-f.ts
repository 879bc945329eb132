import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { frequency } from './federal/frequency.ts';
import { messages } from './federal/messages.ts';
import { REGULATION } from './federal/regulation.ts';
import { requests } from './federal/requests.ts';
import { say } from './federal/say.ts';
import { sayLater } from './federal/say-later.ts';
import { thirdPersons } from './federal/third-persons.ts';
import { times } from './federal/times.ts';
import { quietIn, words } from './writing.ts';

const timeBarred: Rule = {
  ...REGULATION,
  id: 'time-barred',
  code: 'FED-SOL-CALL',
  citation: 'No federal ban; 12 CFR 1006.26(b) and state law for what may be said',
  effect: 'warn',
  check: { kind: 'limitation', years: 1, from: 'accrual', restartedBy: [], asks: 'declaration' },
  sentence: words(
    'This debt is time-barred: calling is not banned, but the state may want a statement, and a payment may revive it.',
    'Diese Schuld ist verjährt: Anrufen ist nicht verboten, doch der Staat kann einen Hinweis verlangen, und eine Zahlung kann sie aufleben lassen.',
    'Questo debito è prescritto: chiamare non è vietato, ma lo Stato può esigere un avviso, e un pagamento può farlo rivivere.',
  ),
  examples: {
    allows: [{ name: 'it is not time-barred', facts: { limitation: { declared: 'running' } } }],
    refuses: [{ name: 'a lawyer has declared it', facts: { limitation: { declared: 'time-barred' } } }],
  },
};

/** Contact with consumers by those who collect for others: the FDCPA as Regulation F restates it. */
export const regulationF = definePack({
  id: 'us.regulation-f',
  jurisdiction: 'US',
  title: words(
    'United States: Regulation F, consumer debts collected for others',
    'Vereinigte Staaten: Regulation F, für andere eingezogene Verbraucherschulden',
    'Stati Uniti: Regulation F, debiti di consumatori riscossi per altri',
  ),
  checkedOn: day('2026-11-21'),
  appliesTo: {
    places: [{ country: 'US' }],
    debtKinds: ['consumer'],
    collectors: ['third-party'],
    // A creditor that collects under another name counts as a collector (1006.2(i)(1)), as does who bought it in default.
    orTraits: ['uses-other-name', 'debt-buyer'],
  },
  quiet: quietIn({}),
  rules: [...times, ...frequency, ...requests, ...thirdPersons, ...say, ...sayLater, ...messages, timeBarred],
});
