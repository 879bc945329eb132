/** The still-owed gate: what each check found, and what to do. */
export const owed = {
  'cases.owed.title': 'Noch offen?',
  'cases.owed.state.owed': 'Noch offen',
  'cases.owed.state.refused': 'Darf nicht verlangt werden',
  'cases.owed.state.unknown': 'Lässt sich nicht sagen',
  'cases.owed.allPassed': `.input {$count :number}
.match $count
one {{Die Prüfung ist bestanden}}
* {{Alle {$count} Prüfungen bestanden}}`,
  'cases.owed.ask': 'Zu verlangen',
  'cases.owed.ask.nothing': 'Zurzeit darf nichts verlangt werden',
  'cases.owed.opensOn': 'Darf ab {$opensOn} wieder verlangt werden',
  'cases.owed.changed.title': 'Das hat sich geändert, seit die Übersicht geöffnet wurde',
  'cases.owed.changed.paid': '{$amount} bezahlt auf {$number}',
  'cases.owed.changed.credited': '{$amount} gutgeschrieben auf {$number}',
  'cases.owed.changed.reversed': '{$amount} zurückgenommen auf {$number}',
  'cases.owed.changed.charged': '{$amount} berechnet auf {$number}',
  'cases.owed.changed.ask': 'Zu verlangen: vorher {$was}, jetzt {$is}',
  'cases.owed.changed.hint': 'Die Übersicht noch einmal lesen, dann anrufen.',
  'cases.owed.ledger-age.passed': `.input {$days :number}
.match $days
0 {{Der Buchstand ist von heute}}
one {{Der Buchstand ist {$days} Tag alt}}
* {{Der Buchstand ist {$days} Tage alt}}`,
  'cases.owed.ledger-age.warned': `.input {$days :number}
.match $days
one {{Der Buchstand ist {$days} Tag alt, eine Zahlung kann fehlen: zuerst fragen, ob bezahlt ist}}
* {{Der Buchstand ist {$days} Tage alt, eine Zahlung kann fehlen: zuerst fragen, ob bezahlt ist}}`,
  'cases.owed.ledger-age.refused': `.input {$days :number}
.match $days
one {{Der Buchstand ist {$days} Tag alt: Vor dem Anruf einen neueren einlesen}}
* {{Der Buchstand ist {$days} Tage alt: Vor dem Anruf einen neueren einlesen}}`,
  'cases.owed.ledger-age.unknown':
    'Niemand hat gesagt, von welchem Tag der Buchstand ist: mit seinem Datum noch einmal einlesen',
  'cases.owed.bank-age.passed': `.input {$accounts :number}
.match $accounts
0 {{Noch kein Kontoauszug eingelesen: Nur die Bücher sagen, was bezahlt ist}}
* {{Die Bank ist bis {$upToOn} eingelesen}}`,
  'cases.owed.bank-age.warned': `.input {$days :number}
.match $days
one {{Die Bank ist bis {$upToOn} eingelesen, vor {$days} Tag: einen neueren Auszug einlesen oder zuerst fragen, ob bezahlt ist}}
* {{Die Bank ist bis {$upToOn} eingelesen, vor {$days} Tagen: einen neueren Auszug einlesen oder zuerst fragen, ob bezahlt ist}}`,
  'cases.owed.bank-age.refused': `.input {$days :number}
.match $days
one {{Die Bank ist bis {$upToOn} eingelesen, vor {$days} Tag: Vor dem Anruf einen neueren Auszug einlesen}}
* {{Die Bank ist bis {$upToOn} eingelesen, vor {$days} Tagen: Vor dem Anruf einen neueren Auszug einlesen}}`,
  'cases.owed.bank-age.unknown': 'Jeder Kontoauszug ist von einem Tag, der erst kommt: die Dateien prüfen',
  'cases.owed.bank-account.passed': 'Jedes Konto, auf dem Geld eingeht, wurde gelesen',
  'cases.owed.bank-account.warned':
    'Konto {$account} wurde nur bis {$upToOn} gelesen: neueren Auszug einlesen oder zuerst fragen, ob gezahlt wurde',
  'cases.owed.paid.passed': 'Nicht alles ist bezahlt',
  'cases.owed.paid.refused': 'Alles ist bezahlt: nicht anrufen, beim nächsten Schreiben danken',
  'cases.owed.overdue.passed': '{$overdue} sind überfällig',
  'cases.owed.overdue.refused': 'Nichts ist überfällig: die Fälligkeit abwarten',
  'cases.owed.overdue.unknown':
    'Kein Posten hat ein Fälligkeitsdatum: herausfinden, wann fällig ist; Verzug lässt sich nicht sagen',
  'cases.owed.gone.passed': 'Der neueste Buchstand führt jeden offenen Posten',
  'cases.owed.gone.warned': `.input {$items :number}
.match $items
one {{Der neueste Buchstand führt {$items} Posten nicht mehr: Er wird nicht verlangt; bitte sagen, was daraus wurde}}
* {{Der neueste Buchstand führt {$items} Posten nicht mehr: Sie werden nicht verlangt; bitte sagen, was daraus wurde}}`,
  'cases.owed.gone.unknown': 'Der neueste Buchstand führt das Offene nicht mehr: bitte klären',
  'cases.owed.disputed.passed': 'Nichts ist bestritten',
  'cases.owed.disputed.warned': '{$disputed} sind bestritten: nur nach dem Rest fragen',
  'cases.owed.disputed.refused': 'Alles ist bestritten: vor dem Anruf die Reklamation beantworten',
  'cases.owed.held.passed': 'Nichts ist angehalten',
  'cases.owed.held.warned': '{$held} sind angehalten: nur nach dem Rest fragen',
  'cases.owed.held.refused': 'Alles ist angehalten: das Ende abwarten oder mit Begründung freigeben',
  'cases.owed.duplicate.passed': 'Keine Rechnung ist doppelt',
  'cases.owed.duplicate.warned': `.input {$pairs :number}
.match $pairs
one {{Zwei Rechnungen sehen gleich aus ({$numbers}): beide ansehen; eine doppelte Nummer wird einmal verlangt}}
* {{{$pairs} Rechnungspaare sehen gleich aus ({$numbers}): bitte ansehen; eine doppelte Nummer wird einmal verlangt}}`,
  'cases.owed.document.passed': 'Keine Rechnung widerspricht sich',
  'cases.owed.document.warned':
    'Die Summen von {$numbers} gehen nicht auf: die Rechnung prüfen lassen, nur nach dem Rest fragen',
  'cases.owed.document.unknown': 'Die Summen von {$numbers} gehen nicht auf: die Rechnung vor dem Anruf prüfen lassen',
  'cases.owed.credit.passed': 'Kein Guthaben deckt es',
  'cases.owed.credit.warned': '{$credits} Guthaben stehen dagegen: nach der Differenz fragen',
  'cases.owed.credit.refused': '{$credits} Guthaben decken alles: mit den Rechnungen verrechnen',
  'cases.owed.received.passed': 'Kein ungeklärter Eingang könnte von ihnen sein',
  'cases.owed.received.warned':
    '{$received} sind eingegangen und könnten von ihnen sein: zuordnen und nur nach dem Rest fragen',
  'cases.owed.received.refused': '{$received} sind eingegangen und könnten von ihnen sein: vor dem Anruf zuordnen',
  'cases.owed.announced.passed': 'Keine Zahlung ist angekündigt',
  'cases.owed.announced.warned':
    '{$announced} sind angekündigt und können bis {$expectedOn} eintreffen: nur nach dem Rest fragen',
  'cases.owed.announced.refused':
    '{$announced} sind angekündigt und können bis {$expectedOn} eintreffen: so lange warten',
  'cases.owed.sums.passed': 'Die Beträge gehen auf',
  'cases.owed.sums.unknown': 'Die Beträge der Bücher gehen nicht auf: vor dem Anruf berichtigen lassen',
  'cases.owed.call-worthy.passed': 'Einen Anruf wert',
  'cases.owed.call-worthy.refused': '{$ask} sind weniger, als ein Anruf wert ist ({$least}): stattdessen schreiben',
  'cases.owed.left-to-ask.passed': 'Es bleibt etwas zu verlangen',
  'cases.owed.left-to-ask.refused':
    'Was bestritten, angehalten, bezahlt oder angekündigt ist, lässt nichts übrig: nicht anrufen',
  'cases.owed.check.ledger-age': 'Buchstand zu alt',
  'cases.owed.check.bank-age': 'Bank zu alt',
  'cases.owed.check.bank-account': 'Ein Konto nicht gelesen',
  'cases.owed.check.paid': 'Bezahlt',
  'cases.owed.check.overdue': 'Nicht überfällig',
  'cases.owed.check.gone': 'Nicht mehr im Buchstand',
  'cases.owed.check.disputed': 'Bestritten',
  'cases.owed.check.held': 'Angehalten',
  'cases.owed.check.duplicate': 'Doppelt erfasst',
  'cases.owed.check.document': 'Rechnung widerspricht sich',
  'cases.owed.check.credit': 'Durch Guthaben gedeckt',
  'cases.owed.check.received': 'Geld eingegangen, noch nicht zugeordnet',
  'cases.owed.check.announced': 'Zahlung angekündigt',
  'cases.owed.check.sums': 'Bücher gehen nicht auf',
  'cases.owed.check.call-worthy': 'Zu klein für einen Anruf',
  'cases.owed.check.left-to-ask': 'Nichts mehr zu verlangen',
  'cases.owed.check.settled-since': 'Beglichen, während die Übersicht offen war',
  'cases.owed.avoided.total': `.input {$calls :number}
.match $calls
one {{Ein falscher Anruf vermieden vom {$from} bis {$to}}}
* {{{$calls} falsche Anrufe vermieden vom {$from} bis {$to}}}`,
  'cases.owed.avoided.formula':
    'So wird gezählt: ein Fall einmal je Tag und Prüfung, wenn jemand gerade wählen wollte oder wenn die Liste ihn jetzt zum Anruf genannt hätte und nur diese Prüfung im Weg stand. Alte Bücher und alte Bank zählen nur beim Wählen.',
} as const;
