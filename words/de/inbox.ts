/** Was aus Dateien und E-Rechnungen wurde, und warum andere nicht genommen wurden. */
export const inbox = {
  'taken.added': 'Als offene Rechnung aufgenommen.',
  'taken.credit-added': 'Als offene Gutschrift aufgenommen.',
  'taken.not-in-ledger':
    'Aufgenommen, aber die offenen Posten vom {$asOf} führen sie nicht: Bevor angerufen wird, muss jemand sagen, was aus ihr wurde.',
  'taken.completed': 'Die Rechnung war bekannt; ihr Dokument liegt bei ihr.',
  'taken.amount-differs':
    'Die Rechnung war bekannt; ihr Dokument liegt bei ihr. Die offenen Posten sagen {$ledger}, das Dokument {$document}: Es gelten die offenen Posten.',
  'taken.repeated': 'Dieses Dokument wurde schon aufgenommen: nichts hat sich geändert.',
  'taken.nothing': 'Es fordert kein Geld: nichts wurde aufgenommen.',
  'taken.asked.seller-not-us':
    'Sind Sie der Verkäufer, {$seller}? Dann sagen Sie es einmal: duologue inbox --we-are "{$seller}". Nichts wurde aufgenommen.',
  'taken.asked.number-missing': 'Welche Nummer hat sie? Das Dokument nennt keine. Nichts wurde aufgenommen.',
  'taken.asked.buyer-missing': 'Wer ist der Käufer? Das Dokument nennt keinen. Nichts wurde aufgenommen.',
  'taken.asked.buyer-unsure':
    'Ist der Käufer, {$buyer}, der Schuldner {$like}? Aus dem Dokument geht es nicht hervor. Nichts wurde aufgenommen.',
  'taken.asked.several-items': '{$count} Posten haben die Nummer {$number}: Welcher ist es? Nichts wurde aufgenommen.',
  'taken.asked.due-missing': 'Wann ist sie fällig? Das Dokument sagt es nicht sicher. Nichts wurde aufgenommen.',
  'taken.asked.amount-unclear':
    'Was wird durch sie geschuldet? Art und Betrag sagen es nicht. Nichts wurde aufgenommen.',
  'taken.asked.open-question': 'Im Dokument ist etwas offen ({$about}). Nichts wurde aufgenommen.',
} as const;
