import type { Translation } from '../catalogue.ts';
import type { money as english } from '../en/money.ts';

export const money: Translation<typeof english> = {
  'money.title': 'Geld',
  'money.tabs': 'Geldeingang',
  'money.tab.morning': 'Morgen',
  'money.tab.sort': 'Zuordnen',
  'money.tab.posted': 'Gebucht',
  'money.tab.upload': 'Dateien',
  'money.group': 'Geld',
  'money.readOnly': 'Ihre Rolle darf ansehen, aber nicht buchen.',
  'money.noPayer': 'Zahler nicht genannt',
  'money.noNumber': 'ohne Nummer',
  'money.group.sort': 'Zahlungen zuordnen',
  'money.group.posted': 'Gebuchte Zahlungen',
  'money.command.morning': 'Geld: der Morgenbericht',
  'money.command.sort': 'Geld: Zahlungen zuordnen',
  'money.command.posted': 'Geld: was gebucht wurde',
  'money.command.upload': 'Geld: Dateien bringen',

  'money.morning.headline': `.input {$count :number}
.match $count
0   {{Über Nacht wurde nichts bezahlt}}
one {{Ein Schuldner hat bezahlt}}
*   {{{$count} Schuldner haben bezahlt}}`,
  'money.morning.since': 'Seit {$sinceAt}',
  'money.morning.figures': 'Der Morgen in Zahlen',
  'money.figure.paid': 'Bezahlt',
  'money.figure.paidHow': 'Seitdem auf offene Posten gebucht. Jede Währung für sich.',
  'money.figure.kept': 'Zusagen gehalten',
  'money.figure.keptHow': 'Nach dem Konto gehalten oder verspätet gehalten.',
  'money.figure.broken': 'Zusagen gebrochen',
  'money.figure.brokenHow': 'Die Nachfrist ist vorbei, und das Geld ist nicht oder nur zum Teil da.',
  'money.figure.doubtful': 'Zweifelhaft',
  'money.figure.doubtfulHow': 'Eingegangen, und wohl jemandem zuzuordnen: Sie sagen, wem.',
  'money.figure.notMatched': 'Nicht zugeordnet',
  'money.figure.notMatchedHow': 'Eingegangen, und nichts Offenes passt dazu.',
  'money.figure.sort': 'Zuordnen',
  'money.morning.promises': 'Gehaltene und gebrochene Zusagen',
  'money.morning.promisesNone': 'Seitdem wurde über keine Zusage entschieden.',
  'money.morning.promiseDue': 'zugesagt für {$dueOn}',
  'money.morning.paid': 'Wer bezahlt hat',
  'money.morning.paidNone': 'Seitdem wurde nichts gebucht.',
  'money.morning.paidAll': 'ausgeglichen',
  'money.morning.paidMore': `.input {$count :number}
.match $count
one {{und noch einer}}
*   {{und {$count} weitere}}`,
  'money.morning.files': 'Gelesene Dateien',
  'money.morning.filesNone': 'Seitdem keine Datei.',
  'money.age.title': 'Bis wann wir Bescheid wissen',
  'money.age.ledger': 'Offene Posten',
  'money.age.upTo': `.input {$days :number}
.match $days
0   {{bis {$upToOn}, heute}}
one {{bis {$upToOn}, gestern}}
*   {{bis {$upToOn}, vor {$days} Tagen}}`,
  'money.age.fresh': 'aktuell',
  'money.age.old': 'alt',
  'money.age.tooOld': 'zu alt',
  'money.age.bankOld':
    'Bringen Sie vor dem Anrufen einen neueren Auszug: Was seither bezahlt wurde, ist hier nicht bekannt.',
  'money.age.bankTooOld': 'Auf dieser Grundlage darf niemand angerufen werden. Bringen Sie einen neueren Auszug.',
  'money.age.ledgerOld': 'Importieren Sie vor dem Anrufen neuere offene Posten.',
  'money.age.ledgerTooOld': 'Auf dieser Grundlage darf niemand angerufen werden. Importieren Sie neuere offene Posten.',
  'money.age.ledgerNone': 'Noch keine offenen Posten, oder niemand hat gesagt, von welchem Tag sie sind.',
  'money.age.bankNone':
    'Noch kein Kontoauszug. Wer seit dem Stand der offenen Posten bezahlt hat, wird trotzdem angerufen.',
  'money.age.bring': 'Auszug bringen',
  'money.age.import': 'Offene Posten importieren',
  'money.morning.empty': 'Lassen Sie die Bank sagen, wer bezahlt hat',
  'money.morning.emptyWords':
    'Bringen Sie den Auszug, den Ihre Bank zum Herunterladen anbietet: CAMT, MT940, BAI2, OFX, QIF oder CSV. Zahlungen finden ihre Rechnungen, und niemand wird wegen Bezahltem angerufen.',
  'money.morning.emptyAction': 'Auszug bringen',

  'money.avoided.title': 'Vermiedene falsche Mahnanrufe',
  'money.avoided.calls': `.input {$count :number}
.match $count
0   {{Kein Anruf musste aufgehalten werden}}
one {{Ein Anruf wurde aufgehalten}}
*   {{{$count} Anrufe wurden aufgehalten}}`,
  'money.avoided.how':
    'Fälle, die wegen Geld angerufen worden wären, das nicht oder nicht sicher geschuldet ist: jeder Fall und jede Prüfung einmal am Tag, {$fromOn} bis {$toOn}.',
  'money.avoided.period': 'Zeitraum',
  'money.avoided.days': `.input {$days :number}
.match $days
one {{Letzter Tag}}
*   {{Letzte {$days} Tage}}`,
  'money.avoided.check': 'Warum',
  'money.avoided.count': 'Anrufe',
  'money.avoided.amount': 'Zu Unrecht verlangt',
  'money.avoided.examples': 'Zum Beispiel',
  'money.avoided.none': 'Hält die Schranke einen Anruf auf, weil das Geld nicht sicher geschuldet ist, zählt er hier.',
  'money.check.ledger-age': 'Die offenen Posten sind zu alt',
  'money.check.bank-age': 'Der Kontoauszug ist zu alt',
  'money.check.bank-account': 'Ein Konto wurde nicht gelesen',
  'money.check.paid': 'Es ist bezahlt',
  'money.check.overdue': 'Nichts ist überfällig',
  'money.check.gone': 'Nicht mehr unter den offenen Posten',
  'money.check.disputed': 'Bestritten',
  'money.check.held': 'Angehalten',
  'money.check.duplicate': 'Doppelt berechnet',
  'money.check.credit': 'Eine Gutschrift ist offen',
  'money.check.sums': 'Die Summen gehen nicht auf',
  'money.check.document': 'Die Rechnung geht nicht auf',
  'money.check.received': 'Geld von ihnen wartet auf Zuordnung',
  'money.check.announced': 'Sie sagen, es ist unterwegs',
  'money.check.call-worthy': 'Zu wenig für einen Anruf',
  'money.check.settled-since': 'Ausgeglichen, während der Fall offen war',
  'money.check.left-to-ask': 'Nichts bleibt zu verlangen',

  'money.sort.headline': `.input {$count :number}
.match $count
0   {{Nichts zuzuordnen}}
one {{Eine Zahlung zuzuordnen}}
*   {{{$count} Zahlungen zuzuordnen}}`,
  'money.sort.waiting': 'warten darauf, dass jemand sagt, von wem sie sind',
  'money.sort.search': 'Zahlung suchen',
  'money.sort.searchHint': 'Zahler, Text oder Betrag',
  'money.sort.list': 'Zahlungen zuordnen',
  'money.sort.column.who': 'Zahler und bester Vorschlag',
  'money.sort.column.amount': 'Betrag',
  'money.sort.noProposal': 'nichts passt',
  'money.sort.back': 'Zurück zur Liste',
  'money.sort.receipt': 'Die Zahlung',
  'money.sort.bookedOn': 'Gebucht am',
  'money.sort.payerAccount': 'Von Konto',
  'money.sort.account': 'Auf Konto',
  'money.sort.reference': 'Referenz',
  'money.sort.text': 'Was der Zahler schrieb',
  'money.sort.noText': 'Der Zahler schrieb nichts.',
  'money.sort.proposals': 'Wer bezahlt haben kann',
  'money.sort.proposalsNone': 'Nichts Offenes passt zu dieser Zahlung.',
  'money.sort.proposalsNoneHint':
    'Wählen Sie Schuldner und Rechnungen von Hand, oder legen Sie sie beiseite, wenn sie von keinem Schuldner ist.',
  'money.sort.proposal': 'Vorschlag {$number}',
  'money.sureness': 'Wie sicher',
  'money.sureness.certain': 'So gut wie sicher',
  'money.sureness.very-likely': 'Sehr wahrscheinlich',
  'money.sureness.likely': 'Wahrscheinlich',
  'money.sureness.possible': 'Möglich',
  'money.sureness.guess': 'Geraten',
  'money.sureness.figure': 'richtig in {$certainty} von 1.000',
  'money.sort.pays': `.input {$count :number}
.match $count
0   {{Bezahlt keinen Posten: alles stünde als Guthaben}}
one {{Bezahlt {$numbers}}}
*   {{Bezahlt {$count} Posten: {$numbers}}}`,
  'money.sort.preview': 'Das würde gebucht',
  'money.sort.item': 'Posten',
  'money.sort.open': 'Offen',
  'money.sort.takes': 'Erhält',
  'money.sort.given': 'Erlassen',
  'money.sort.rest': 'Dann offen',
  'money.sort.givenDiscount': '{$amount} Skonto',
  'money.sort.givenFee': '{$amount} Bankgebühr',
  'money.sort.total': 'Eingegangen',
  'money.sort.left': 'Als Guthaben',
  'money.sort.post': '{$amount} auf {$name} buchen',
  'money.sort.posted': '{$amount} auf {$name} gebucht.',
  'money.sort.promise': 'Zusage: {$status}.',
  'money.sort.asideDone': '{$amount} beiseitegelegt.',
  'money.sort.undone': 'Rückgängig gemacht. Die Zahlung wartet wieder.',
  'money.sort.undoReason': 'Gleich nach dem Buchen rückgängig gemacht',
  'money.sort.command.next': 'Nächste Zahlung',
  'money.sort.command.previous': 'Vorige Zahlung',
  'money.sort.command.first': 'Vorschlag 1 ansehen',
  'money.sort.command.second': 'Vorschlag 2 ansehen',
  'money.sort.command.third': 'Vorschlag 3 ansehen',
  'money.sort.command.post': 'Buchen, was gezeigt wird',
  'money.sort.command.aside': 'Beiseitelegen',
  'money.sort.command.hand': 'Anderer Schuldner oder andere Posten',
  'money.sort.command.undo': 'Letztes rückgängig machen',
  'money.sort.command.search': 'Zahlung suchen',
  'money.sort.empty': 'Alles ist zugeordnet',
  'money.sort.emptyWords':
    'Hierher kommen Zahlungen, bei denen nicht sicher ist, von wem sie sind. Die sicheren buchen sich selbst, nach der Regel in den Einstellungen.',
  'money.sort.emptyAction': 'Gebuchtes ansehen',
  'money.sort.emptySearch': 'Keine solche Zahlung wartet hier',
  'money.sort.emptySearchWords': 'Gesucht wird in Zahler, Text und Betrag.',
  'money.sort.showAll': 'Wieder alle zeigen',
  'money.aside.title': 'Diese Zahlung beiseitelegen',
  'money.aside.hint': 'Sie ist von keinem Schuldner, und nichts wird gebucht. Sie lässt sich zurückholen.',
  'money.aside.reason': 'Warum',
  'money.aside.note': 'Notiz',
  'money.aside.submit': 'Beiseitelegen',
  'money.aside-reason.own-transfer': 'Wir haben eigenes Geld umgebucht',
  'money.aside-reason.not-a-debtor': 'Von keinem Schuldner: Lieferant, Steuer, Lohn',
  'money.aside-reason.paid-elsewhere': 'Schon anderswo gebucht, in der Buchhaltung',
  'money.aside-reason.other': 'Etwas anderes',
  'money.hand.title': 'Von Hand buchen',
  'money.hand.who': 'Von wem ist die Zahlung?',
  'money.hand.whoHint': 'Name oder Kundennummer',
  'money.hand.found': 'Schuldner',
  'money.hand.nobody': 'Kein Schuldner mit diesem Namen oder dieser Nummer.',
  'money.hand.change': 'Anderer Schuldner',
  'money.hand.items': 'Was bezahlt sie?',
  'money.hand.noItems': 'In dieser Währung ist nichts offen.',
  'money.hand.fill': 'Älteste zuerst',
  'money.hand.credit': 'Guthaben',
  'money.hand.amountOf': 'Betrag für {$number}',
  'money.hand.restOf': 'Der Rest von {$number}',
  'money.hand.rest.open': '{$amount} bleiben offen',
  'money.hand.rest.discount': '{$amount} sind Skonto',
  'money.hand.rest.fee': '{$amount} waren Bankgebühr',
  'money.hand.sums': '{$taken} von {$arrived} auf Posten verteilt',
  'money.hand.left': '{$amount} stünden als Guthaben',
  'money.hand.leftConfirm': 'Ja, {$amount} als Guthaben stehen lassen',
  'money.hand.fault.nothing-chosen': 'Kreuzen Sie an, was die Zahlung bezahlt.',
  'money.hand.fault.not-an-amount': 'Jeder angekreuzte Posten braucht einen Betrag.',
  'money.hand.fault.more-than-open': 'Ein Posten kann nicht mehr erhalten, als offen ist.',
  'money.hand.fault.more-than-arrived': 'Es ist mehr verteilt, als eingegangen ist.',
  'money.hand.fault.more-credit-than-items': 'Es wird mehr Guthaben verwendet, als die Posten aufnehmen.',
  'money.hand.submit': 'Buchen',

  'money.posted.headline': 'Gebucht',
  'money.posted.lead': 'Das Neueste zuerst. Ein Fehler wird durch eine neue Buchung zurückgenommen.',
  'money.posted.which': 'Welche Buchungen',
  'money.posted.by.all': 'Alle',
  'money.posted.by.rule': 'Von selbst',
  'money.posted.by.hand': 'Von Hand',
  'money.posted.list': 'Gebuchte Zahlungen',
  'money.posted.column.payment': 'Zahlung',
  'money.posted.column.debtor': 'Schuldner und Posten',
  'money.posted.column.amount': 'Betrag',
  'money.posted.column.who': 'Gebucht von, und warum',
  'money.posted.column.action': 'Aktion',
  'money.posted.rule.exact': 'Von selbst: genaue Referenz, genauer Betrag',
  'money.posted.rule.likely': 'Von selbst: so gut wie sicher',
  'money.posted.rule.by-hand': '{$by}, von Hand',
  'money.posted.at': '{$postedAt}',
  'money.posted.credit': '{$number} (Guthaben verwendet)',
  'money.posted.left': '{$amount} als Guthaben',
  'money.posted.reversed': 'zurückgenommen {$reversedAt}',
  'money.posted.reverse': 'Zurücknehmen',
  'money.posted.command.next': 'Nächste Buchung',
  'money.posted.command.previous': 'Vorige Buchung',
  'money.posted.command.open': 'Fall öffnen',
  'money.posted.empty': 'Noch nichts gebucht',
  'money.posted.emptyWords':
    'Findet eine Zahlung ihre Rechnung, von selbst oder von Ihrer Hand, steht sie hier mit dem Grund.',
  'money.posted.emptyBy': 'Keine Buchung dieser Art',
  'money.reverse.title': 'Diese Buchung zurücknehmen',
  'money.reverse.hint':
    '{$amount} sind wieder von {$name} geschuldet, und die Zahlung wartet auf Zuordnung. Die Buchung bleibt stehen, mit diesem Eintrag daneben.',
  'money.reverse.reason': 'Warum ist sie falsch?',
  'money.reverse.reasonHint': 'Etwa: bezahlt hat die Schwestergesellschaft.',
  'money.reverse.submit': 'Zurücknehmen',
  'money.reverse.done': 'Zurückgenommen. Die Zahlung wartet auf Zuordnung.',
  'money.reverse.undone': 'Wieder gebucht, wie es war.',

  'money.upload.headline': 'Kontoauszüge und E-Rechnungen bringen',
  'money.upload.lead': 'Dieselbe Datei zweimal ändert nichts. Der Eingangsordner wird von selbst gelesen.',
  'money.upload.drop': 'Dateien hier ablegen',
  'money.upload.over': 'Loslassen zum Lesen',
  'money.upload.choose': 'Dateien auswählen …',
  'money.upload.kinds':
    'Auszüge: CAMT, MT940, MT942, BAI2, OFX, QFX, QIF, CSV. Rechnungen: UBL, CII, ZUGFeRD, Factur-X, XRechnung, FatturaPA oder jedes PDF, das nach der Nummer seiner Rechnung heißt. Oder eine gespeicherte Mail (.eml) damit, auch eine, die meldet, dass ein Schreiben zurückkam. Sie bleiben auf diesem Rechner.',
  'money.upload.command': 'Dateien zum Lesen auswählen',
  'money.upload.progress': '{$name} wird gelesen',
  'money.upload.progressWords': '{$done} von {$total}',
  'money.upload.waiting': 'wartet',
  'money.upload.reading': 'wird gelesen',
  'money.upload.reports': 'Was die Dateien sagten',
  'money.upload.taken': 'übernommen',
  'money.upload.asks': 'fragt etwas',
  'money.upload.questions': `.input {$count :number}
.match $count
one {{Eine Frage zu dieser Datei}}
*   {{{$count} Fragen zu dieser Datei}}`,
  'money.upload.questionsHint': 'Die Datei sagt es nicht sicher. Wir raten nicht.',
  'money.upload.answer': 'Antwort übernehmen',
  'money.upload.otherDay': 'Der Tag, oder ein anderer',
  'money.upload.waitsForAnswer': 'Wartet auf Ihre Antwort; noch wurde nichts aufgenommen.',
  'money.upload.repeated': 'schon gelesen',
  'money.upload.refused': 'nicht übernommen',
  'money.upload.failed': 'nicht angekommen',
  'money.upload.repeatedWords': 'Genau diese Datei wurde schon gelesen. Nichts hat sich geändert.',
  'money.upload.refusedWords': 'Aus dieser Datei wurde nichts übernommen. Darum:',
  'money.upload.unknown': 'Das ist kein Kontoauszug und keine E-Rechnung, die wir lesen können.',
  'money.upload.unknownLedger': 'Eine Liste offener Posten gehört in den Import.',
  'money.upload.toImport': 'Import öffnen',
  'money.upload.kind.statement': 'Kontoauszug',
  'money.upload.kind.invoice': 'E-Rechnung',
  'money.upload.kind.mail': 'Gespeicherte Mail',
  'money.upload.mailLeft': `.input {$count :number}
.match $count
one {{Liegen gelassen, kein Auszug und keine Rechnung:}}
*   {{Liegen gelassen, keine Auszüge und keine Rechnungen:}}`,
  'money.upload.toCase': 'Fall öffnen',
  'money.upload.again': 'Noch einmal',
  'money.upload.statement': 'Konto {$account}',
  'money.upload.statementUnnamed': 'Konto nicht genannt',
  'money.upload.period': 'Zeitraum',
  'money.upload.periodRange': '{$fromOn} bis {$toOn}',
  'money.upload.opening': 'Anfangssaldo',
  'money.upload.closing': 'Endsaldo',
  'money.upload.entries': 'Umsätze',
  'money.upload.received': 'Zahlungseingänge',
  'money.upload.known': 'Schon bekannt',
  'money.upload.posted': `.input {$count :number}
.match $count
0   {{Nichts hat sich selbst gebucht}}
one {{Eine Zahlung hat sich selbst gebucht}}
*   {{{$count} Zahlungen haben sich selbst gebucht}}`,
  'money.upload.review': `.input {$count :number}
.match $count
0   {{nichts wartet auf Zuordnung}}
one {{eine wartet auf Zuordnung}}
*   {{{$count} warten auf Zuordnung}}`,
  'money.upload.toSort': 'Jetzt zuordnen',
  'money.upload.invoice': 'Rechnung {$number}',
  'money.upload.invoiceBuyer': 'an {$buyer}',
  'money.upload.invoiceDue': '{$amount} fällig',
  'money.upload.problems': `.input {$count :number}
.match $count
one {{Ein Hinweis zu dieser Datei}}
*   {{{$count} Hinweise zu dieser Datei}}`,
  'money.upload.problem.where': 'Wo',
  'money.upload.problem.what': 'Was',
  'money.upload.problem.weight': 'Gewicht',
  'money.upload.problem.line': 'Zeile {$line}',
  'money.upload.problem.whole': 'ganze Datei',
  'money.upload.severity.fatal': 'Datei nicht übernommen',
  'money.upload.severity.rejected': 'ausgelassen',
  'money.upload.severity.question': 'Frage',
  'money.upload.severity.warning': 'bitte ansehen',
  'money.upload.problemsMore': `.input {$count :number}
.match $count
one {{und noch einer dieser Art}}
*   {{und {$count} weitere dieser Art}}`,
  'money.upload.doneOne': '{$name} gelesen.',
  'money.upload.tooLarge':
    'Größer als {$megabytes} MB: zu groß, um hier angenommen zu werden. Bitten Sie die Bank um einen kürzeren Zeitraum.',

  'money.settings.title': 'Geldeingang',
  'money.settings.command': 'Einstellungen: Geldeingang',
  'money.settings.goto':
    'Was sich selbst bucht, wie alt offene Posten und Auszug sein dürfen, und unter welchem Betrag niemand angerufen wird.',
  'money.settings.open': 'Öffnen',
  'money.settings.lead': 'Was sich selbst bucht, und was die Schranke glaubt, bevor jemand angerufen wird.',
  'money.settings.readOnly': 'Nur ein Manager kann das ändern.',
  'money.settings.rule': 'Was sich selbst buchen darf',
  'money.settings.rule.none': 'Nichts',
  'money.settings.ruleHint.none':
    'Jede Zahlung wartet auf jemanden. Am meisten Arbeit, und keine Buchung, die niemand angesehen hat.',
  'money.settings.rule.exact': 'Genaue Referenz und genauer Betrag',
  'money.settings.ruleHint.exact':
    'Der Zahler nannte Referenz oder Nummer der Rechnung, der Betrag ist genau der offene, und niemand sonst passt. Oder ein an Konto oder Name erkannter Schuldner zahlt genau die Rate oder Zusage, die als nächste fällig ist.',
  'money.settings.rule.likely': 'Auch, was so gut wie sicher ist',
  'money.settings.ruleHint.likely':
    'Dazu: getrennt geschriebene Nummern, Summen mehrerer Rechnungen, Zahler, die am Konto erkannt werden. Weniger zuzuordnen; sehen Sie ab und zu unter Gebucht nach.',
  'money.settings.ages': 'Wie alt darf sein, was wir wissen?',
  'money.settings.agesHint':
    'Tage seit dem Stand der offenen Posten oder dem neuesten Auszug. Älter als der erste Wert: eine Warnung im Fall. Älter als der zweite: gar kein Anruf.',
  'money.settings.ledgerWarnDays': 'Offene Posten: Warnung nach Tagen',
  'money.settings.ledgerRefuseDays': 'Offene Posten: keine Anrufe nach Tagen',
  'money.settings.bankWarnDays': 'Auszug: Warnung nach Tagen',
  'money.settings.bankRefuseDays': 'Auszug: keine Anrufe nach Tagen',
  'money.settings.order': 'Die Warnung kommt vor der Sperre: Dieser Wert darf nicht der kleinere sein.',
  'money.settings.arrival': 'Geld, das unterwegs ist',
  'money.settings.arrivalDays': 'Geschäftstage, die angekündigtes Geld brauchen darf',
  'money.settings.arrivalHint':
    'Wer „ist bezahlt“ sagt oder zugesagt hat, wird um diesen Betrag erst wieder gebeten, wenn das Geld da sein müsste.',
  'money.settings.callWorthy': 'Zu wenig für einen Anruf',
  'money.settings.callWorthyHint':
    'Unter diesem Betrag wird niemand angerufen. Eine nicht genannte Währung hat keine solche Grenze.',
  'money.settings.fee': 'Bankgebühren, die erlassen werden',
  'money.settings.feeHint':
    'Fehlt einer Rechnung höchstens so viel, gilt sie als ausgeglichen: Die Bank hat es unterwegs behalten. In einer nicht genannten Währung wird nichts erlassen.',
  'money.settings.amountIn': 'Betrag in {$currency}',
  'money.settings.add': 'Währung hinzufügen',
  'money.settings.remove': '{$currency} entfernen',
  'money.settings.undo': 'Änderungen verwerfen',
  'money.settings.saved': 'Gespeichert. Gilt ab der nächsten Datei und dem nächsten Anruf.',
  'money.settings.wrong': 'Etwas hier lässt sich so noch nicht speichern.',
};
