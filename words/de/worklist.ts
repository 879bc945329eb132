import type { Translation } from '../catalogue.ts';
import type { worklist as english } from '../en/worklist.ts';

export const worklist: Translation<typeof english> = {
  'worklist.title': 'Heute',
  'worklist.headlineNow': `.input {$count :number}
.match $count
0   {{Gerade niemand anzurufen}}
one {{Ein Anruf steht an}}
*   {{{$count} Anrufe stehen an}}`,
  'worklist.headlineLater': `.input {$count :number}
.match $count
0   {{Nichts wartet auf später}}
one {{Ein Anruf wartet auf später}}
*   {{{$count} Anrufe warten auf später}}`,
  'worklist.headlineBlocked': `.input {$count :number}
.match $count
0   {{Niemand ist gesperrt}}
one {{Ein Schuldner darf nicht angerufen werden}}
*   {{{$count} Schuldner dürfen nicht angerufen werden}}`,
  'worklist.atStake': 'überfällig in dieser Liste',
  'worklist.ledgerAsOf': 'Buchstand vom {$asOfOn}',
  'worklist.views': 'Welche Anrufe',
  'worklist.view.now': 'Jetzt',
  'worklist.view.later': 'Später',
  'worklist.view.blocked': 'Gesperrt',
  'worklist.viewHint.later':
    'Darf im Moment nicht angerufen werden. Jede Zeile nennt die Regel, die im Weg steht, und wann sie endet.',
  'worklist.viewHint.blocked':
    'Diese öffnet nur ein Ereignis: eine Sperre fällt, eine Frage wird beantwortet, eine Nummer gefunden.',
  'worklist.search': 'Schuldner finden',
  'worklist.searchHint': 'Name oder Nummer',
  'worklist.list': 'Wen anrufen, und warum',
  'worklist.column.rank': 'Rang',
  'worklist.column.debtor': 'Schuldner',
  'worklist.column.why': 'Warum jetzt',
  'worklist.column.finding': 'Was im Weg steht',
  'worklist.column.overdue': 'Überfällig',
  'worklist.column.ask': 'Zu verlangen',
  'worklist.column.next': 'Nächster Schritt',
  'worklist.column.action': 'Aktion',
  'worklist.prepare': 'Anruf vorbereiten',
  'worklist.look': 'Fall öffnen',
  'worklist.ageAndItems': `.input {$days :number}
.match $days
one {{{$days} Tag, {$items}}}
* {{{$days} Tage, {$items}}}`,
  'worklist.items': `.input {$count :number}
.match $count
one {{{$count} Rechnung}}
* {{{$count} Rechnungen}}`,
  'worklist.stepOn': '{$step}, {$dueOn}',
  'worklist.stepToday': '{$step}, heute',
  'worklist.stepLate': '{$step}, fällig seit {$dueOn}',
  'worklist.callBackAt': 'Rückruf: {$callbackAt}',
  'worklist.allowedFrom': 'Anruf möglich ab {$nextAt}',
  'worklist.noDate': 'Ohne Datum: Erst muss etwas geschehen',
  'worklist.group': 'Arbeitsliste',
  'worklist.command.next': 'Nächster Schuldner',
  'worklist.command.previous': 'Vorheriger Schuldner',
  'worklist.command.prepare': 'Anruf vorbereiten',
  'worklist.command.search': 'Schuldner finden',
  'worklist.command.now': 'Zeigen: jetzt',
  'worklist.command.later': 'Zeigen: später',
  'worklist.command.blocked': 'Zeigen: gesperrt',
  'worklist.empty.import.title': 'Noch keine Rechnungen',
  'worklist.empty.import.words':
    'Exportieren Sie die offenen Posten aus Ihrer Buchhaltung, als CSV oder Tabelle, und bringen Sie sie hierher. Duologue sagt dann, wen Sie zuerst anrufen, und warum.',
  'worklist.empty.import.action': 'Offene Posten importieren',
  'worklist.empty.now.title': 'Für jetzt ist alles erledigt',
  'worklist.empty.now.words':
    'Im Moment darf oder muss niemand angerufen werden. {$later} warten auf später, {$blocked} auf ein Ereignis.',
  'worklist.empty.now.action': 'Zeigen, wer später dran ist',
  'worklist.empty.later.title': 'Niemand wartet auf später',
  'worklist.empty.later.words':
    'Hier stehen Schuldner, solange es bei ihnen Nacht ist, eine Anrufgrenze erreicht ist oder eine Zusage läuft.',
  'worklist.empty.blocked.title': 'Niemand ist gesperrt',
  'worklist.empty.blocked.words':
    'Hier stehen Schuldner, die um Ruhe gebeten haben, bei denen alles bestritten oder bezahlt ist oder deren Nummer fehlt.',
  'worklist.empty.search.title': 'Hier heißt niemand so',
  'worklist.empty.search.words': 'Gesucht wird in Namen und Kundennummern dieser Ansicht.',
  'worklist.empty.search.action': 'Wieder alle zeigen',
  // Why a case is where it is; the codes are the signals of core/worklist.
  'worklist.because.no-number': 'Keine brauchbare Telefonnummer bekannt',
  'worklist.because.callback-due': 'Rückruf vereinbart für {$at}',
  'worklist.because.promise-broken': 'Zusage über {$amount} zum {$dueOn} nicht eingehalten',
  'worklist.because.promise-due-today': 'Zahlung für heute zugesagt',
  'worklist.because.dispute-answer-due': 'Wartet seit {$dueOn} auf unsere Antwort zur Reklamation',
  'worklist.because.next-step-due': 'Nächster Schritt war für {$dueOn} vorgesehen',
  'worklist.because.money-at-risk': '{$amount} einzuziehen',
  'worklist.because.new-overdue': `.input {$days :number}
.match $days
one {{Neu überfällig, seit gestern}}
* {{Neu überfällig, seit {$days} Tagen}}`,
  'worklist.because.never-contacted': 'Noch nie mit jemandem gesprochen',
  'worklist.because.high-late-habit': `.input {$days :number}
.match $days
one {{Zahlt gewöhnlich einen Tag zu spät}}
* {{Zahlt gewöhnlich {$days} Tage zu spät}}`,
  'worklist.because.age': `.input {$days :number}
.match $days
one {{Älteste Rechnung einen Tag überfällig}}
* {{Älteste Rechnung {$days} Tage überfällig}}`,
};
