import type { ContentItem } from '@duologue/core/compliance/packs/rule.ts';
import { item, words } from '../writing.ts';

/** Things that can be said, each written once: several rules put them on their lists. `[…]` is filled in by the caller. */

export const OWN_NAME = item(
  'own-name',
  { ...words('My name is [name].', 'Mein Name ist [Name].', 'Mi chiamo [nome].'), es: 'Me llamo [nombre].' },
  'give-own-name',
  'caller-identity',
  'state-caller-name',
);

export const INITIAL_DISCLOSURE = item(
  'initial-disclosure',
  {
    ...words(
      'This is an attempt to collect a debt, and any information obtained will be used for that purpose.',
      'Dies ist ein Versuch, eine Schuld einzuziehen; alles, was wir erfahren, wird zu diesem Zweck verwendet.',
      'Questo è un tentativo di riscuotere un debito, e ogni informazione ottenuta sarà usata a tale scopo.',
    ),
    es: 'Este es un intento de cobrar una deuda, y toda información que se obtenga se usará con ese fin.',
  },
  'initial-disclosure-attempt-to-collect-and-information-used',
  'attempt-to-collect-a-debt-and-information-used',
  'mini-miranda',
  'mini-miranda-initial',
);

export const FROM_A_DEBT_COLLECTOR = item(
  'from-a-debt-collector',
  {
    ...words(
      'This communication is from a debt collector.',
      'Diese Mitteilung kommt von einem Inkassounternehmen.',
      'Questa comunicazione proviene da un recuperatore di crediti.',
    ),
    es: 'Esta comunicación es de un cobrador de deudas.',
  },
  'communication-is-from-a-debt-collector',
  'debt-collector',
  'mini-miranda-subsequent',
);

/** Words that tell a stranger of the debt. */
export const REVEALING: readonly ContentItem[] = [
  INITIAL_DISCLOSURE,
  FROM_A_DEBT_COLLECTOR,
  item(
    'state-debt-owed',
    words('that a debt is owed', 'dass eine Schuld besteht', 'che c’è un debito'),
    'state-consumer-owes-debt',
    'disclose-debt',
    'mention-debt',
    'debt-amount',
    'balance',
    'account-number',
    'creditor-name',
  ),
  item(
    'imply-debt',
    words('any hint at a debt', 'jede Andeutung einer Schuld', 'ogni allusione a un debito'),
    'imply-debt-to-household-member',
    'imply-debt-owed',
    'hint-at-debt',
    'collection-agency',
    'urgent-legal-matter',
    'legal-matter',
  ),
  item(
    'ask-is-this-about-your-debt',
    words('“Is this about your debt?”', '„Geht es um Ihre Schuld?“', '«È per il suo debito?»'),
  ),
];

export const EMPLOYER_NAME = item(
  'employer-name',
  words('I work for [company].', 'Ich arbeite für [Firma].', 'Lavoro per [azienda].'),
  'give-employer-name',
  'volunteer-employer-name',
  'company-name',
  'agency-name',
);

export const ASK_CONVENIENT = item(
  'ask-convenient-time-or-place',
  {
    ...words(
      'What time or place would be convenient for you?',
      'Zu welcher Zeit oder an welchem Ort passt es Ihnen?',
      'In quale momento o luogo le è comodo?',
    ),
    es: '¿A qué hora o en qué lugar le conviene?',
  },
  'ask-what-time-or-place-is-convenient',
);

export const ASK_TO_GO_ON = item(
  'ask-to-continue-now',
  words(
    '“May we go on now all the same?”',
    '„Dürfen wir trotzdem weitersprechen?“',
    '«Possiamo continuare lo stesso?»',
  ),
  'ask-consent-to-continue-inconvenient-call-now',
  'ask-to-continue',
);

export const PAY_BEFORE_DISPUTE = item(
  'pay-before-dispute',
  words(
    'that payment must come before a dispute',
    'dass vor dem Bestreiten zu zahlen ist',
    'che si deve pagare prima di contestare',
  ),
  'must-pay-before-dispute',
  'you-must-pay-before-you-can-dispute',
);

export const PAY_NOW = item(
  'pay-now-pressure',
  words(
    'pressure to pay at once, or by a deadline',
    'Druck, sofort oder bis zu einer Frist zu zahlen',
    'pressione a pagare subito o entro un termine',
  ),
  'pay-now',
  'payment-deadline',
  'deadline-within-validation-period',
);

export const THREAT_OF_SUIT = item(
  'threat-of-suit',
  words(
    'a threat or a hint of suit',
    'die Drohung mit einer Klage oder ihre Andeutung',
    'la minaccia o l’allusione a una causa',
  ),
  'threaten-suit',
  'threaten-lawsuit',
  'threaten-to-sue',
  'hint-of-suit',
  'threaten-legal-action',
);
