import type { Translation } from '../catalogue.ts';
import type { numbers as en } from '../en/numbers.ts';

export const numbers: Translation<typeof en> = {
  'numbers.title': 'Aggiungere i numeri di telefono',
  'numbers.lead': `.input {$count :number}
.match $count
one {{Un debitore non si può chiamare: non si conosce nessun numero di telefono.}}
* {{{$count} debitori non si possono chiamare: non si conosce nessun numero di telefono. In alto chi andrebbe chiamato per primo.}}`,
  'numbers.typing': 'Digitarli',
  'numbers.typingHint': 'Invio salva e passa al successivo. Quello che non sa, lo lasci vuoto.',
  'numbers.numberOf': 'Numero di telefono di {$name}',
  'numbers.saved': 'Salvato come {$number}',
  'numbers.saving': 'Salvataggio…',
  'numbers.more': 'Mostra altri',
  'numbers.empty.title': 'Prima importi la contabilità',
  'numbers.empty.words':
    'I numeri di telefono appartengono ai debitori, e qui non ce n’è ancora nessuno. Una colonna con i telefoni viene letta insieme al resto; chi resta senza numero compare qui, i più urgenti per primi.',
  'numbers.none.title': 'Ogni debitore ha un numero',
  'numbers.none.words': 'Nessuno resta fuori perché manca un numero di telefono.',
  'numbers.today': 'Torna alle chiamate di oggi',
  'numbers.paste.title': 'O incollare un elenco',
  'numbers.paste.hint':
    'Bastano due colonne: numero cliente (o nome) e numero di telefono. Le copi da un foglio di calcolo, o scelga un file CSV.',
  'numbers.paste.label': 'I clienti e i loro numeri',
  'numbers.paste.example': 'C-1001; +44 20 7946 0101',
  'numbers.paste.choose': 'Scegli un file…',
  'numbers.paste.tooLarge': 'Questo elenco è troppo lungo. Lo divida in parti di qualche migliaio di righe.',
  'numbers.paste.look': 'Vedere che cosa dice',
  'numbers.paste.write': `.input {$count :number}
.match $count
one {{Aggiungi un numero}}
* {{Aggiungi {$count} numeri}}`,
  'numbers.paste.summary': '{$new} nuovi, {$known} già presenti, {$refused} restano fuori.',
  'numbers.paste.done': `.input {$count :number}
.match $count
one {{È stato aggiunto un numero.}}
* {{Sono stati aggiunti {$count} numeri.}}`,
  'numbers.column.line': 'Riga',
  'numbers.column.customer': 'Cliente',
  'numbers.column.phone': 'Numero',
  'numbers.column.result': 'Che cosa ne sarà',
  'numbers.result.new': 'viene aggiunto',
  'numbers.result.known': 'c’è già',
  'numbers.result.not-a-number': 'non è un numero di telefono',
  'numbers.result.debtor-unknown': 'nessun debitore ha questo numero o nome',
  'numbers.result.debtor-ambiguous': 'più debitori hanno questo nome: usi il numero cliente',
  'numbers.result.too-many': 'troppi numeri di un debitore',
  'numbers.result.customer-missing': 'nessun cliente in questa riga',
  'numbers.result.phone-missing': 'nessun numero di telefono in questa riga',
  'numbers.result.row-unreadable': 'questa riga non si può leggere',
  'numbers.missing.title': `.input {$count :number}
.match $count
one {{Un debitore non ha un numero di telefono}}
* {{{$count} debitori non hanno un numero di telefono}}`,
  'numbers.missing.words':
    'Li aggiunga qui in un paio di minuti, o importi di nuovo la lista con una colonna per il telefono.',
  'numbers.missing.action': 'Aggiungi i numeri',
  'numbers.missing.import': 'Importa un file',
  'numbers.missing.shell': `.input {$count :number}
.match $count
one {{Un debitore non ha un numero di telefono. Aggiungerlo con: duologue numbers FILE (cliente e numero), o con una lista con la colonna del telefono.}}
* {{{$count} debitori non hanno un numero di telefono. Aggiungerli con: duologue numbers FILE (cliente e numero), o con una lista con la colonna del telefono.}}`,
};
