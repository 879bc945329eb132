import type { arrangements as english } from '../en/arrangements.ts';
import type { Translation } from '../catalogue.ts';

export const arrangements: Translation<typeof english> = {
  'arrangements.kind.plan': 'Piano a rate',
  'arrangements.kind.settlement': 'Saldo e stralcio',
  'arrangements.status.draft': 'bozza',
  'arrangements.status.proposed': 'proposto',
  'arrangements.status.awaiting-approval': 'in attesa di approvazione',
  'arrangements.status.accepted': 'concordato, non ancora iniziato',
  'arrangements.status.active': 'in corso',
  'arrangements.status.late': 'in ritardo',
  'arrangements.status.defaulted': 'non rispettato',
  'arrangements.status.completed': 'concluso',
  'arrangements.status.cancelled': 'annullato',
  'arrangements.status.superseded': 'sostituito',
  'arrangements.status.suspended': 'sospeso',
  'arrangements.suspended-for.dispute': 'per una contestazione',
  'arrangements.suspended-for.insolvency': 'per un’insolvenza o una moratoria',
  'arrangements.suspended-for.hardship': 'per difficoltà',
  'arrangements.suspended-for.other': 'per un altro motivo',
  'arrangements.says.behind': '{$behind} dovrebbero già essere arrivati e mancano.',
  'arrangements.says.awaiting-books':
    'Una tolleranza è finita, ma né la contabilità né la banca arrivano ancora a quel giorno: nessuno è in ritardo.',
  'arrangements.says.dates-passed':
    '{$count} delle date sono passate durante la sospensione. Nessuna data si sposta da sola: concordi nuove rate.',
  'arrangements.says.forgiven-later': '{$forgiven} sono rinunciati quando tutto è pagato, e non prima.',
  'timeline.arrangement-agreed':
    'È stato registrato un piano o un saldo e stralcio per {$total}; la parola è di {$promisedBy}.',
  'timeline.arrangement-moved': 'Un piano o un saldo e stralcio ha cambiato stato.',
  'timeline.interest-noted': 'Sono stati registrati {$amount} di interessi di mora come {$number}, secondo l’accordo.',
  'timeline.interest-withdrawn': 'Gli interessi di mora {$number} di {$amount} non si chiedono più.',
  'evidence.detail.total': 'Da pagare in tutto',
  'evidence.detail.forgiven': 'Rinunciato alla fine',
  'evidence.detail.behind': 'Manca',
  'worklist.because.plan-broken':
    'La rata {$number} di {$count} non è stata pagata: {$amount}, in scadenza il {$dueOn}. Concordata con {$by} il {$agreedOn}',
  'worklist.because.settlement-broken':
    'Il saldo e stralcio del {$agreedOn} con {$by} non è stato rispettato: parte {$number} di {$count}, {$amount}, in scadenza il {$dueOn}',
  'problem.arrangement-not-found': 'Questo accordo non è qui.',
  'problem.arrangement-running': 'Un accordo sulle stesse fatture è già in corso. Rinegozi quello.',
  'problem.arrangement-state-moved': 'Non è possibile con lo stato attuale dell’accordo.',
  'problem.dates-passed':
    'Nel frattempo sono passate delle date di questo piano. Nessuna data si sposta da sola: concordi nuove rate.',
  'problem.beyond-authority': 'Questo va oltre ciò che può concordare. Deve approvarlo qualcun altro.',
  'problem.beyond-authority.who': 'Può approvarlo: {$roles}',
  'input.terms-or-instalments': 'Indichi come formare le rate, oppure le rate stesse.',
  'input.schedule.total-not-positive': 'Non c’è nulla da pagare.',
  'input.schedule.starts-in-the-past': 'Il primo giorno è passato.',
  'input.schedule.starts-too-late': 'La prima rata è troppo lontana: al più tardi il {$latestOn}.',
  'input.schedule.day-not-of-rhythm': 'Questo giorno non va con questo ritmo.',
  'input.schedule.instalments-too-few': 'Servono almeno {$instalmentsMin} rate, in numeri interi.',
  'input.schedule.instalments-too-many': 'Al massimo {$instalmentsMax} rate.',
  'input.schedule.currency-differs': 'Gli importi sono in valute diverse.',
  'input.schedule.part-not-within-total': 'Questa parte deve essere più di zero e non più del totale.',
  'input.schedule.instalment-empty': 'Alcune rate sarebbero di zero.',
  'input.schedule.weights-unclear': 'I pesi dei mesi non hanno senso: dodici numeri interi, non tutti zero.',
  'input.arrangement.no-instalments': 'Non c’è nessuna rata.',
  'input.arrangement.instalments-too-many': 'Al massimo {$instalmentsMax} rate.',
  'input.arrangement.instalment-empty': 'Ogni rata deve essere più di zero.',
  'input.arrangement.currency-differs': 'Le rate sono in valute diverse.',
  'input.arrangement.dates-not-in-order': 'Ogni rata deve scadere dopo la precedente.',
  'input.arrangement.starts-in-the-past': 'Il primo giorno è passato.',
  'input.arrangement.wholly-disputed': 'Oltre a ciò che è contestato non resta nulla.',
  'input.arrangement.more-than-owed': 'È più di quanto è dovuto: {$owed}.',
  'input.arrangement.more-interest-than-claimed':
    'Sono più interessi di mora di quanti se ne possano chiedere oggi: {$claimable}.',
  'input.arrangement.interest-not-agreed':
    'Gli interessi di mora si calcolano il giorno dell’accordo. Concordi, oppure proponga senza interessi.',
  'input.arrangement.interest-unsaid':
    'Si possono chiedere interessi di mora per {$claimable}: indichi quanto se ne paga qui e a quanto si rinuncia.',
  'input.arrangement.expiry-missing': 'Un saldo e stralcio ha bisogno di un ultimo giorno.',
  'input.arrangement.ends-after-expiry': 'L’ultima rata scade dopo l’ultimo giorno del saldo e stralcio.',
};
