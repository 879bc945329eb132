import type { MorePhrases } from '../written.ts';

export const moment: MorePhrases = {
  'in-a-hurry': `
    ich habe gerade keine Zeit
    rufen Sie später an
    ich bin in einer Besprechung
    ich bin auf der Arbeit
    ich fahre gerade Auto
    das passt gerade nicht
    ich bin in Eile
    können Sie morgen anrufen
    ich muss gleich weg
    machen Sie schnell
    ich bin auf der anderen Leitung
    ich hab gerade Besuch
    rufen Sie in einer Stunde nochmal an
    ich kann grad nicht reden
    gerade ungünstig
    bitte Rückruf heute Nachmittag
  `,
  'suspicious-caller': `
    wer sind Sie denn
    ist das Betrug
    woher soll ich wissen dass das echt ist
    Ihnen sage ich meine Daten nicht
    woher haben Sie meine Nummer
    beweisen Sie mir wer Sie sind
    das ist doch Abzocke am Telefon, ich kenne Sie nicht
    am Telefon gebe ich keine Daten raus
    ich kenne Ihre Firma nicht, sind Sie seriös
    Enkeltrick
    es gibt so viele Betrüger am Telefon
    geben Sie mir eine Nummer zum Zurückrufen
    ich traue Ihnen nicht
    Phishing
    meine Adresse bestätige ich Ihnen nicht
  `,
  language: `
    ich spreche kein Deutsch
    ich verstehe Sie nicht
    kein Deutsch
    sprechen Sie Englisch
    ich nicht gut Deutsch
    bitte langsam sprechen
    meine Tochter spricht Deutsch
    können Sie Russisch
    nix Deutsch
    braucht Dolmetscher
    Sprachprobleme
    ich verstehen nicht
    kann jemand übersetzen
    was heißt das Wort
    du sprechen polnisch
  `,
  'recording-refused': `
    ich will nicht aufgezeichnet werden
    nehmen Sie das Gespräch nicht auf
    ich bin mit der Aufzeichnung nicht einverstanden
    schalten Sie die Aufnahme ab
    Sie dürfen das nicht aufzeichnen
    keine Aufzeichnung
    ich stimme dem Mitschnitt nicht zu
    läuft da ein Band mit
    ich verbiete Ihnen das aufzunehmen
    löschen Sie die Aufnahme
    nicht mitschneiden
    Aufzeichnung abgelehnt
    wird hier mitgehört, das möchte ich nicht
  `,
};
