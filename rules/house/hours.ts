import type { Sentence } from '@duologue/core/compliance/rule.ts';

/** The sentences that every pack with hours needs. */
export const HOURS_SENTENCE: Sentence = {
  en: 'Call from {opens} to {closes}, by the clock where the debtor is.',
  de: 'Anrufen von {opens} bis {closes} Uhr nach der Uhr des Schuldners.',
  it: 'Chiamare dalle {opens} alle {closes}, secondo l’ora del debitore.',
};

export const ENDS_SOON_SENTENCE: Sentence = {
  en: 'Less than {minutes} minutes to {closes}: a call begun in time may end too late.',
  de: 'Weniger als {minutes} Minuten bis {closes} Uhr: Ein rechtzeitig begonnener Anruf kann zu spät enden.',
  it: 'Meno di {minutes} minuti alle {closes}: una chiamata iniziata in tempo può finire troppo tardi.',
};
