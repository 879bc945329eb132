import type { interest as English } from '../en/interest.ts';
import type { Translation } from '../catalogue.ts';

export const interest: Translation<typeof English> = {
  'interest.way.ACT/365F': 'giorni su 365',
  'interest.way.ACT/ACT': 'giorni su 365, negli anni bisestili su 366',
  'interest.way.ACT/360': 'giorni su 360',
  'interest.way.30/360': 'mesi di 30 giorni su 360',
  'interest.way.monthly-rests': 'un mese è un dodicesimo dell’anno',
  'interest.way.floating': 'il tasso segue quello di riferimento',
  'interest.way.at-rests': 'il tasso si cerca per ogni mese',
  'interest.way.fixed-at-first-day': 'resta il tasso del primo giorno di interessi',
  'interest.way.fixed-at-due-date': 'resta il tasso della scadenza',
  'interest.way.none': 'interesse semplice',
  'interest.way.yearly': 'gli interessi si aggiungono dopo ogni anno',
  'interest.way.monthly': 'gli interessi si aggiungono dopo ogni mese',
  'interest.way.interest-first': 'i pagamenti estinguono spese, interessi, capitale',
  'interest.way.principal-first': 'i pagamenti estinguono spese, capitale, interessi',
  'interest.flag.disputed-part': 'Una parte è contestata: su di essa non si calcola nulla.',
  'interest.flag.debtor-appropriation':
    'Un pagamento è imputato come ha detto il debitore. Forse serviva il consenso del creditore.',
  'interest.flag.due-on-weekend':
    'La scadenza è di sabato o domenica. Se la legge la sposta, indicare il giorno spostato.',
  'interest.flag.capped-in-duplum': 'Gli interessi sono fermi: ne restano non pagati quanto il capitale.',
  'interest.flag.contract-capped': 'Il tasso pattuito non dice quello annuo: è ridotto a ciò che la legge ne lascia.',
  'interest.flag.contract-below-floor': 'Il tasso pattuito è sotto il minimo di legge: vale quello della legge.',
  'interest.flag.floor-not-checked': 'Se il tasso pattuito raggiunga il minimo di legge non è noto per quel semestre.',
  'interest.flag.limits-not-known':
    'Calcolato come pattuito. Qui non si conosce una legge del luogo: può porre limiti.',
  'interest.flag.payment-after-day': 'Un pagamento dopo il giorno del calcolo non è contato.',
  'interest.flag.rate-from-memory': 'Un tasso di riferimento è a memoria. Verificarlo prima di chiedere.',
  'interest.flag.own-rate': 'Un tasso di riferimento è inserito da voi.',
  'interest.refused.rate-unknown': '{$rate} sconosciuto. Aggiungerlo a un file per --rates, come serie {$series}.',
  'interest.refused.no-law':
    'Per {$country} non si conosce una legge sul ritardo di questi debitori ({$debtor}). Interessi pattuiti: --contract-rate.',
  'interest.refused.law-not-known-then': 'Che cosa valeva il {$on} non è noto: {$law} comincia il {$from}.',
  'interest.refused.contract-rate-needed': 'Qui senza patto non è dovuto nulla ({$law}): --contract-rate.',
  'interest.knownUntil': 'Gli interessi sono noti fino al {$on}.',
  'interest.unreckonable.no-items': 'Nulla è in ritardo.',
  'interest.unreckonable.too-many': 'Troppi pagamenti o fatture in un solo calcolo.',
  'interest.unreckonable.too-long': 'La scadenza è troppo lontana. L’anno è giusto?',
  'interest.unreckonable.negative': 'Un importo è sotto zero, o è contestato più di quanto è dovuto.',
  'interest.unreckonable.currencies': 'Tutti gli importi devono essere in una sola valuta.',
  'interest.unreckonable.several-laws': 'Queste fatture ricadono in versioni diverse della legge: calcolarle a parte.',
  'interest.none.not-late': 'pagato in tempo, o non ancora in ritardo',
  'interest.none.no-law': 'la legge non dà importi fissi',
  'interest.none.by-contract': 'gli interessi sono dovuti per contratto',
  'interest.none.other-currency': 'la legge conta in un’altra valuta',
  'interest.nothingYet': 'Nulla produce interessi. Il primo giorno sarebbe il {$on}.',
  'interest.capped': '(fermo al capitale non pagato)',
  'interest.posting.payment':
    '{$on} pagato: {$costs} spese, {$interest} interessi, {$principal} capitale (interessi registrati {$posted}); restano {$principalLeft} e {$interestLeft} di interessi',
  'interest.posting.capitalised':
    '{$on} un periodo è pieno: registrati {$posted}, {$interestLeft} producono interessi da ora',
  'interest.sum.interest': 'Interessi dal primo giorno',
  'interest.sum.principal': 'Capitale residuo',
  'interest.sum.unpaidInterest': 'Interessi residui',
  'interest.sum.compensation': 'Importo fisso o costi di incasso',
  'interest.sum.converted': 'Convertito',
  'interest.sum.surplus': 'Pagato in più',
  'interest.sum.total': 'Dovuto il {$on}',
  'interest.sum.otherCurrency': 'senza l’importo fisso, che è in un’altra valuta',
  'interest.conversion': 'al cambio della banca centrale del {$on}',
  'interest.rounding':
    'Esatto finché si registra un pagamento o un anno intero e alla fine; poi arrotondato alla più piccola unità, metà per eccesso.',
  'interest.notAdvice':
    'Tassi e leggi sono curati con attenzione e non sono una consulenza legale. Far verificare una pretesa prima di farvi conto.',
};
