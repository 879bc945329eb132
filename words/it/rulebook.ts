import type { Translation } from '../catalogue.ts';
import type { rulebook as english } from '../en/rulebook.ts';

export const rulebook: Translation<typeof english> = {
  'rulebook.title': 'Regole',
  'rulebook.group': 'Regole',
  'rulebook.summary': '{$packs} pacchetti con {$rules} regole oggi in vigore.',
  'rulebook.judged': 'Modalità: {$mode}. Tabella dei fusi orari: tzdb {$tzdb}.',
  'rulebook.find': 'Cerca un pacchetto o una regola',
  'rulebook.findHint': 'Luogo, nome o codice di una regola',
  'rulebook.findRule': 'Cerca una regola in questo pacchetto',
  'rulebook.findRuleHint': 'Una parola, un codice, una fonte',
  'rulebook.nextPack': 'Pacchetto successivo',
  'rulebook.previousPack': 'Pacchetto precedente',
  'rulebook.nextRule': 'Regola successiva',
  'rulebook.previousRule': 'Regola precedente',
  'rulebook.all': 'Tutte le regole',
  'rulebook.nothing': 'Niente qui ha questo nome',
  'rulebook.nothingHint': 'Provi un paese, una regione o il codice esatto di una regola, per esempio FED-TIME-INCONV.',
  'rulebook.named': 'Regola con questo nome',
  'rulebook.firm': 'Questa azienda',
  'rulebook.everywhere': 'Ovunque',
  'rulebook.inForce': `.input {$count :number}
.match $count
one {{{$count} regola}}
* {{{$count} regole}}`,
  'rulebook.checked': 'verificato il {$checkedOn}',
  'rulebook.lastChange': 'ultima modifica {$lastChangeOn}',
  'rulebook.coming.begins': `.input {$count :number}
.match $count
one {{{$count} modifica in arrivo: una regola comincia il {$nextOn}}}
* {{{$count} modifiche in arrivo, la prima: una regola comincia il {$nextOn}}}`,
  'rulebook.coming.ends': `.input {$count :number}
.match $count
one {{{$count} modifica in arrivo: una regola finisce il {$nextOn}}}
* {{{$count} modifiche in arrivo, la prima: una regola finisce il {$nextOn}}}`,
  'rulebook.noChangeAhead': 'niente comincia o finisce',
  'rulebook.unread':
    '{$count} regole in vigore su {$all} vengono da una seconda fonte o non sono ancora verificate sul testo. Ognuna lo dice.',
  'rulebook.mark.S': 'seconda fonte',
  'rulebook.mark.M': 'da verificare',
  'rulebook.mark.P': 'letta nel testo',
  'rulebook.facts': 'Su questo pacchetto',
  'rulebook.place': 'Vale in',
  'rulebook.about': 'Riguarda',
  'rulebook.everyDebt': 'Ogni debito',
  'rulebook.standing': 'Posizione',
  'rulebook.checkedTerm': 'Verificato il',
  'rulebook.lastChangeTerm': 'Ultima modifica',
  'rulebook.ahead': 'In arrivo',
  'rulebook.holidays': 'Festività',
  'rulebook.holidayYears': `.input {$count :number}
.match $count
one {{{$count} elenco, dal {$from} al {$to}}}
* {{{$count} elenchi, dal {$from} al {$to}}}`,
  'rulebook.packId': 'Nome per la riga di comando',
  'rulebook.linkToRule': 'Indirizzo di questa regola',
  'rulebook.source': 'Fonte',
  'rulebook.force': 'Forza',
  'rulebook.confidence': 'Quanto siamo sicuri',
  'rulebook.dates': 'In vigore',
  'rulebook.since': 'dal {$from}',
  'rulebook.begins': 'dal {$from}',
  'rulebook.ended': 'fino al {$to}',
  'rulebook.fromTo': 'dal {$from} al {$to}',
  'rulebook.reviewOn': 'Da rivedere il',
  'rulebook.boundBy': 'Vincola i membri di',
  'rulebook.code': 'Codice',
  'rulebook.debtKind.consumer': 'debiti di consumatori',
  'rulebook.debtKind.commercial': 'debiti di imprese',
  'rulebook.collector.first-party': 'recupero per conto proprio',
  'rulebook.collector.third-party': 'recupero per conto di altri',
  'rulebook.trait.debt-buyer': 'o un credito acquistato',
  'rulebook.trait.uses-other-name': 'o sotto altro nome',
  'rulebook.act.record': 'registrazione delle chiamate',
  'rulebook.act.contact': 'contatto',
};
