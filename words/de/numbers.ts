import type { Translation } from '../catalogue.ts';
import type { numbers as en } from '../en/numbers.ts';

export const numbers: Translation<typeof en> = {
  'numbers.title': 'Telefonnummern ergänzen',
  'numbers.lead': `.input {$count :number}
.match $count
one {{Ein Schuldner kann nicht angerufen werden: Es ist keine Telefonnummer bekannt.}}
* {{{$count} Schuldner können nicht angerufen werden: Es ist keine Telefonnummer bekannt. Oben stehen die, die zuerst an der Reihe wären.}}`,
  'numbers.typing': 'Eintippen',
  'numbers.typingHint': 'Die Eingabetaste speichert und geht zum nächsten. Was Sie nicht wissen, lassen Sie leer.',
  'numbers.numberOf': 'Telefonnummer von {$name}',
  'numbers.saved': 'Gespeichert als {$number}',
  'numbers.saving': 'Wird gespeichert …',
  'numbers.more': 'Mehr anzeigen',
  'numbers.empty.title': 'Zuerst den Buchstand einlesen',
  'numbers.empty.words':
    'Telefonnummern gehören zu Schuldnern, und noch ist keiner da. Eine Spalte mit Telefonnummern im Buchstand wird gleich mit eingelesen; wer dann noch keine Nummer hat, steht hier, das Dringendste zuerst.',
  'numbers.none.title': 'Jeder Schuldner hat eine Nummer',
  'numbers.none.words': 'Niemand fällt heraus, weil eine Telefonnummer fehlt.',
  'numbers.today': 'Zurück zu den Anrufen von heute',
  'numbers.paste.title': 'Oder eine Liste einfügen',
  'numbers.paste.hint':
    'Zwei Spalten genügen: Kundennummer (oder Name) und Telefonnummer. Kopieren Sie sie aus einer Tabelle, oder wählen Sie eine CSV-Datei.',
  'numbers.paste.label': 'Kunden und ihre Nummern',
  'numbers.paste.example': 'C-1001; +44 20 7946 0101',
  'numbers.paste.choose': 'Datei wählen …',
  'numbers.paste.tooLarge': 'Diese Liste ist zu lang. Bringen Sie sie in Teilen von einigen tausend Zeilen.',
  'numbers.paste.look': 'Ansehen, was darin steht',
  'numbers.paste.write': `.input {$count :number}
.match $count
one {{Eine Nummer hinzufügen}}
* {{{$count} Nummern hinzufügen}}`,
  'numbers.paste.summary': '{$new} neu, {$known} schon da, {$refused} bleiben draußen.',
  'numbers.paste.done': `.input {$count :number}
.match $count
one {{Eine Nummer wurde hinzugefügt.}}
* {{{$count} Nummern wurden hinzugefügt.}}`,
  'numbers.column.line': 'Zeile',
  'numbers.column.customer': 'Kunde',
  'numbers.column.phone': 'Nummer',
  'numbers.column.result': 'Was daraus wird',
  'numbers.result.new': 'wird hinzugefügt',
  'numbers.result.known': 'ist schon da',
  'numbers.result.not-a-number': 'das ist keine Telefonnummer',
  'numbers.result.debtor-unknown': 'kein Schuldner hier hat diese Nummer oder diesen Namen',
  'numbers.result.debtor-ambiguous': 'mehrere Schuldner heißen so: nehmen Sie die Kundennummer',
  'numbers.result.too-many': 'zu viele Nummern eines Schuldners',
  'numbers.result.customer-missing': 'kein Kunde in dieser Zeile',
  'numbers.result.phone-missing': 'keine Telefonnummer in dieser Zeile',
  'numbers.result.row-unreadable': 'diese Zeile ist nicht lesbar',
  'numbers.missing.title': `.input {$count :number}
.match $count
one {{Ein Schuldner hat keine Telefonnummer}}
* {{{$count} Schuldner haben keine Telefonnummer}}`,
  'numbers.missing.words':
    'Ergänzen Sie sie hier in ein, zwei Minuten, oder lesen Sie die Liste noch einmal mit einer Telefonspalte ein.',
  'numbers.missing.action': 'Nummern ergänzen',
  'numbers.missing.import': 'Datei einlesen',
  'numbers.missing.shell': `.input {$count :number}
.match $count
one {{Ein Schuldner hat keine Telefonnummer. Ergänzen mit: duologue numbers DATEI (Kunde und Nummer), oder mit einer Liste mit Telefonspalte.}}
* {{{$count} Schuldner haben keine Telefonnummer. Ergänzen mit: duologue numbers DATEI (Kunde und Nummer), oder mit einer Liste mit Telefonspalte.}}`,
};
