import type { Translation } from '../catalogue.ts';
import type { rulebook as english } from '../en/rulebook.ts';

export const rulebook: Translation<typeof english> = {
  'rulebook.title': 'Regeln',
  'rulebook.group': 'Regeln',
  'rulebook.summary': '{$packs} Pakete mit {$rules} Regeln, die heute gelten.',
  'rulebook.judged': 'Modus: {$mode}. Zeitzonentabelle: tzdb {$tzdb}.',
  'rulebook.find': 'Paket oder Regel suchen',
  'rulebook.findHint': 'Ort, Name oder Code einer Regel',
  'rulebook.findRule': 'Regel in diesem Paket suchen',
  'rulebook.findRuleHint': 'Ein Wort, ein Code, eine Fundstelle',
  'rulebook.nextPack': 'Nächstes Paket',
  'rulebook.previousPack': 'Voriges Paket',
  'rulebook.nextRule': 'Nächste Regel',
  'rulebook.previousRule': 'Vorige Regel',
  'rulebook.all': 'Alle Regeln',
  'rulebook.nothing': 'Nichts hier heißt so',
  'rulebook.nothingHint':
    'Versuchen Sie ein Land, eine Region oder den genauen Code einer Regel, etwa FED-TIME-INCONV.',
  'rulebook.named': 'Regel dieses Namens',
  'rulebook.firm': 'Diese Firma',
  'rulebook.everywhere': 'Überall',
  'rulebook.inForce': `.input {$count :number}
.match $count
one {{{$count} Regel}}
* {{{$count} Regeln}}`,
  'rulebook.checked': 'geprüft {$checkedOn}',
  'rulebook.lastChange': 'letzte Änderung {$lastChangeOn}',
  'rulebook.coming.begins': `.input {$count :number}
.match $count
one {{{$count} Änderung steht bevor: eine Regel beginnt am {$nextOn}}}
* {{{$count} Änderungen stehen bevor, zuerst: eine Regel beginnt am {$nextOn}}}`,
  'rulebook.coming.ends': `.input {$count :number}
.match $count
one {{{$count} Änderung steht bevor: eine Regel endet am {$nextOn}}}
* {{{$count} Änderungen stehen bevor, zuerst: eine Regel endet am {$nextOn}}}`,
  'rulebook.noChangeAhead': 'nichts beginnt oder endet',
  'rulebook.unread':
    '{$count} von {$all} geltenden Regeln stammen aus zweiter Hand oder sind noch nicht am Text geprüft. Jede sagt es.',
  'rulebook.mark.S': 'zweite Quelle',
  'rulebook.mark.M': 'noch nicht geprüft',
  'rulebook.mark.P': 'im Text gelesen',
  'rulebook.facts': 'Über dieses Paket',
  'rulebook.place': 'Gilt in',
  'rulebook.about': 'Betrifft',
  'rulebook.everyDebt': 'Jede Schuld',
  'rulebook.standing': 'Stellung',
  'rulebook.checkedTerm': 'Geprüft am',
  'rulebook.lastChangeTerm': 'Letzte Änderung',
  'rulebook.ahead': 'Steht bevor',
  'rulebook.holidays': 'Feiertage',
  'rulebook.holidayYears': `.input {$count :number}
.match $count
one {{{$count} Liste, {$from} bis {$to}}}
* {{{$count} Listen, {$from} bis {$to}}}`,
  'rulebook.packId': 'Name für die Befehlszeile',
  'rulebook.linkToRule': 'Adresse dieser Regel',
  'rulebook.source': 'Quelle',
  'rulebook.force': 'Kraft',
  'rulebook.confidence': 'Wie sicher wir sind',
  'rulebook.dates': 'In Kraft',
  'rulebook.since': 'seit {$from}',
  'rulebook.begins': 'ab {$from}',
  'rulebook.ended': 'bis {$to}',
  'rulebook.fromTo': '{$from} bis {$to}',
  'rulebook.reviewOn': 'Wieder anzusehen am',
  'rulebook.boundBy': 'Bindet Mitglieder von',
  'rulebook.code': 'Code',
  'rulebook.debtKind.consumer': 'Schulden von Verbrauchern',
  'rulebook.debtKind.commercial': 'Schulden von Unternehmen',
  'rulebook.collector.first-party': 'Einzug für sich selbst',
  'rulebook.collector.third-party': 'Einzug für andere',
  'rulebook.trait.debt-buyer': 'oder eine gekaufte Forderung',
  'rulebook.trait.uses-other-name': 'oder unter anderem Namen',
  'rulebook.act.record': 'Aufzeichnen von Anrufen',
  'rulebook.act.contact': 'Kontakt',
};
