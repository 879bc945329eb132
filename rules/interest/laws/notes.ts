import type { Sentence } from '@duologue/core/compliance/packs/rule.ts';

/** What is said beside more than one law. */

export const GROSS: Sentence = {
  en: 'The amount due includes taxes and charges.',
  de: 'Geschuldet ist der Betrag mit Steuern und Abgaben.',
  it: 'L’importo dovuto comprende imposte e oneri.',
};

export const MORE_COSTS: Sentence = {
  en: 'Reasonable costs of recovery beyond the flat sum may be claimed on proof.',
  de: 'Angemessene Kosten über die Pauschale hinaus können mit Nachweis verlangt werden.',
  it: 'Costi di recupero ragionevoli oltre l’importo fisso possono essere chiesti se provati.',
};

export const TERMS_ASSUMED: Sentence = {
  en: 'The due date given is taken as valid: how long a term may be is not judged here.',
  de: 'Die genannte Fälligkeit wird als wirksam genommen: wie lang eine Frist sein darf, wird hier nicht geprüft.',
  it: 'La scadenza indicata è presa per valida: qui non si giudica quanto può essere lungo un termine.',
};

export const CONSUMER: Sentence = {
  en: 'A consumer owes no business rate and no flat sum.',
  de: 'Verbraucher schulden weder den Satz für Unternehmen noch eine Pauschale.',
  it: 'Il consumatore non deve il tasso per le imprese né importi fissi.',
};
