import type { MorePhrases } from '../written.ts';

export const papers: MorePhrases = {
  'invoice-not-received': `
    wir haben die Rechnung nie bekommen
    ich hab keine Rechnung erhalten
    Rechnung nicht erhalten
    ich finde die Rechnung nicht
    können Sie mir die Rechnung nochmal schicken
    die ist wohl in der Post verloren gegangen
    den Beleg haben wir nicht im System
    ich hab im Spam geschaut, da ist auch keine Rechnung
    welche Rechnung denn, ich habe keine
    mir liegt keine Rechnung vor
    da ist nie ein Brief gekommen
    wir haben von Ihnen keine Rechnung verbucht
    bitte Rechnungskopie zusenden
    uns fehlt diese Rechnung
    Faktura liegt uns nicht vor
    in meinem Stapel Post ist nichts mit Ihrem Briefkopf
    die Buchhaltung hat alles abgesucht, da ist kein Beleg
    wie soll ich was begleichen, wenn mir nie was zugestellt wurde
    ich kenn nur Ihre Mahnung, sonst nichts
    schicken Sie sie noch mal rüber, bei uns ist sie weg
    meine Assistentin sagt, es kam nie was rein
  `,
  'wrong-address': `
    die Rechnung ging an die falsche Adresse
    das ist nicht mehr unsere Adresse
    die E-Mail-Adresse ist veraltet
    der Mitarbeiter arbeitet nicht mehr hier
    Sie haben das an den falschen Ansprechpartner geschickt
    Rechnungen gehen bei uns an die Buchhaltung
    das ging an die falsche Abteilung
    falsche Mailadresse
    wir haben eine neue Anschrift
    ich wohne da nicht mehr
    das Postfach gibt es nicht mehr
    Sie schreiben immer an den alten Standort
    ist an den Kollegen gegangen, der ausgeschieden ist
    Brief kam zurück, Empfänger verzogen
    neue Rechnungsadresse
    in dem Gebäude ist keiner mehr von uns, wir sitzen jetzt im Gewerbepark
    Sie haben noch unser altes Büro gespeichert
    die Briefe bekommt jetzt mein Nachmieter
    nehmen Sie die Rechnungsanschrift, nicht die vom Lager
    dieses Postfach ist seit Monaten abgeschaltet
    das ist bei der Schwesterfirma gelandet
  `,
  'purchase-order-missing': `
    ohne Bestellnummer können wir nicht buchen
    die PO-Nummer fehlt
    welche Bestellnummer haben Sie
    wir brauchen die Bestellreferenz
    die Rechnung wurde abgelehnt weil keine Bestellnummer drauf ist
    die Bestellnummer ist falsch
    unsere Auftragsnummer fehlt
    bitte mit Bestellnummer neu ausstellen
    Kostenstelle und Bestellnummer fehlen
    das System nimmt die Rechnung ohne Bestellung nicht an
    wer hat das bestellt, ich brauche die Nummer der Bestellung
    ohne PO keine Zahlung
    unser Zeichen fehlt auf der Rechnung
    unser Portal wirft alles raus was keine Nummer hat
    der Einkäufer hat Ihnen keine Nummer gegeben, ohne läuft nichts
    unter welcher Anforderung läuft das
    unser System gleicht über die Bestellung ab und da steht bei Ihnen nichts
    da fehlt die Referenz vom Einkauf
  `,
  'documents-missing': `
    wir brauchen den Liefernachweis
    schicken Sie mir den Vertrag
    die Stundennachweise fehlen
    wir brauchen noch Unterlagen dazu
    ich möchte die Unterschrift auf dem Lieferschein sehen
    ohne Lieferschein zahlen wir nicht
    der Arbeitsbericht fehlt
    Regiezettel liegen nicht bei
    schicken Sie mir eine Kopie vom Vertrag
    das Abnahmeprotokoll fehlt
    beweisen Sie dass geliefert wurde
    Anlagen haben gefehlt
    wir brauchen das Aufmaß
    die Belege dazu fehlen noch
    irgendwer muss das doch quittiert haben, zeigen Sie mir das
    die Revision will die Wiegescheine sehen
    wo sind die Fotos und das Protokoll
    ich will sehen was da unterschrieben wurde
    ohne vom Polier abgezeichnete Stunden buchen wir nichts
    die Anlage war nicht dabei
  `,
  'send-it-in-writing': `
    schicken Sie mir das schriftlich
    schreiben Sie mir eine E-Mail
    am Telefon sage ich dazu nichts
    ich will das per Post
    ich mache das nur schriftlich
    geben Sie mir das bitte in Schriftform
    telefonisch bespreche ich das nicht
    senden Sie mir einen Brief
    mailen Sie das bitte
    nur noch schriftlich
    schicken Sie was, dann schau ich es mir an
    will nur schriftlich kommunizieren
    schreiben Sie mir das lieber
    stecken Sie es in einen Umschlag
    was Sie zu sagen haben, bitte auf Papier
    per WhatsApp oder so, aber nicht jetzt am Telefon
    bei mir gibt es mündlich gar nichts
    leiten Sie mir alles an mein Postfach weiter
  `,
  'amount-unexplained': `
    der Betrag stimmt nicht
    ich verstehe die Summe nicht
    wie setzt sich das zusammen
    warum so viel
    das ist zu hoch
    bei mir steht ein anderer Betrag
    die Mahnkosten akzeptiere ich nicht
    das kann nicht stimmen, so viel war das nicht
    können Sie mir das aufschlüsseln
    so viel schulde ich nicht
    der Saldo passt nicht zu unseren Büchern
    letztes Mal war es die Hälfte
    was ist da alles drin in dem Betrag
    Inkassokosten sind mir zu hoch
    das kann nicht sein, ich hatte viel weniger im Sinn
    wie ist das denn so angewachsen
    da haben Sie doch was draufgeschlagen
    im letzten Brief stand was anderes als Sie jetzt sagen
    rechnen Sie mir das mal vor
    von Mahnspesen war nie die Rede
    meine eigene Rechnung kommt auf weniger
  `,
};
