import type { Translation } from '../catalogue.ts';
import type { worklist as english } from '../en/worklist.ts';

export const worklist: Translation<typeof english> = {
  'worklist.title': 'Oggi',
  'worklist.headlineNow': `.input {$count :number}
.match $count
0   {{Nessuno da chiamare adesso}}
one {{Una chiamata da fare}}
*   {{{$count} chiamate da fare}}`,
  'worklist.headlineLater': `.input {$count :number}
.match $count
0   {{Nulla in attesa}}
one {{Una chiamata per più tardi}}
*   {{{$count} chiamate per più tardi}}`,
  'worklist.headlineBlocked': `.input {$count :number}
.match $count
0   {{Nessuno è bloccato}}
one {{Un debitore da non chiamare}}
*   {{{$count} debitori da non chiamare}}`,
  'worklist.atStake': 'scaduti in questo elenco',
  'worklist.ledgerAsOf': 'Partite al {$asOfOn}',
  'worklist.views': 'Quali chiamate',
  'worklist.view.now': 'Adesso',
  'worklist.view.later': 'Più tardi',
  'worklist.view.blocked': 'Bloccati',
  'worklist.viewHint.later':
    'Non si può chiamare in questo momento. Ogni riga dice quale regola lo impedisce e quando finisce.',
  'worklist.viewHint.blocked':
    'Solo un evento può sbloccarli: una sospensione revocata, una domanda risolta, un numero trovato.',
  'worklist.search': 'Trova un debitore',
  'worklist.searchHint': 'Nome o numero',
  'worklist.list': 'Chi chiamare, e perché',
  'worklist.column.rank': 'Ordine',
  'worklist.column.debtor': 'Debitore',
  'worklist.column.why': 'Perché adesso',
  'worklist.column.finding': 'Che cosa lo impedisce',
  'worklist.column.overdue': 'Scaduto',
  'worklist.column.ask': 'Da chiedere',
  'worklist.column.next': 'Prossimo passo',
  'worklist.column.action': 'Azione',
  'worklist.prepare': 'Prepara la chiamata',
  'worklist.look': 'Apri la pratica',
  'worklist.ageAndItems': `.input {$days :number}
.match $days
one {{{$days} giorno, {$items}}}
* {{{$days} giorni, {$items}}}`,
  'worklist.items': `.input {$count :number}
.match $count
one {{{$count} fattura}}
* {{{$count} fatture}}`,
  'worklist.stepOn': '{$step}, {$dueOn}',
  'worklist.stepToday': '{$step}, oggi',
  'worklist.stepLate': '{$step}, previsto dal {$dueOn}',
  'worklist.callBackAt': 'Richiamare: {$callbackAt}',
  'worklist.allowedFrom': 'Prima chiamata possibile: {$nextAt}',
  'worklist.noDate': 'Senza data: prima deve accadere qualcosa',
  'worklist.group': 'Elenco di lavoro',
  'worklist.command.next': 'Debitore successivo',
  'worklist.command.previous': 'Debitore precedente',
  'worklist.command.prepare': 'Prepara la chiamata',
  'worklist.command.search': 'Trova un debitore',
  'worklist.command.now': 'Mostra: adesso',
  'worklist.command.later': 'Mostra: più tardi',
  'worklist.command.blocked': 'Mostra: bloccati',
  'worklist.empty.import.title': 'Ancora nessuna fattura',
  'worklist.empty.import.words':
    'Esporti le partite aperte dalla contabilità, come CSV o foglio di calcolo, e le porti qui. Duologue dirà chi chiamare per primo, e perché.',
  'worklist.empty.import.action': 'Importa le partite aperte',
  'worklist.empty.now.title': 'Per ora è tutto fatto',
  'worklist.empty.now.words':
    'In questo momento non si può o non serve chiamare nessuno. {$later} sono per più tardi, {$blocked} attendono un evento.',
  'worklist.empty.now.action': 'Vedi chi si può chiamare più tardi',
  'worklist.empty.later.title': 'Nessuno in attesa',
  'worklist.empty.later.words':
    'Qui compaiono i debitori quando da loro è notte, quando si è raggiunto un limite di chiamate o mentre corre una promessa.',
  'worklist.empty.blocked.title': 'Nessuno è bloccato',
  'worklist.empty.blocked.words':
    'Qui compaiono i debitori che hanno chiesto di non essere chiamati, con tutto contestato o pagato, o senza numero di telefono.',
  'worklist.empty.search.title': 'Qui nessuno con questo nome',
  'worklist.empty.search.words': 'La ricerca riguarda nomi e codici cliente di questa vista.',
  'worklist.empty.search.action': 'Mostra di nuovo tutti',
  // Why a case is where it is; the codes are the signals of core/worklist.
  'worklist.because.no-number': 'Nessun numero di telefono utilizzabile',
  'worklist.because.callback-due': 'Ha chiesto di essere richiamato alle {$at}',
  'worklist.because.promise-broken': 'Promessa di {$amount} per il {$dueOn} non mantenuta',
  'worklist.because.promise-due-today': 'Pagamento promesso per oggi',
  'worklist.because.dispute-answer-due': 'Attende la nostra risposta alla contestazione dal {$dueOn}',
  'worklist.because.next-step-due': 'Il prossimo passo era previsto per il {$dueOn}',
  'worklist.because.money-at-risk': '{$amount} da incassare',
  'worklist.because.new-overdue': `.input {$days :number}
.match $days
one {{Scaduto da poco, da ieri}}
* {{Scaduto da poco, da {$days} giorni}}`,
  'worklist.because.never-contacted': 'Nessuno ci ha ancora parlato',
  'worklist.because.high-late-habit': `.input {$days :number}
.match $days
one {{Di solito paga con un giorno di ritardo}}
* {{Di solito paga con {$days} giorni di ritardo}}`,
  'worklist.because.age': `.input {$days :number}
.match $days
one {{Fattura più vecchia scaduta da un giorno}}
* {{Fattura più vecchia scaduta da {$days} giorni}}`,
};
