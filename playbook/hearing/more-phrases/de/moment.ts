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
    ich hab gerade keine Zeit
    ich bin im Stress, rufen Sie später an
    grad ganz schlecht
    ich sitz im Meeting
    ich bin gerade beim Arzt im Wartezimmer
    ich bin am Autofahren
    können wir morgen telefonieren
    ich muss los
    sagt keine Zeit, später anrufen
    RR erbeten nach 17 Uhr
    bin grade an der Kasse
    hab einen Kunden vor mir stehen
    passt grad überhaupt nicht
    ich bin mitten in der Arbeit
    ich steh gerade auf der Leiter
    machen Sie es kurz, ich hab gleich den nächsten Termin
    ich meld mich später, jetzt geht nicht
    ich bin grad unterwegs
    Sie erwischen mich in einem schlechten Moment
    es brennt hier gerade, ich hab jetzt keinen Nerv
    jetzt ist ganz schlecht, bin beim Kunden
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
    woher soll ich wissen, dass Sie wirklich von der Firma sind
    das klingt nach Betrug
    ich geb doch nicht einem Fremden mein Geburtsdatum
    ich glaub Ihnen kein Wort
    das ist bestimmt so eine Betrugsmasche
    Sie können ja viel erzählen am Telefon
    sagt er hält das für Betrug
    Kd misstrauisch, will Identität geprüft haben
    können Sie sich ausweisen
    man hört ja so viel von falschen Inkassos
    ich kenn Sie nicht, meine Daten kriegen Sie nicht
    das ist doch ein Fake-Anruf
    beweisen Sie erst mal, dass Sie echt sind
    Ihren Namen hab ich gegoogelt und nichts gefunden
    ich ruf lieber die offizielle Nummer an
    meine Kontonummer sag ich Ihnen sicher nicht
    wie war noch mal Ihre Firma, das kommt mir komisch vor
    da könnte ja jeder daherkommen
    ist das überhaupt seriös
    warum wollen Sie mein Geburtsdatum wissen
    ich gebe nichts am Telefon preis, wer weiß wer Sie sind
    ich glaub, Sie sind eine Betrügerin
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
    ich nicht verstehen
    ich sprechen nur wenig Deutsch
    mein Deutsch nicht so gut, sorry
    kann ich mit jemand auf Türkisch reden
    Entschuldigung, verstehe nicht
    bitte Englisch
    sagt kein Deutsch
    spricht kaum Deutsch, Sohn übersetzt
    Kd. versteht kein Deutsch, braucht Arabisch
    mein Mann kann Deutsch, ich nicht
    no german, english please
    gibts bei Ihnen wen, der Russisch kann
    was sagen Sie, zu schnell, ich nix verstehn
    ich Ukraine, nicht verstehen
    warten, ich hole meine Tochter, sie übersetzt
    Sprachbarriere
    meine Muttersprache ist Farsi, können Sie jemanden holen
    ich kann nicht so viel Deutsch
    du langsam reden bitte
    mein Deutsch ist schlecht
    spricht bei Ihnen jemand Italienisch
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
    ich will nicht, dass das aufgenommen wird
    nehmen Sie mich etwa auf
    der Aufzeichnung widerspreche ich
    Sie zeichnen das Gespräch ohne meine Zustimmung auf
    kein Mitschnitt
    sagt er will keine Aufzeichnung
    Aufnahme nicht erlaubt
    ich bin nicht damit einverstanden, dass Sie mitschneiden
    stellen Sie das Tonband ab
    wenn Sie aufzeichnen, leg ich sofort auf
    Aufnahme ohne Einwilligung ist strafbar
    in der Ansage hieß es, das Gespräch wird aufgezeichnet, das will ich nicht
    hört da noch jemand mit
    Widerspruch gegen Gesprächsaufzeichnung
    schalten Sie das Band ab, sonst red ich nicht weiter
    ich möchte nicht aufgenommen werden
    die Aufnahme bitte stoppen
    ist das Gespräch hier auf Band
    kein Einverständnis zur Aufzeichnung
  `,
};
