import type { interest as English } from '../en/interest.ts';
import type { Translation } from '../catalogue.ts';

export const interest: Translation<typeof English> = {
  'interest.way.ACT/365F': 'Tage durch 365',
  'interest.way.ACT/ACT': 'Tage durch 365, im Schaltjahr durch 366',
  'interest.way.ACT/360': 'Tage durch 360',
  'interest.way.30/360': 'Monate zu 30 Tagen durch 360',
  'interest.way.monthly-rests': 'ein Monat ist ein Zwölftel des Jahres',
  'interest.way.floating': 'der Satz folgt dem Referenzzins',
  'interest.way.at-rests': 'der Satz wird für jeden Monat bestimmt',
  'interest.way.fixed-at-first-day': 'der Satz des ersten Zinstags bleibt',
  'interest.way.fixed-at-due-date': 'der Satz der Fälligkeit bleibt',
  'interest.way.never': 'der Satz bleibt',
  'interest.way.none': 'ohne Zinseszins',
  'interest.way.yearly': 'Zinsen werden nach jedem Jahr zugeschlagen',
  'interest.way.monthly': 'Zinsen werden nach jedem Monat zugeschlagen',
  'interest.way.interest-first': 'Zahlungen tilgen Kosten, Zinsen, Hauptschuld',
  'interest.way.principal-first': 'Zahlungen tilgen Kosten, Hauptschuld, Zinsen',
  'interest.flag.disputed-part': 'Ein Teil ist bestritten: auf ihn wird nichts gerechnet.',
  'interest.flag.debtor-appropriation':
    'Eine Zahlung ist so verbucht, wie der Schuldner bestimmt hat. Der Gläubiger hatte vielleicht mitzureden.',
  'interest.flag.due-on-weekend':
    'Die Fälligkeit ist ein Samstag oder Sonntag. Verschiebt das Gesetz sie, den verschobenen Tag angeben.',
  'interest.flag.capped-in-duplum': 'Die Zinsen stehen still: von ihnen ist so viel unbezahlt wie von der Hauptschuld.',
  'interest.flag.agreed-with-consumer': 'Ob ein Verbraucher das Vereinbarte schuldet, wird hier nicht geprüft.',
  'interest.flag.contract-capped':
    'Der vereinbarte Satz nennt keinen Jahreszins: er ist auf das gekürzt, was das Gesetz lässt.',
  'interest.flag.contract-below-floor': 'Der vereinbarte Satz liegt unter dem Mindestsatz: es gilt der gesetzliche.',
  'interest.flag.floor-not-checked':
    'Ob der vereinbarte Satz den Mindestsatz erreicht, ist für dieses Halbjahr nicht bekannt.',
  'interest.flag.limits-not-known':
    'Wie vereinbart gerechnet. Ein Gesetz dieses Ortes ist hier nicht bekannt: es kann Grenzen setzen.',
  'interest.flag.payment-after-day': 'Eine Zahlung nach dem Stichtag bleibt außer Betracht.',
  'interest.flag.rate-from-memory': 'Ein Referenzzins ist aus dem Gedächtnis. Vor dem Fordern prüfen.',
  'interest.flag.own-rate': 'Ein Referenzzins ist selbst eingetragen.',
  'interest.refused.rate-unknown': '{$rate} unbekannt. In eine Datei für --rates eintragen, als Reihe {$series}.',
  'interest.refused.no-law':
    'Für {$country} ist kein Gesetz über den Verzug solcher Schuldner ({$debtor}) bekannt. Vereinbarte Zinsen: --contract-rate.',
  'interest.refused.law-not-known-then': 'Was am {$on} galt, ist nicht bekannt: {$law} beginnt am {$from}.',
  'interest.refused.contract-rate-needed': 'Ohne Vereinbarung ist hier nichts geschuldet ({$law}): --contract-rate.',
  'interest.knownUntil': 'Zinsen sind bis {$on} bekannt.',
  'interest.unreckonable.no-items': 'Nichts ist in Verzug.',
  'interest.unreckonable.too-many': 'Zu viele Zahlungen oder Rechnungen auf einmal.',
  'interest.unreckonable.too-long': 'Die Fälligkeit liegt zu weit zurück. Stimmt das Jahr?',
  'interest.unreckonable.negative': 'Ein Betrag ist unter null, oder es ist mehr bestritten als geschuldet.',
  'interest.unreckonable.currencies': 'Alle Beträge müssen in einer Währung sein.',
  'interest.unreckonable.several-laws':
    'Diese Rechnungen fallen unter verschiedene Fassungen des Gesetzes: getrennt rechnen.',
  'interest.none.not-late': 'rechtzeitig bezahlt oder noch nicht in Verzug',
  'interest.none.no-law': 'das Gesetz gibt keine Pauschale',
  'interest.none.by-contract': 'die Zinsen sind vertraglich geschuldet',
  'interest.none.other-currency': 'das Gesetz rechnet in einer anderen Währung',
  'interest.nothingYet': 'Nichts wird verzinst. Der erste Tag wäre der {$on}.',
  'interest.capped': '(steht bei der unbezahlten Hauptschuld)',
  'interest.posting.payment':
    '{$on} bezahlt: {$costs} Kosten, {$interest} Zinsen, {$principal} Hauptschuld (Zinsen gebucht {$posted}); offen {$principalLeft} und {$interestLeft} Zinsen',
  'interest.posting.capitalised':
    '{$on} ein Zeitraum ist voll: {$posted} gebucht, {$interestLeft} werden ab jetzt verzinst',
  'interest.sum.interest': 'Zinsen seit dem ersten Tag',
  'interest.sum.principal': 'Offene Hauptschuld',
  'interest.sum.unpaidInterest': 'Offene Zinsen',
  'interest.sum.compensation': 'Pauschale oder Inkassokosten',
  'interest.sum.converted': 'Umgerechnet',
  'interest.sum.surplus': 'Zu viel bezahlt',
  'interest.sum.total': 'Geschuldet am {$on}',
  'interest.sum.otherCurrency': 'ohne die Pauschale, die in anderer Währung ist',
  'interest.conversion': 'zum Kurs der Zentralbank vom {$on}',
  'interest.rounding':
    'Genau, bis eine Zahlung oder ein volles Jahr gebucht wird und am Ende; dann kaufmännisch auf die kleinste Einheit gerundet.',
  'interest.notAdvice':
    'Sätze und Gesetze werden mit Sorgfalt gepflegt und sind keine Rechtsberatung. Forderungen vorher prüfen lassen.',
};
