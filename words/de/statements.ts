import type { Translation } from '../catalogue.ts';
import type { statements as english } from '../en/statements.ts';

export const statements: Translation<typeof english> = {
  'statements.problem.empty-file': 'Die Datei ist leer.',
  'statements.problem.not-a-statement': 'Das ist kein Kontoauszug, den wir lesen können.',
  'statements.problem.unknown-version':
    'Version {$version} dieses Formats ist neuer als die uns bekannten; sie wurde wie diese gelesen.',
  'statements.problem.no-statement': 'In dieser Datei ist kein Kontoauszug.',
  'statements.problem.bank-answered-error':
    'Die Bank hat statt eines Auszugs einen Fehler geliefert: {$number} {$message}',
  'statements.problem.unknown-encoding':
    'Der Text ist in einer Kodierung, die wir nicht lesen können ({$encoding}). Bitte als UTF-8 speichern.',
  'statements.problem.encoding-differs': 'Die Datei gibt UTF-8 an und ist es nicht; sie wurde als {$encoding} gelesen.',
  'statements.problem.file-too-large':
    'Die Datei ist größer als {$bytesMax} Bytes. Bitte einen kürzeren Zeitraum abrufen.',
  'statements.problem.too-many-lines':
    'Die Datei hat mehr als {$linesMax} Zeilen. Bitte einen kürzeren Zeitraum abrufen.',
  'statements.problem.line-too-long': 'Eine Zeile ist länger als {$charsMax} Zeichen; der Rest wurde nicht gelesen.',
  'statements.problem.archive-damaged': 'Das Archiv ist beschädigt.',
  'statements.problem.archive-too-large':
    'Das Archiv enthält mehr als {$bytesMax} Bytes. Bitte auspacken und die Dateien darin lesen.',
  'statements.problem.archive-part-left-out': '„{$file}“ im Archiv ist kein Kontoauszug und wurde ausgelassen.',
  'statements.problem.file-ends-early': 'Die Datei endet vor ihrem letzten Satz; es kann etwas fehlen.',
  'statements.problem.xml-not-well-formed': 'Ab hier ist die Datei kein XML: {$reason}',
  'statements.problem.xml-with-doctype':
    'Die Datei enthält einen Dokumenttyp. Auszüge haben keinen, und solche Dateien lesen wir nicht.',
  'statements.problem.xml-too-deep': 'Elemente sind mehr als {$depthMax} Ebenen tief verschachtelt.',
  'statements.problem.xml-text-too-long':
    'Ein Text oder ein Element ist länger, als Banken schreiben; der Rest wurde nicht gelesen.',
  'statements.problem.xml-too-many-elements':
    'Eine Buchung enthält mehr Elemente, als Banken schreiben; der Rest wurde nicht gelesen.',
  'statements.problem.xml-too-many-attributes': 'Ein Element hat mehr als {$attributesMax} Attribute.',
  'statements.problem.unknown-record': 'Eine Zeile, die das Format nicht kennt: „{$written}“.',
  'statements.problem.text-out-of-place': 'Ein Feld, das hier nicht hingehört, wurde als Text gelesen: „{$written}“.',
  'statements.problem.securities-left-out':
    'Auf dem Konto liegen Wertpapiere; der Handel damit wurde ausgelassen, gelesen wurden nur die Zahlungen.',
  'statements.problem.more-problems': 'Es gibt {$count} weitere solche Probleme.',
  'statements.problem.amount-missing': 'Der Betrag fehlt; die Buchung wurde beiseitegelegt.',
  'statements.problem.not-an-amount': '„{$written}“ ist kein Betrag; die Buchung wurde beiseitegelegt.',
  'statements.problem.amount-ambiguous':
    '„{$written}“ kann man auf zwei Arten lesen; die Buchung wurde beiseitegelegt.',
  'statements.problem.amount-negative':
    'Der Betrag „{$written}“ hat neben seiner Richtung ein eigenes Vorzeichen; die Buchung wurde beiseitegelegt.',
  'statements.problem.amount-too-large':
    'Der Betrag „{$written}“ hat mehr Stellen als jedes Konto; die Buchung wurde beiseitegelegt.',
  'statements.problem.direction-missing': 'Nichts sagt, ob Geld kam oder ging; die Buchung wurde beiseitegelegt.',
  'statements.problem.not-a-direction':
    '„{$written}“ sagt nicht, ob Geld kam oder ging; die Buchung wurde beiseitegelegt.',
  'statements.problem.entry-unreadable': 'Diese Buchung ist nicht lesbar und wurde beiseitegelegt: „{$written}“.',
  'statements.problem.row-unreadable': 'Diese Zeile ist nicht lesbar ({$problem}) und wurde beiseitegelegt.',
  'statements.problem.debit-and-credit':
    'In beiden Spalten, Soll und Haben, steht ein Betrag; die Buchung wurde beiseitegelegt.',
  'statements.problem.balance-unreadable': 'Der Saldo {$balance} ist nicht lesbar und wurde weggelassen.',
  'statements.problem.date-missing': 'Die Buchung hat kein Datum.',
  'statements.problem.not-a-date': '„{$written}“ ist kein Datum; die Buchung steht ohne es da.',
  'statements.problem.date-does-not-exist':
    'Den Tag {$written} gibt es nicht; er wurde als letzter Tag des Monats gelesen, {$readOn}.',
  'statements.problem.not-a-currency':
    '„{$currency}“ ist keine uns bekannte Währung; ihre Beträge bleiben wie geschrieben.',
  'statements.problem.currency-unknown': 'Nichts sagt, in welcher Währung die Beträge sind.',
  'statements.problem.status-missing':
    'Der Status fehlt; ein Kontoauszug führt auf, was gebucht ist, und die Buchung zählt als gebucht.',
  'statements.problem.status-unknown': '„{$written}“ ist kein uns bekannter Status; die Buchung gilt als vorgemerkt.',
  'statements.problem.more-decimals-than-currency':
    'Ein Betrag hat {$decimals} Nachkommastellen, mehr als {$currency} hat. Er bleibt genau wie geschrieben.',
  'statements.problem.detail-unreadable': '„{$written}“ in der Buchung ist kein Betrag; die Buchung steht ohne ihn da.',
  'statements.problem.too-many-details':
    'Die Buchung steht für mehr als {$detailsMax} Umsätze; die weiteren sind nicht aufgeführt.',
  'statements.problem.details-differ': 'Die {$count} Umsätze dieser Buchung ergeben zusammen nicht ihren Betrag.',
  'statements.problem.text-cut': 'Ein Text war länger als {$charsMax} Zeichen und wurde gekürzt.',
  'statements.problem.not-an-update':
    'Die Bank kennzeichnet diese Gruppe mit {$status}: Löschung, Korrektur oder Test.',
  'statements.problem.does-not-balance':
    'Der Auszug von {$account} geht nicht auf: {$opening} und {$entries} ergeben nicht {$closing}.',
  'statements.problem.total-differs': 'Die Kontrollsumme ist {$stated}, die Beträge ergeben aber {$computed}.',
  'statements.problem.count-differs': 'Die Datei zählt {$stated} ({$what}), es sind aber {$computed}.',
  'statements.problem.running-balance-differs': 'Der Saldo dieser Zeile folgt nicht aus der Zeile davor.',
  'statements.problem.date-order-open':
    'Steht der Tag oder der Monat vorn? Diese Daten kann man auf beide Arten lesen: {$examples}',
  'statements.problem.decimal-open':
    'Ist das Dezimalzeichen Punkt oder Komma? Diese Beträge kann man auf beide Arten lesen: {$examples}',
  'statements.problem.column-open': 'Welche Spalte ist gemeint ({$role})? Möglich sind: {$choices}',
};
