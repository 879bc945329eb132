import type { Translation } from '../catalogue.ts';
import type { invoices as english } from '../en/invoices.ts';

export const invoices: Translation<typeof english> = {
  'invoices.problem.missing': 'Der Beleg nennt nicht: {$field}.',
  'invoices.problem.not-a-date': '„{$written}“ ist kein Datum ({$field}).',
  'invoices.problem.not-an-amount': '„{$written}“ ist kein Betrag ({$field}).',
  'invoices.problem.not-a-currency': '„{$written}“ ist keine Währung.',
  'invoices.problem.amount-rounded':
    '{$field}: „{$written}“ hat mehr Nachkommastellen als {$currency}; genommen wird {$taken}.',
  'invoices.problem.amount-in-other-currency':
    '{$field}: {$written} ist mit {$marked} bezeichnet, der Beleg lautet auf {$currency}. Der Betrag wird nicht genommen.',
  'invoices.problem.worked-out': '{$field} ist nicht angegeben. Aus dem Übrigen errechnet: {$taken} {$currency}',
  'invoices.problem.kind-unknown': 'Der Code „{$written}“ bezeichnet keine bekannte Belegart. Ist es eine Forderung?',
  'invoices.problem.no-claim': 'Nach seinem Code ({$written}) fordert dieser Beleg kein Geld.',
  'invoices.problem.corrects-another':
    'Eine korrigierte Rechnung ({$preceding}): Ersetzt sie die frühere, oder kommt sie hinzu?',
  'invoices.problem.sign-unclear':
    'Eine Gutschrift unter null: eine mit Minus geschriebene Gutschrift, oder wird eine Gutschrift zurückgenommen?',
  'invoices.problem.sum-differs': '{$field}: angegeben ist {$stated}, die Teile ergeben {$computed} ({$currency}).',
  'invoices.problem.tax-differs':
    'Steuer: {$rate} % von {$basis} sind {$computed}, angegeben ist {$stated} ({$currency}).',
  'invoices.problem.due-not-told': 'Wann ist sie fällig? {$reason}',
  'invoices.problem.due-in-parts':
    'Fällig in {$count} Teilen, der erste am {$firstOn}; im Ganzen am {$lastOn}, was genommen wird.',
  'invoices.problem.due-dates-differ': 'Zwei Fälligkeiten: {$takenOn}, die genommen wird, und {$otherOn}.',
  'invoices.problem.due-before-issue': 'Fällig am {$dueOn}, vor dem Rechnungsdatum ({$issueOn}).',
  'invoices.problem.terms-differ': 'Fällig am {$takenOn}, die Bedingungen ergeben aber {$otherOn}: „{$terms}“',
  'invoices.problem.says-paid': 'Im Text steht, dass nichts zu zahlen oder schon bezahlt ist: „{$terms}“',
  'invoices.problem.iban-not-valid': 'Die Prüfziffern der IBAN „{$written}“ stimmen nicht.',
  'invoices.problem.two-invoices':
    'Das PDF enthält zwei verschiedene Rechnungen: {$taken}, die genommen wird, und {$other}. Welche gilt?',
  'invoices.problem.encoding-mended': 'Die Datei nennt sich UTF-8 und ist es nicht; gelesen als {$encoding}.',
  'invoices.problem.signature-not-checked':
    'Die Datei ist signiert. Gelesen wird der signierte Inhalt; die Signatur wird nicht geprüft.',
  'invoices.sum.BR-CO-10': 'Die Positionen ergeben {$computed}, ihre Summe ist mit {$stated} angegeben ({$currency}).',
  'invoices.sum.BR-CO-11': 'Die Nachlässe ergeben {$computed}, ihre Summe ist mit {$stated} angegeben ({$currency}).',
  'invoices.sum.BR-CO-12': 'Die Zuschläge ergeben {$computed}, ihre Summe ist mit {$stated} angegeben ({$currency}).',
  'invoices.sum.BR-CO-13':
    'Positionen minus Nachlässe plus Zuschläge ergeben {$computed}, der Nettobetrag ist mit {$stated} angegeben ({$currency}).',
  'invoices.sum.BR-CO-14':
    'Die Steuern aller Sätze ergeben {$computed}, die Steuersumme ist mit {$stated} angegeben ({$currency}).',
  'invoices.sum.BR-CO-15':
    'Netto und Steuer ergeben {$computed}, der Gesamtbetrag ist mit {$stated} angegeben ({$currency}).',
  'invoices.sum.BR-CO-16':
    'Gesamtbetrag minus Vorauszahlung ergibt {$computed}, der Zahlbetrag ist mit {$stated} angegeben ({$currency}).',
  'invoices.field.number': 'Nummer',
  'invoices.field.issueOn': 'Rechnungsdatum',
  'invoices.field.dueOn': 'Fälligkeit',
  'invoices.field.currency': 'Währung',
  'invoices.field.seller': 'Verkäufer',
  'invoices.field.buyer': 'Käufer',
  'invoices.field.lineTotal': 'Summe der Positionen',
  'invoices.field.allowances': 'Nachlässe',
  'invoices.field.charges': 'Zuschläge',
  'invoices.field.taxExclusive': 'Nettobetrag',
  'invoices.field.taxTotal': 'Steuersumme',
  'invoices.field.grandTotal': 'Gesamtbetrag',
  'invoices.field.prepaid': 'Vorauszahlung',
  'invoices.field.rounding': 'Rundung',
  'invoices.field.due': 'Zahlbetrag',
  'invoices.field.line': 'Position',
  'invoices.field.tax': 'Steuer',
  'invoices.field.payment': 'Zahlung',
  'invoices.reason.nothing-said': 'Weder Datum noch Zahlungsbedingungen sind angegeben.',
  'invoices.reason.says-paid': 'Im Text steht, dass sie erledigt ist.',
  'invoices.reason.direct-debit': 'Sie wird per Lastschrift oder Karte eingezogen.',
  'invoices.reason.in-parts': 'Sie ist in Teilen zu zahlen.',
  'invoices.reason.from-receipt': 'Die Tage zählen ab Erhalt, den die Datei nicht kennt.',
  'invoices.reason.from-delivery': 'Die Tage zählen ab Lieferung.',
  'invoices.reason.business-days': 'Die Tage sind Werktage.',
  'invoices.reason.end-of-month': 'Die Frist läuft zum Monatsende, das auf zwei Arten gezählt wird.',
  'invoices.reason.in-advance': 'Sie war im Voraus zu zahlen.',
  'invoices.reason.date-ambiguous': 'Das Datum in den Bedingungen ist auf zwei Arten lesbar.',
  'invoices.reason.several-dates': 'Die Bedingungen nennen mehrere Daten.',
  'invoices.reason.before-the-invoice': 'Das Datum in den Bedingungen liegt vor dem der Rechnung.',
  'invoices.reason.not-understood': 'Die Bedingungen sagen es nicht so, dass es sicher zu lesen ist.',
  'invoices.file.empty-file': 'Die Datei ist leer.',
  'invoices.file.file-too-large': 'Die Datei ist größer als {$bytesMax} Bytes.',
  'invoices.file.unknown-encoding': 'Der Text ist in {$encoding}, das nicht gelesen werden kann.',
  'invoices.file.xml-not-well-formed': 'Das XML ist hier fehlerhaft: {$reason}',
  'invoices.file.xml-with-doctype':
    'Das XML bringt einen eigenen Dokumenttyp mit. Das wird abgelehnt, weil es Schaden anrichten kann.',
  'invoices.file.xml-too-deep': 'Das XML ist tiefer als {$depthMax} Ebenen verschachtelt.',
  'invoices.file.xml-text-too-long': 'Ein Text im XML ist länger als {$charsMax} Zeichen.',
  'invoices.file.xml-too-many-elements': 'Ein Teil des XML hat mehr als {$elementsMax} Elemente.',
  'invoices.file.xml-too-many-attributes': 'Ein Element des XML hat mehr als {$attributesMax} Attribute.',
  'invoices.file.not-an-invoice': 'Das ist keine E-Rechnung.',
  'invoices.file.other-invoice-format':
    'Das ist {$format} und wird nicht gelesen. Bitten Sie um UBL, CII, Factur-X oder FatturaPA.',
  'invoices.file.too-many-lines': 'Die Rechnung hat mehr als {$linesMax} Positionen.',
  'invoices.file.too-many-invoices': 'Die Datei enthält mehr als {$invoicesMax} Rechnungen.',
  'invoices.file.pdf-damaged': 'Das PDF ist beschädigt und lässt sich nicht öffnen.',
  'invoices.file.pdf-encrypted': 'Das PDF ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort.',
  'invoices.file.pdf-without-invoice':
    'Das PDF zeigt Menschen eine Rechnung, enthält aber keine lesbaren Daten. Anhänge: {$attachments}',
  'invoices.file.pdf-unpacks-too-large':
    'Das PDF würde entpackt mehr als {$bytesMax} Bytes ergeben und wurde nicht entpackt.',
  'invoices.file.took-too-long':
    'Das PDF ließ sich nicht innerhalb von {$secondsMax} Sekunden öffnen und wurde aufgegeben.',
  'invoices.file.signed-file-damaged': 'Die signierte Datei ist beschädigt.',
  'invoices.file.signed-file-without-content':
    'Die Datei enthält nur eine Signatur. Das Signierte liegt in einer anderen Datei: Wählen Sie jene.',
};
