import type { Sentence } from '@duologue/core/compliance/packs/rule.ts';

/** The sentences that every pack with hours needs. */
export const HOURS_SENTENCE: Sentence = {
  en: 'Call from {opens} to {closes}, by the clock where the debtor is.',
  de: 'Anrufen von {opens} bis {closes} Uhr nach der Uhr des Schuldners.',
  it: 'Chiamare dalle {opens} alle {closes}, secondo l’ora del debitore.',
};

/** For hours that leave out more days than Sunday, where "from eight to six" alone would puzzle on a Saturday. */
export const WEEKDAY_HOURS_SENTENCE: Sentence = {
  en: 'Call Monday to Friday, from {opens} to {closes}, by the clock where the debtor is.',
  de: 'Anrufen Montag bis Freitag von {opens} bis {closes} Uhr nach der Uhr des Schuldners.',
  it: 'Chiamare dal lunedì al venerdì, dalle {opens} alle {closes}, secondo l’ora del debitore.',
};

/** The same for hours that end the week on Saturday. */
export const WORKDAY_HOURS_SENTENCE: Sentence = {
  en: 'Call Monday to Saturday, from {opens} to {closes}, by the clock where the debtor is.',
  de: 'Anrufen Montag bis Samstag von {opens} bis {closes} Uhr nach der Uhr des Schuldners.',
  it: 'Chiamare dal lunedì al sabato, dalle {opens} alle {closes}, secondo l’ora del debitore.',
};

export const ENDS_SOON_SENTENCE: Sentence = {
  en: 'Leave {minutes} minutes before {closes}: a call begun in time may end too late.',
  de: 'Vor {closes} Uhr {minutes} Minuten lassen: Ein rechtzeitig begonnener Anruf kann zu spät enden.',
  it: 'Lasciare {minutes} minuti prima delle {closes}: una chiamata iniziata in tempo può finire troppo tardi.',
};
