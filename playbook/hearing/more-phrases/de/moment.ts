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
    ich hab gerade Besuch
    rufen Sie in einer Stunde nochmal an
    gerade ungünstig
    bitte Rückruf heute Nachmittag
    mein Zug fährt gerade ein
    ich hab einen Patienten da
    klingeln Sie nach dem Essen durch
    ich geh gerade zur Tür raus
    jetzt nicht, die Kinder schreien
  `,
  'suspicious-caller': `
    wer sind Sie denn
    ist das Betrug
    woher soll ich wissen dass das echt ist
    Ihnen sage ich meine Daten nicht
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
    Sie sitzen vielleicht in einem Callcenter und wollen an mein Erspartes
    zeigen Sie mir was das belegt
    meine Bank hat gesagt ich soll mit solchen Leuten nicht reden
    ich ruf selber bei der Firma an, wie heißt die
    Ihre Nummer ist unterdrückt
  `,
  language: `
    ich spreche kein Deutsch
    ich verstehe Sie nicht
    kein Deutsch
    sprechen Sie Englisch
    ich nicht gut Deutsch
    bitte langsam sprechen
    meine Tochter spricht Deutsch
    nix Deutsch
    braucht Dolmetscher
    Sprachprobleme
    kann jemand übersetzen
    was heißt das Wort
    du sprechen polnisch
    meine Frau sprechen, ich nicht
    was ist das, ich nix wissen
    haben Sie jemand für Rumänisch
    ich komme aus Syrien, nur wenig Deutsch
    langsam langsam bitte
  `,
  'recording-refused': `
    nehmen Sie das Gespräch nicht auf
    ich bin mit der Aufzeichnung nicht einverstanden
    schalten Sie die Aufnahme ab
    Sie dürfen das nicht aufzeichnen
    keine Aufzeichnung
    ich stimme dem Mitschnitt nicht zu
    ich verbiete Ihnen das aufzunehmen
    nicht mitschneiden
    Aufzeichnung abgelehnt
    wird hier mitgehört, das möchte ich nicht
    läuft da was mit
    mich hat keiner gefragt ob Sie das speichern dürfen
    wenn das gespeichert wird leg ich auf
    ich hab nie erlaubt dass meine Stimme gespeichert wird
    kein Band bitte
  `,
};
