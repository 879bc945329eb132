/** Was aus Dateien und E-Rechnungen wurde, und warum andere nicht genommen wurden. */
export const inbox = {
  'taken.added': 'Als offene Rechnung aufgenommen.',
  'taken.credit-added': 'Als offene Gutschrift aufgenommen.',
  'taken.not-in-ledger':
    'Aufgenommen, aber die offenen Posten vom {$ledgerAsOn} führen sie nicht: Bevor angerufen wird, muss jemand sagen, was aus ihr wurde.',
  'taken.completed': 'Die Rechnung war bekannt; ihr Dokument liegt bei ihr.',
  'taken.amount-differs':
    'Die Rechnung war bekannt; ihr Dokument liegt bei ihr. Die offenen Posten sagen {$ledger}, das Dokument {$document}: Es gelten die offenen Posten.',
  'taken.repeated': 'Dieses Dokument wurde schon aufgenommen: nichts hat sich geändert.',
  'taken.is-a-ledger': 'Das sind offene Posten und kein Kontoauszug: Lesen Sie sie ein (duologue import DATEI).',
  'taken.nothing': 'Es fordert kein Geld: nichts wurde aufgenommen.',
  'taken.not-ours': 'Sie ist nicht von uns: nichts wurde aufgenommen.',
  'taken.asked.seller-not-us':
    'Sind Sie der Verkäufer, {$seller}? Dann sagen Sie es einmal: duologue inbox --we-are "{$seller}". Nichts wurde aufgenommen.',
  'taken.asked.number-missing': 'Welche Nummer hat sie? Das Dokument nennt keine. Nichts wurde aufgenommen.',
  'taken.asked.buyer-missing': 'Wer ist der Käufer? Das Dokument nennt keinen. Nichts wurde aufgenommen.',
  'taken.asked.buyer-unsure':
    'Ist der Käufer, {$buyer}, der Schuldner {$like}? Aus dem Dokument geht es nicht hervor. Nichts wurde aufgenommen.',
  'taken.asked.several-items': '{$count} Posten haben die Nummer {$number}: Welcher ist es? Nichts wurde aufgenommen.',
  'taken.asked.due-missing': 'Wann ist sie fällig? Das Dokument sagt es nicht sicher. Nichts wurde aufgenommen.',
  'taken.asked.amount-missing': 'Wie viel ist noch zu zahlen? Das Dokument sagt es nicht. Nichts wurde aufgenommen.',
  'taken.asked.amount-unclear':
    'Was wird durch sie geschuldet? Art und Betrag sagen es nicht. Nichts wurde aufgenommen.',
  'taken.asked.open-question': 'Im Dokument ist etwas offen ({$about}). Nichts wurde aufgenommen.',
  'inbox.ledger':
    'Offene Posten vom {$ledgerAsOn}: {$newItems} neue Posten, {$changedItems} geändert, {$paidItems} bezahlt, {$goneItems} nicht mehr geführt.',
  'inbox.statement': 'Kontoauszug: {$entries} Umsätze, {$posted} Zahlungen gebucht, {$review} warten auf jemanden.',
  'inbox.invoices': 'Rechnungen: {$taken} aufgenommen, zu {$asked} ist etwas zu beantworten.',
  'inbox.repeated': 'Schon aufgenommen: nichts hat sich geändert.',
  'inbox.refused.not-a-file':
    'Ein Ordner, eine Verknüpfung oder ein Gerät: Nur Dateien werden genommen. Es blieb, wo es ist.',
  'inbox.refused.too-large': 'Größer als {$bytesMax} Bytes: nichts wurde aufgenommen.',
  'inbox.refused.stopped-us':
    'Duologue endete {$times} Mal, während es diese Datei las; sie wird nicht mehr gelesen. Nichts wurde aufgenommen.',
  'inbox.refused.not-read':
    'Nicht aufgenommen: weder ein lesbarer Kontoauszug noch eine lesbare E-Rechnung, und keine offenen Posten in bekannter Form.',
  'inbox.refused.asked':
    'Bevor diese Rechnungen aufgenommen werden, ist etwas zu beantworten ({$asked}). Bringen Sie die Datei unter „Geld“, „Dateien“: Dort wird gefragt.',
  'inbox.refused.ledger-asked':
    'Offene Posten in bekannter Form, aber zu dieser Datei ist etwas zu fragen. Lesen Sie sie einmal von Hand ein: duologue import DATEI.',
  'inbox.refused.layout-not-known':
    'Eine Tabelle, deren Spalten noch niemand erklärt hat. Lesen Sie sie einmal von Hand ein (duologue import DATEI); danach werden Dateien dieser Form von hier genommen.',
} as const;
