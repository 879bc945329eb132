import type { Translation } from '../catalogue.ts';
import type { intake as english } from '../en/intake.ts';

export const intake: Translation<typeof english> = {
  'intake.title': 'Buchstand einlesen',
  'intake.intro':
    'Exportieren Sie Ihre offenen oder überfälligen Rechnungen aus der Buchhaltung als CSV oder Excel und ziehen Sie die Datei hierher. Nichts wird eingelesen, bevor Sie gesehen haben, was darin steht.',
  'intake.drop.label': 'Datei hier ablegen',
  'intake.drop.choose': 'Datei auswählen …',
  'intake.drop.over': 'Loslassen zum Lesen',
  'intake.drop.kinds': 'CSV mit beliebigem Trennzeichen oder XLSX. Die Datei bleibt auf diesem Rechner.',
  'intake.asOf': 'Von welchem Tag ist dieser Buchstand?',
  'intake.asOfHint': 'Der Tag des Exports. Spätere Zahlungen sind nicht enthalten.',
  'intake.uploading': '{$name} wird gelesen …',
  'intake.progress.reading': 'Zeilen werden gelesen',
  'intake.progress.comparing': 'Vergleich mit dem Vorhandenen',
  'intake.progress.writing': 'Wird geschrieben',
  'intake.progress.ranking': 'Anrufe für heute werden geordnet',
  'intake.progress.done': 'Fertig',
  'intake.progress.failed': 'Es hat nicht geklappt',
  'intake.progress.rows': '{$done} von {$total} Zeilen',
  'intake.progress.rowsSoFar': `.input {$done :number}
.match $done
one {{bisher {$done} Zeile}}
* {{bisher {$done} Zeilen}}`,
  'intake.another': 'Andere Datei wählen',
  'intake.report.what': '{$kind}, {$encoding}',
  'intake.report.delimiter.comma': 'durch Kommas getrennt',
  'intake.report.delimiter.semicolon': 'durch Semikolons getrennt',
  'intake.report.delimiter.tab': 'durch Tabulatoren getrennt',
  'intake.report.delimiter.pipe': 'durch senkrechte Striche getrennt',
  'intake.report.delimiter.other': 'durch „{$sign}“ getrennt',
  'intake.report.sheet': 'Blatt „{$sheet}“',
  'intake.report.headerLine': 'Überschriften in Zeile {$line}',
  'intake.report.noHeader': 'keine Überschriften',
  'intake.report.remembered': 'So gelesen, wie Sie es letztes Mal gewählt haben.',
  'intake.report.totals': 'Offen in dieser Datei',
  'intake.report.overdue': `.input {$items :number}
.match $items
one {{{$amount} überfällig: {$items} Posten, {$debtors} Schuldner}}
* {{{$amount} überfällig: {$items} Posten, {$debtors} Schuldner}}`,
  'intake.count.rows': 'Zeilen gelesen',
  'intake.count.accepted': 'angenommen',
  'intake.count.history': 'bezahlt, als Verlauf behalten',
  'intake.count.rejected': 'abgelehnt',
  'intake.count.ignored': 'absichtlich nicht gelesen',
  'intake.count.debtors': 'Schuldner',
  'intake.questions.title': `.input {$count :number}
.match $count
one {{Eine Frage, bevor es weitergeht}}
* {{{$count} Fragen, bevor es weitergeht}}`,
  'intake.questions.hint': 'Die Datei lässt sich verschieden lesen. Wir raten nicht.',
  'intake.questions.column': 'Spalte „{$column}“',
  'intake.columns.title': 'So werden die Spalten gelesen',
  'intake.columns.header': 'Überschrift',
  'intake.columns.role': 'Gelesen als',
  'intake.columns.because': 'Gelesen mit',
  'intake.columns.samples': 'Beispiele',
  'intake.columns.unnamed': 'Spalte {$number}',
  'intake.columns.again': 'So noch einmal lesen',
  'intake.columns.changed':
    'Sie haben die Spalten geändert. Lesen Sie die Datei noch einmal, um das Ergebnis zu sehen.',
  'intake.role.debtorNumber': 'Kundennummer',
  'intake.role.debtorName': 'Kundenname',
  'intake.role.parentName': 'Muttergesellschaft',
  'intake.role.contactName': 'Ansprechperson',
  'intake.role.email': 'E-Mail',
  'intake.role.phone': 'Telefon',
  'intake.role.addressLine': 'Straße',
  'intake.role.postcode': 'Postleitzahl',
  'intake.role.city': 'Ort',
  'intake.role.region': 'Region',
  'intake.role.country': 'Land',
  'intake.role.taxNumber': 'Steuernummer',
  'intake.role.invoiceNumber': 'Rechnungsnummer',
  'intake.role.reference': 'Referenz',
  'intake.role.issuedOn': 'Rechnungsdatum',
  'intake.role.dueOn': 'Fälligkeit',
  'intake.role.settledOn': 'Bezahlt am',
  'intake.role.currency': 'Währung',
  'intake.role.amount': 'Rechnungsbetrag',
  'intake.role.open': 'Offener Betrag',
  'intake.role.paid': 'Bisher bezahlt',
  'intake.role.debit': 'Soll',
  'intake.role.credit': 'Haben',
  'intake.role.creditDebitMark': 'Soll-Haben-Kennzeichen',
  'intake.role.documentType': 'Belegart',
  'intake.role.documentStatus': 'Status des Belegs',
  'intake.role.disputed': 'Bestritten',
  'intake.role.language': 'Sprache',
  'intake.role.debtorKind': 'Firma oder Privatperson',
  'intake.role.bucket': 'Altersklasse',
  'intake.role.ignored': 'Nicht gelesen',
  'intake.rejected.title': `.input {$count :number}
.match $count
one {{{$count} Zeile wurde abgelehnt}}
* {{{$count} Zeilen wurden abgelehnt}}`,
  'intake.rejected.line': 'Zeile',
  'intake.rejected.column': 'Spalte',
  'intake.rejected.reason': 'Was nicht stimmt',
  'intake.rejected.more': `.input {$count :number}
.match $count
one {{und {$count} weitere Zeile}}
* {{und {$count} weitere Zeilen}}`,
  'intake.rejected.accept': 'Den Rest ohne diese Zeilen einlesen',
  'intake.warnings.title': 'Gut zu wissen',
  'intake.warnings.line': 'Zeile {$line}:',
  'intake.ignoredTitle': 'Absichtlich nicht gelesen',
  'intake.ignoredLine': '{$count} × {$reason}',
  'intake.preview.title': 'Die ersten Zeilen, wie wir sie lesen',
  'intake.preview.line': 'Zeile',
  'intake.preview.debtor': 'Schuldner',
  'intake.preview.number': 'Rechnung',
  'intake.preview.issued': 'Datum',
  'intake.preview.due': 'Fällig',
  'intake.preview.open': 'Offen',
  'intake.ageing.title': 'Wie alt es ist',
  'intake.changes.title': 'Im Vergleich zum letzten Einlesen',
  'intake.changes.already':
    'Genau diese Datei wurde schon eingelesen ({$importedAt}). Noch einmal einlesen ändert nichts.',
  'intake.changes.new': 'neu',
  'intake.changes.changed': 'geändert',
  'intake.changes.paid': 'bezahlt',
  'intake.changes.same': 'unverändert',
  'intake.changes.newDebtors': 'neue Schuldner',
  'intake.changes.maybeSame': `.input {$count :number}
.match $count
one {{{$count} Schuldner ist vielleicht schon bekannt: nach dem Einlesen ansehen.}}
* {{{$count} Schuldner sind vielleicht schon bekannt: nach dem Einlesen ansehen.}}`,
  'intake.gone.title': `.input {$count :number}
.match $count
one {{{$count} offener Posten steht nicht mehr in der Datei ({$amount})}}
* {{{$count} offene Posten stehen nicht mehr in der Datei ({$amount})}}`,
  'intake.gone.hint': 'Zum Beispiel {$examples}. Was wurde daraus?',
  'intake.gone.answer.keep-and-ask': 'Weiß ich noch nicht: behalten und dafür nicht anrufen',
  'intake.gone.answer.paid': 'Sie wurden bezahlt',
  'intake.gone.answer.cancelled': 'Sie wurden storniert oder gutgeschrieben',
  'intake.commit.button': `.input {$debtors :number}
.match $debtors
one {{{$items} Posten von {$debtors} Schuldner einlesen}}
* {{{$items} Posten von {$debtors} Schuldnern einlesen}}`,
  'intake.commit.nothing': 'Noch einmal einlesen (nichts ändert sich)',
  'intake.commit.unasked': 'Einlesen',
  'intake.commit.sentence': `.input {$rejected :number}
.match $rejected
0   {{Geschrieben werden {$new} neue, {$changed} geänderte und {$paid} bezahlte Posten.}}
one {{Geschrieben werden {$new} neue, {$changed} geänderte und {$paid} bezahlte Posten. Eine Zeile bleibt draußen.}}
*   {{Geschrieben werden {$new} neue, {$changed} geänderte und {$paid} bezahlte Posten. {$rejected} Zeilen bleiben draußen.}}`,
  'intake.commit.blocked.question': `.input {$count :number}
.match $count
one {{Beantworten Sie zuerst die Frage oben.}}
* {{Beantworten Sie zuerst die {$count} Fragen oben.}}`,
  'intake.commit.blocked.columns': 'Lesen Sie die Datei zuerst mit Ihren Spalten.',
  'intake.commit.blocked.asOf': 'Sagen Sie zuerst, von welchem Tag der Buchstand ist.',
  'intake.commit.blocked.rejected':
    'Einige Zeilen wurden abgelehnt: Lassen Sie sie weg oder berichtigen Sie die Datei.',
  'intake.commit.blocked.empty': 'Keine Zeile lässt sich einlesen.',
  'intake.commit.running': 'Wird eingelesen …',
  'intake.result.title': 'Eingelesen',
  'intake.result.repeated': 'Diese Datei war schon da. Nichts hat sich geändert.',
  'intake.result.line': `.input {$items :number}
.input {$cases :number}
.match $items $cases
one one {{{$items} offener Posten; {$cases} neuer Fall.}}
one * {{{$items} offener Posten; {$cases} neue Fälle.}}
* one {{{$items} offene Posten; {$cases} neuer Fall.}}
* * {{{$items} offene Posten; {$cases} neue Fälle.}}`,
  'intake.result.history': `.input {$count :number}
.match $count
one {{Ein bezahlter ist als Verlauf behalten: Der Überblick zeigt, wie gezahlt wird.}}
* {{{$count} bezahlte sind als Verlauf behalten: Der Überblick zeigt, wie jeder Schuldner zahlt.}}`,
  'intake.result.promises': `.input {$count :number}
.match $count
one {{Das Konto hat {$count} Zusage beurteilt}}
* {{Das Konto hat {$count} Zusagen beurteilt}}`,
  'intake.result.today': 'Sehen, wen Sie heute anrufen',
  'intake.result.more': 'Weitere Datei einlesen',
  'intake.error.title': 'Diese Datei lässt sich nicht lesen',
  'intake.error.nothingLost': 'Nichts wurde eingelesen und nichts geändert.',
  'file.empty-file': 'Die Datei ist leer.',
  'file.not-a-ledger':
    'Das ist keine Tabelle mit Rechnungen. Exportieren Sie die Liste als CSV oder Excel (xlsx) und wählen Sie diese Datei.',
  'file.unknown-encoding': 'Die Zeichen dieser Datei lassen sich nicht bestimmen. Speichern Sie sie als UTF-8.',
  'file.file-too-large': 'Die Datei ist zu groß. Exportieren Sie weniger Jahre oder nur das Offene.',
  'file.too-many-lines': 'Es sind mehr als fünf Millionen Zeilen. Exportieren Sie nur das Offene.',
  'file.workbook-damaged':
    'Die Arbeitsmappe ist beschädigt oder geschützt. Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie neu als xlsx.',
  'file.workbook-too-large':
    'Die Arbeitsmappe ist zu groß. Speichern Sie das Blatt als CSV: Da passt viel mehr hinein.',
  'file.workbook-unpacks-too-large':
    'Die Arbeitsmappe entpackt sich zu viel mehr, als sie sollte. Sie wurde nicht geöffnet.',
  'file.sheet-too-large': 'Das Blatt ist zu groß. Speichern Sie es als CSV.',
  'file.no-filled-sheet': 'Kein Blatt der Arbeitsmappe enthält Zeilen.',
  'intake.looksLike.pdf': 'Es sieht nach einem PDF aus.',
  'intake.looksLike.image': 'Es sieht nach einem Bild aus.',
  'intake.looksLike.old-excel-or-protected':
    'Es sieht nach einer alten (xls) oder geschützten Excel-Datei aus: als xlsx speichern.',
  'intake.looksLike.open-document': 'Es sieht nach einer OpenDocument-Datei aus: als xlsx oder CSV speichern.',
  'intake.looksLike.word-or-powerpoint': 'Es sieht nach einem Textdokument oder Folien aus.',
  'intake.looksLike.zip': 'Es sieht nach einem Zip-Archiv aus: entpacken und die Datei darin wählen.',
  'intake.looksLike.html': 'Es sieht nach einer Webseite aus.',
  'intake.looksLike.xml': 'Es sieht nach XML aus.',
  'intake.looksLike.json': 'Es sieht nach JSON aus.',
  'intake.looksLike.rtf': 'Es sieht nach einem Textdokument aus.',
  'intake.looksLike.bank-statement': 'Es sieht nach einem Kontoauszug aus, nicht nach einer Rechnungsliste.',
  'intake.looksLike.mail':
    'Es sieht nach einer gespeicherten Mail aus: Bringen Sie sie unter „Geld“, „Dateien“, oder lesen Sie ihre Anlage ein.',
  'intake.looksLike.calendar-or-card': 'Es sieht nach einem Kalender oder Adressbuch aus.',
  'intake.looksLike.database': 'Es sieht nach einer Datenbank aus.',
  'intake.looksLike.program': 'Es sieht nach einem Programm aus. Es wurde nicht ausgeführt.',
  'intake.looksLike.plain-text': 'Es sieht nach reinem Text ohne Spalten aus.',
  'intake.looksLike.binary': 'Es enthält keinen lesbaren Text.',
  'intake.problem.quote-not-closed': 'ein Anführungszeichen wurde nie geschlossen',
  'intake.problem.quote-misplaced': 'ein Anführungszeichen an falscher Stelle',
  'intake.problem.cell-too-long': 'eine Zelle ist viel zu lang',
  'intake.problem.row-too-long': 'die Zeile ist viel zu lang',
  'intake.problem.too-many-columns': 'zu viele Spalten',
  'intake.problem.nul-bytes': 'enthält Bytes, die kein Text sind',
  'intake.problem.damaged-characters': 'beschädigte Zeichen',
  'intake.problem.too-many-broken-rows': 'zu viele beschädigte Zeilen; der Rest wurde nicht gelesen',
  'intake.reads.dmy': 'Tag zuerst',
  'intake.reads.mdy': 'Monat zuerst',
  'intake.reads.ymd': 'Jahr zuerst',
  'intake.reads.excel-serial': 'Excel-Datum',
  'intake.reads.unknown': 'noch unklar',
  'intake.reads.point': 'Dezimalpunkt',
  'intake.reads.comma': 'Dezimalkomma',
  'intake.question.date-order': 'Was steht in diesen Daten zuerst: Tag oder Monat?',
  'intake.question.decimal-style': 'Ist es ein Dezimalpunkt oder ein Dezimalkomma?',
  'intake.question.currency': 'In welcher Währung sind die Beträge?',
  'intake.question.as-of': 'Von welchem Tag ist dieser Buchstand?',
  'intake.question.column': 'Welche Spalte ist es: {$role}?',
  'intake.question.row-status': 'Sind Zeilen mit diesem Status geschuldete Rechnungen?',
  'intake.question.line-items': 'Mehrere Zeilen haben eine Rechnungsnummer. Sind es Zeilen einer Rechnung?',
  'intake.choice.date-order.dmy': 'Tag zuerst',
  'intake.choice.date-order.mdy': 'Monat zuerst',
  'intake.choice.date-order.ymd': 'Jahr zuerst',
  'intake.choice.date-order.excel-serial': 'Datumswerte von Excel',
  'intake.choice.decimal-style.point': 'Der Punkt trennt die Dezimalstellen',
  'intake.choice.decimal-style.comma': 'Das Komma trennt die Dezimalstellen',
  'intake.choice.row-status.read': 'Ja, mitlesen',
  'intake.choice.line-items.sum': 'Ja, ihre Beträge zusammenzählen',
  'intake.choice.line-items.separate': 'Nein, nur die erste zählt',
  'intake.choice.row-status.leave-out': 'Nein, weglassen',
  'intake.otherCurrency': 'Andere Währung (drei Buchstaben)',
  'intake.answer': `.input {$count :number}
.match $count
one {{Diese Antwort nehmen}}
* {{Diese Antworten nehmen}}`,
  'intake.not-an-answer': 'Das ist keine Antwort auf die Frage.',
  'intake.mapping-missing': 'Die Spalten sind nicht vollständig.',
  'intake.mapping-not-one-of': 'Eine Spalte wird als etwas Unbekanntes gelesen.',
  'intake.mapping-not-valid': 'So lassen sich die Spalten nicht lesen.',
  'intake.mapping-used-twice': 'Zwei Spalten werden als dasselbe gelesen.',
  'intake.layout.items': 'eine Zeile je Rechnung',
  'intake.layout.bucket-items': 'eine Zeile je Rechnung, in Altersspalten',
  'intake.layout.bucket-summary': 'eine Zeile je Kunde, in Altersspalten',
  'intake.ignored.title': 'Titelzeilen',
  'intake.ignored.header': 'Überschriften',
  'intake.ignored.blank': 'Leerzeilen',
  'intake.ignored.section': 'Abschnittszeilen',
  'intake.ignored.contact-line': 'Kontaktzeilen',
  'intake.ignored.parent': 'Übergeordnete Zeilen',
  'intake.ignored.subtotal': 'Zwischensummen',
  'intake.ignored.total': 'Summen',
  'intake.ignored.percentage': 'Prozentzeilen',
  'intake.ignored.footer': 'Fußzeilen',
  'intake.ignored.zero-balance': 'nichts offen',
  'intake.ignored.not-issued-yet': 'nach diesem Tag ausgestellt',
  'intake.ignored.draft': 'Entwürfe',
  'intake.ignored.cancelled': 'storniert',
  'intake.ignored.status-left-out': 'wegen ihres Status weggelassen',
  'intake.ignored.line-of-invoice': 'weitere Zeilen einer Rechnung, in ihr mitgezählt',
  'intake.warning.total-differs': 'die Summe sagt {$stated}, die Zeilen ergeben {$computed}: Die Zeilen zählen',
  'intake.warning.open-differs': '{$stated} soll offen sein, {$computed} kommt heraus',
  'intake.problem.debtor-missing': 'kein Kunde',
  'intake.problem.amount-missing': 'kein Betrag',
  'intake.problem.not-an-amount': '„{$value}“ ist kein Betrag',
  'intake.problem.amount-ambiguous': '„{$value}“ lässt sich zweifach lesen',
  'intake.problem.amount-too-large': '„{$value}“ ist zu groß',
  'intake.problem.too-many-decimals': '„{$value}“ hat zu viele Dezimalstellen',
  'intake.problem.not-a-date': '„{$value}“ ist kein Datum',
  'intake.problem.date-ambiguous': '„{$value}“ kann zwei Daten sein',
  'intake.problem.not-a-currency': '„{$value}“ ist keine Währung',
  'intake.problem.currency-unknown': 'keine Währung',
  'intake.problem.amount-in-other-currency': '„{$value}“ ist in einer anderen Währung',
  'intake.problem.not-a-debit-or-credit': '„{$value}“ ist weder Soll noch Haben',
  'intake.problem.seen-before': 'dieselbe Rechnung steht in Zeile {$firstLine}',
  'intake.problem.paid-but-open': 'der Status sagt „{$value}“, und ein Betrag ist noch offen',
  'intake.problem.as-of-unknown': 'der Tag des Buchstands fehlt',
  'intake.problem.not-in-any-bucket': 'der Betrag steht in keiner Altersspalte',
  'intake.gone.answer.leave-open': 'Die Datei enthält nur einen Teil: so lassen, wie sie sind',
};
