import type { Sentence } from '@duologue/core/compliance/packs/rule.ts';

/** What collectors read in many places. Sentences about hours are in `house/hours.ts`. */

export const HOLIDAY_SENTENCE: Sentence = {
  en: 'No calls on public holidays there.',
  de: 'Keine Anrufe an den dortigen Feiertagen.',
  it: 'Nessuna chiamata nei giorni festivi del luogo.',
};

export const SUNDAY_AND_HOLIDAY_SENTENCE: Sentence = {
  en: 'No contact on Sundays and public holidays there.',
  de: 'Kein Kontakt an Sonntagen und dortigen Feiertagen.',
  it: 'Nessun contatto di domenica e nei giorni festivi del luogo.',
};

export const THIRD_PERSON_SENTENCE: Sentence = {
  en: 'Not with family, friends or neighbours about collecting the debt; at most to ask where the debtor can be reached.',
  de: 'Nicht mit Familie, Freunden oder Nachbarn über die Einziehung; höchstens fragen, wo der Schuldner zu erreichen ist.',
  it: 'Non con familiari, amici o vicini per il recupero; al massimo chiedere dove si può raggiungere il debitore.',
};

export const EMPLOYER_SENTENCE: Sentence = {
  en: 'With the employer only to confirm the employment.',
  de: 'Mit dem Arbeitgeber nur, um die Beschäftigung zu bestätigen.',
  it: 'Con il datore di lavoro solo per confermare il rapporto di lavoro.',
};

export const WORKPLACE_SENTENCE: Sentence = {
  en: 'Do not call at work unless the debtor cannot be reached at home or has agreed.',
  de: 'Nicht am Arbeitsplatz anrufen, außer der Schuldner ist zu Hause nicht erreichbar oder hat zugestimmt.',
  it: 'Non chiamare sul lavoro, salvo che il debitore non sia raggiungibile a casa o abbia acconsentito.',
};

export const WRITTEN_ONLY_SENTENCE: Sentence = {
  en: 'Asked to be contacted in writing only, or through a lawyer, or disputed the debt in writing: do not call.',
  de: 'Wünscht nur Schriftverkehr oder Kontakt über den Anwalt oder hat schriftlich bestritten: nicht anrufen.',
  it: 'Ha chiesto contatti solo per iscritto o tramite avvocato, o ha contestato per iscritto: non chiamare.',
};

export const NOTICE_SENTENCE: Sentence = {
  en: 'Speak to the debtor only from the day {days} days after the written notice was sent.',
  de: 'Mit dem Schuldner erst ab dem Tag sprechen, der {days} Tage nach Versand der schriftlichen Mitteilung liegt.',
  it: 'Parlare con il debitore solo dal giorno che segue di {days} giorni l’invio della comunicazione scritta.',
};

export const CONTACTS_SENTENCE: Sentence = {
  en: 'At most {max} contacts in seven days; so far: {count}. Voicemail and e-mail count.',
  de: 'Höchstens {max} Kontakte in sieben Tagen; bisher: {count}. Sprachnachrichten und E-Mails zählen.',
  it: 'Al massimo {max} contatti in sette giorni; finora: {count}. Contano messaggi vocali ed e-mail.',
};

export const WISH_SENTENCE: Sentence = {
  en: 'Keep to what the debtor reasonably asked about time and place of contact.',
  de: 'Angemessene Wünsche des Schuldners zu Zeit und Ort der Kontakte einhalten.',
  it: 'Rispettare i desideri ragionevoli del debitore su ora e luogo dei contatti.',
};

export const REPRESENTED_SENTENCE: Sentence = {
  en: 'Somebody represents the debtor: speak with the representative.',
  de: 'Der Schuldner wird vertreten: mit der Vertretung sprechen.',
  it: 'Il debitore è rappresentato: parlare con il rappresentante.',
};

export const LICENCE_SENTENCE: Sentence = {
  en: 'Who collects for others needs a licence or registration there; it must be on file.',
  de: 'Wer für andere einzieht, braucht dort eine Erlaubnis oder Registrierung; sie muss hinterlegt sein.',
  it: 'Chi riscuote per altri vi deve avere licenza o iscrizione; deve risultare agli atti.',
};

export const TIME_BARRED_SENTENCE: Sentence = {
  en: 'The time to sue has probably run out, or its start is not known: say so if asked, and never speak of a claim in court.',
  de: 'Die Klagefrist ist wohl abgelaufen oder ihr Beginn unbekannt: auf Frage offen sagen und nie mit Klage drohen.',
  it: 'Il termine per agire è probabilmente scaduto, o non se ne conosce l’inizio: dirlo se richiesto e non parlare mai di causa.',
};

export const EXTINGUISHED_SENTENCE: Sentence = {
  en: 'The debt is prescribed, or it is not known that it is not: it may not be collected.',
  de: 'Die Schuld ist verjährt, oder es ist nicht bekannt, dass sie es nicht ist: Sie darf nicht eingezogen werden.',
  it: 'Il debito è prescritto, o non si sa se lo sia: non può essere riscosso.',
};

export const RECORDING_SENTENCE: Sentence = {
  en: 'Record only after announcing it and its purpose, and when everybody on the line agrees.',
  de: 'Nur aufzeichnen, wenn es samt Zweck angekündigt wurde und alle am Telefon einverstanden sind.',
  it: 'Registrare solo dopo averlo annunciato, con lo scopo, e se tutti in linea sono d’accordo.',
};

export const RECORDING_NOTICE_SENTENCE: Sentence = {
  en: 'Announce a recording before it begins.',
  de: 'Eine Aufzeichnung vor ihrem Beginn ankündigen.',
  it: 'Annunciare la registrazione prima che cominci.',
};

export const SPEECH_SENTENCE: Sentence = {
  en: 'Say only what belongs to this moment: nothing about the debt until it is certain who is on the line.',
  de: 'Nur sagen, was hierher gehört: nichts über die Schuld, bevor feststeht, wer am Apparat ist.',
  it: 'Dire solo ciò che spetta a questo momento: nulla sul debito finché non è certo chi è in linea.',
};

export const PRESSURE_SENTENCE: Sentence = {
  en: 'No threats, no false claims of power, no shaming, no pressure.',
  de: 'Keine Drohungen, keine vorgetäuschten Befugnisse, kein Bloßstellen, kein Druck.',
  it: 'Niente minacce, poteri inesistenti, umiliazioni o pressioni.',
};
