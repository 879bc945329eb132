import type { Sentence } from '../compliance/packs/rule.ts';

/** The checks of data protection, as data: where they hold, what they rest on, and how well we know it. */

export type PrivacyCheckId =
  | 'DP-BASIS'
  | 'DP-GDPR-14'
  | 'DP-REC-NOTICE'
  | 'DP-DE-REC'
  | 'DP-REC-ALLPARTY'
  | 'DP-REC-FR'
  | 'DP-REC-UK'
  | 'DP-REC-CA'
  | 'DP-REC-IN'
  | 'DP-REC-CARD'
  | 'DP-MIN-3P'
  | 'DP-SPECIAL'
  | 'DP-AUTO'
  | 'DP-SAR'
  | 'DP-HOLD'
  | 'DP-RETENTION'
  | 'DP-BREACH'
  | 'DP-IT-ERASE'
  | 'DP-ON-BOOKS'
  | 'DP-NB-BOOKS'
  | 'DP-ON-REC'
  | 'DP-US-RECORDS';

export type PrivacyCheck = {
  readonly id: PrivacyCheckId;
  /** `EU` stands for its members; `any` for everywhere. A region is written `AU-NSW`. */
  readonly places: readonly string[];
  readonly citation: string;
  /** P primary text read, O official guidance, S good secondary source, M memory only, D draft. */
  readonly confidence: 'P' | 'O' | 'S' | 'M' | 'D';
  readonly sentence: Sentence;
};

const says = (en: string, de: string, it: string): Sentence => ({ en, de, it });
const check = (
  id: PrivacyCheckId,
  places: readonly string[],
  [citation, confidence]: readonly [string, PrivacyCheck['confidence']],
  sentence: Sentence,
): PrivacyCheck => ({ id, places, citation, confidence, sentence });

export const PRIVACY_CHECKS: readonly PrivacyCheck[] = [
  check(
    'DP-BASIS',
    ['EU', 'GB'],
    ['GDPR art. 6', 'M'],
    says(
      'Every use of the data needs a basis: contract or legitimate interests with a record, not consent.',
      'Jede Nutzung der Daten braucht eine Grundlage: Vertrag oder berechtigtes Interesse mit Vermerk, nicht Einwilligung.',
      'Ogni uso dei dati richiede una base: contratto o legittimo interesse documentato, non il consenso.',
    ),
  ),
  check(
    'DP-GDPR-14',
    ['EU', 'GB'],
    ['GDPR art. 14(3)', 'M'],
    says(
      'The data came from the creditor: tell the person by the first contact, and within a month.',
      'Die Daten kommen vom Gläubiger: die Person beim ersten Kontakt und binnen eines Monats informieren.',
      'I dati vengono dal creditore: informare la persona al primo contatto e comunque entro un mese.',
    ),
  ),
  check(
    'DP-REC-NOTICE',
    ['EU', 'GB'],
    ['GDPR art. 13, 21', 'M'],
    says(
      'Say before the first real word that the call is recorded, and how to object.',
      'Vor dem ersten Wort zur Sache sagen, dass aufgezeichnet wird, und wie man widerspricht.',
      'Prima di entrare nel merito dire che la chiamata è registrata e come opporsi.',
    ),
  ),
  check(
    'DP-DE-REC',
    ['DE'],
    ['StGB 201', 'M'],
    says(
      'In Germany everybody on the line must agree before recording starts.',
      'In Deutschland müssen alle am Apparat zustimmen, bevor die Aufzeichnung beginnt.',
      'In Germania tutti in linea devono acconsentire prima che inizi la registrazione.',
    ),
  ),
  check(
    'DP-REC-ALLPARTY',
    ['AU-NSW', 'AU-SA', 'AU-TAS', 'AU-WA', 'AU-ACT'],
    ['State surveillance devices acts', 'M'],
    says(
      'In this state everybody on the line must agree to a recording.',
      'In diesem Bundesstaat müssen alle am Apparat der Aufzeichnung zustimmen.',
      'In questo stato tutti in linea devono acconsentire alla registrazione.',
    ),
  ),
  check(
    'DP-REC-FR',
    ['FR'],
    ['CNIL, recording of calls at work', 'O'],
    says(
      'Record only where it is necessary, after information, and never all calls for training.',
      'Nur aufzeichnen, wo es nötig ist, nach Information, und nie dauernd zur Schulung.',
      'Registrare solo se necessario, dopo averne informato, e mai sempre per la formazione.',
    ),
  ),
  check(
    'DP-REC-UK',
    ['GB'],
    ['SI 2018/356', 'M'],
    says(
      'Record for a listed purpose only, and make a reasonable effort to tell people.',
      'Nur zu einem der genannten Zwecke aufzeichnen und Beteiligte angemessen informieren.',
      'Registrare solo per uno degli scopi previsti, informando ragionevolmente gli interessati.',
    ),
  ),
  check(
    'DP-REC-CA',
    ['CA'],
    ['PIPEDA; Criminal Code s. 184', 'M'],
    says(
      'Say why the call is recorded and get a real yes at its start.',
      'Am Anfang sagen, wozu aufgezeichnet wird, und ein echtes Ja einholen.',
      'All’inizio dire perché si registra e ottenere un vero sì.',
    ),
  ),
  check(
    'DP-REC-IN',
    ['IN'],
    ['RBI draft directions of February 2026', 'D'],
    says(
      'A draft would make recording of recovery calls a duty.',
      'Ein Entwurf würde die Aufzeichnung von Inkassoanrufen zur Pflicht machen.',
      'Una bozza renderebbe obbligatoria la registrazione delle chiamate di recupero.',
    ),
  ),
  check(
    'DP-REC-CARD',
    ['any'],
    ['PCI DSS 3', 'M'],
    says(
      'Pause the recording while card data are spoken.',
      'Die Aufzeichnung anhalten, während Kartendaten gesprochen werden.',
      'Sospendere la registrazione mentre si dettano i dati della carta.',
    ),
  ),
  check(
    'DP-MIN-3P',
    ['EU', 'GB', 'AU', 'CA'],
    ['GDPR art. 5(1)(c); Garante 30 November 2005', 'P'],
    says(
      'Of a third person keep only that one was reached.',
      'Von Dritten nur festhalten, dass jemand erreicht wurde.',
      'Di terzi conservare solo che qualcuno è stato raggiunto.',
    ),
  ),
  check(
    'DP-SPECIAL',
    ['EU', 'GB'],
    ['GDPR art. 9', 'M'],
    says(
      'Notes on health need a ground of their own and are seen by few.',
      'Vermerke zur Gesundheit brauchen eine eigene Grundlage und werden von wenigen gesehen.',
      'Le note sulla salute richiedono una base propria e sono viste da pochi.',
    ),
  ),
  check(
    'DP-AUTO',
    ['EU', 'GB'],
    ['GDPR art. 22; Data (Use and Access) Act 2025', 'M'],
    says(
      'A decision with legal effect is made by a person, not by a score alone.',
      'Eine Entscheidung mit rechtlicher Wirkung trifft ein Mensch, nicht allein ein Punktwert.',
      'Una decisione con effetti giuridici la prende una persona, non un solo punteggio.',
    ),
  ),
  check(
    'DP-SAR',
    ['EU', 'GB'],
    ['GDPR art. 12(3), 15', 'M'],
    says(
      'Answer within a month, with everything held and other people blacked out.',
      'Binnen eines Monats antworten, mit allem Gespeicherten und ohne Daten Dritter.',
      'Rispondere entro un mese, con tutto ciò che si conserva e oscurando i terzi.',
    ),
  ),
  check(
    'DP-HOLD',
    ['EU', 'GB'],
    ['GDPR art. 17(3)(e), 18(1)(c)', 'M'],
    says(
      'The claim still needs this data: refuse erasure with reasons, and keep it sealed.',
      'Die Forderung braucht diese Daten noch: Löschung mit Begründung ablehnen und verschlossen aufbewahren.',
      'Il credito richiede ancora questi dati: negare la cancellazione motivando, e tenerli sotto chiave.',
    ),
  ),
  check(
    'DP-RETENTION',
    ['any'],
    ['GDPR art. 5(1)(e)', 'M'],
    says(
      'Nothing needs this data any more: erase it and keep the proof.',
      'Nichts braucht diese Daten mehr: löschen und den Nachweis aufbewahren.',
      'Nulla richiede più questi dati: cancellarli e conservarne la prova.',
    ),
  ),
  check(
    'DP-BREACH',
    ['EU', 'GB'],
    ['GDPR art. 33', 'M'],
    says(
      'The wrong person heard of the debt: look at it at once, the clock runs 72 hours.',
      'Die falsche Person hat von der Schuld erfahren: sofort prüfen, die Frist läuft 72 Stunden.',
      'La persona sbagliata ha saputo del debito: valutare subito, il termine è di 72 ore.',
    ),
  ),
  check(
    'DP-IT-ERASE',
    ['IT'],
    ['Garante 30 November 2005', 'S'],
    says(
      'After the mandate an agency deletes, unless another duty keeps it.',
      'Nach dem Auftrag löscht das Inkassobüro, sofern keine andere Pflicht besteht.',
      'Finito il mandato l’agenzia cancella, salvo altri obblighi.',
    ),
  ),
  check(
    'DP-ON-BOOKS',
    ['CA-ON'],
    ['Guide for collection agencies; Reg. 74 s. 13', 'O'],
    says(
      'Books of account are kept six years, call notes at the registered office.',
      'Geschäftsbücher sechs Jahre aufbewahren, Gesprächsnotizen am eingetragenen Sitz.',
      'I libri contabili si conservano sei anni, le note delle chiamate presso la sede registrata.',
    ),
  ),
  check(
    'DP-NB-BOOKS',
    ['CA-NB'],
    ['2011, c. 126 s. 9.1', 'P'],
    says(
      'Records are kept seven years.',
      'Aufzeichnungen sieben Jahre aufbewahren.',
      'Le registrazioni si conservano sette anni.',
    ),
  ),
  check(
    'DP-ON-REC',
    ['CA-ON'],
    ['Reg. 74 s. 31-32', 'O'],
    says(
      'Ontario has duties about recording calls: ask counsel.',
      'Ontario kennt Pflichten zur Aufzeichnung von Anrufen: rechtlich klären.',
      'L’Ontario prevede obblighi di registrazione: chiedere a un legale.',
    ),
  ),
  check(
    'DP-US-RECORDS',
    ['US'],
    ['12 CFR 1006.100(a)', 'P'],
    says(
      'Evidence of collecting from consumers is kept for three years after the last activity.',
      'Nachweise über das Einziehen bei Verbrauchern drei Jahre nach der letzten Tätigkeit aufbewahren.',
      'Le prove del recupero presso consumatori si conservano tre anni dall’ultima attività.',
    ),
  ),
];

const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK EU IS LI NO'.split(' '),
);

/** Whether a check holds in a place such as `IT`, `GB-EAW` or `AU-NSW`. The members of the EEA count as the Union. */
export function holdsIn({ places }: PrivacyCheck, jurisdiction: string): boolean {
  const place = jurisdiction.replace(/^UK/, 'GB');
  const [country = ''] = place.split('-');
  return places.some((one) => one === 'any' || one === place || one === country || (one === 'EU' && EU.has(country)));
}
