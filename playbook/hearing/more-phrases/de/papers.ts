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
    bei uns ist bisher keine Rechnung eingetroffen
    die Rechnung ist hier nie aufgeschlagen
    wofür soll ich zahlen, ich hab ja gar keine Rechnung in der Hand
    Kd. gibt an, Rechnung nicht bekommen zu haben
    sagt er hat nie eine Rechnung gesehen, will Kopie
    unter dieser Nummer haben wir nichts im Haus
    Rechnung? Welche Rechnung? Ich weiß von keiner
    die muss irgendwo untergegangen sein, bei mir ist sie nicht
    Herr Brandl behauptet, er kriegt heute zum ersten Mal was davon mit, Rechnung lag nie vor
    in der Post war da nix
    per Mail kam auch nichts, nicht mal im Spamordner
    das PDF ließ sich nicht öffnen, ich hab die Rechnung also nicht
    könnten Sie uns die RE noch einmal als PDF zukommen lassen
    Originalrechnung nicht auffindbar, erbittet Zweitschrift
    ohne Rechnung kein Geld, und ich hab keine
    hab die Rechnung verlegt, bitte noch eine
    ich such mir hier einen Wolf, die Rechnung ist nirgends
    die Rechnung haben wir nicht vorliegen, nur die Zahlungserinnerung
    RE 4711 im Eingang nicht vorhanden
    ich höre das erste Mal von dieser Rechnung
    da ist beim Versand was schiefgegangen, die Rechnung kam nie an
    die hab ich noch nie zu Gesicht bekommen, diese Rechnung
    hier ist nichts eingetrudelt
    Rechnungseingang: nichts von Ihnen dabei
    wir haben bloß Ihren Lieferschein, die Faktura fehlt
    könnt ihr die noch mal per Fax oder Mail schicken, die ist weg
    ich brauch die Rechnung erstmal, bevor ich irgendwas zahle
    mei, i hob nie a Rechnung kriagt
    Rg. nicht da, bitte neu senden
    im Kundenportal war auch keine Rechnung hinterlegt
    ich hab umgestellt auf E-Rechnung und seither kommt nichts mehr durch
    der Postbote hat bei uns nichts eingeworfen
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
    Sie haben die Rechnung an unsere alte Adresse geschickt
    wir sind letztes Jahr umgezogen, deshalb ist die Post nicht angekommen
    die Rechnung ging an einen Kollegen der schon lange weg ist
    Rg ging an falsche Mailadresse, neue Adresse aufgenommen
    die Hausnummer stimmt nicht, wir sind die 14 und nicht die 41
    bitte an rechnungen@ schicken und nicht an den Chef persönlich
    wir sitzen seit Herbst in einer anderen Stadt
    der Nachsendeauftrag ist ausgelaufen, Ihre Post geht ins Leere
    sagt er ist verzogen, Post kam nie an
    da haben Sie noch die Anschrift von vor dem Umzug drin
    Rechnungsempfänger muss die Zentrale in Köln sein, nicht die Baustelle
    der Firmenname im Adressfeld ist verkehrt, so nimmt das bei uns keiner an
    wir haben eine eigene Adresse für Eingangsrechnungen, da muss das hin
    die Mail ging an die Frau Kern, die ist schon ein Jahr nicht mehr hier
    alte Anschrift, wohne jetzt bei meiner Tochter
    Postleitzahl verdreht, kein Wunder dass nichts ankommt
    das ist an die Lieferadresse gegangen, Rechnungen müssen an die Rechnungsadresse
    wir haben nur noch ein Postfach, die Straße gibts nicht mehr
    Sie haben eine falsche Anschrift von mir
    mein Name ist verkehrt geschrieben und die Straße auch
    Rechnungsadresse im System veraltet
    das muss an unsere Tochterfirma adressiert sein
    die E-Mail von dem Kollegen ist abgeschaltet, der ist nicht mehr bei uns
    ich bin weggezogen, nach Leipzig
    Adressat falsch, Rechnung muss auf die GmbH lauten
    Sie haben das noch an die alte Filiale geschickt
    die Post liegt bestimmt beim Nachbarn, bei uns steht jetzt eine andere Hausnummer
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
    da steht keine Bestellnummer drauf, so kann ich das nicht verbuchen
    die Buchhaltung gibt alles zurück, was keine PO hat
    Rechnung ohne Bestellnr. wird automatisch abgewiesen
    uns fehlt auf Ihrer Rechnung die Auftragsnummer
    braucht Bestellnummer, sonst keine Buchung
    Sie müssen unsere SAP-Nummer auf die Rechnung schreiben
    welche Kostenstelle, wer hat das bestellt, steht alles nicht drauf
    die Bestellung auf der Rechnung ist eine alte, wir brauchen die aktuelle Nummer
    ohne Bestellbezug bleibt die Rechnung im Eingang hängen
    ich kann das keiner Bestellung zuordnen
    im Rahmenvertrag brauchts eine Abrufnummer, die fehlt
    Kd sagt PO fehlt auf Rechnung
    die Leitweg-ID fehlt, so dürfen wir die Rechnung nicht annehmen
    da wurde intern nie eine Bestellung angelegt, und ohne Nummer geht nichts durch
    unsere Projektnummer muss mit drauf, sonst wird nicht gebucht
    Rechnung bitte neu, mit unserer Bestellnummer
    die Nummer, die Sie draufgeschrieben haben, gibts bei uns nicht
    BANF-Nummer fehlt
    ohne Auftragsbezug geht bei uns keine Zahlung raus
    unsere Referenznummer gehört auf die Rechnung
    ihr habt vergessen die Bestellung anzugeben
    auf welche Bestellung bezieht sich das
    der Besteller muss uns erst eine Nummer geben
    die Rechnung wurde vom Kreditorenportal abgewiesen, Bestellposition fehlt
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
    ich brauche erst den unterschriebenen Lieferschein
    schicken Sie mal den Ablieferbeleg, dann sehen wir weiter
    die Arbeitsscheine hingen nicht an der Rechnung
    uns fehlt der Nachweis, dass die Leistung erbracht wurde
    wo ist der Vertrag, auf den Sie sich berufen
    sagt Stundenzettel fehlen
    fordert Lieferschein mit Unterschrift an
    wer soll das denn angenommen haben, ich will die Unterschrift sehen
    ohne Nachweise geht die Rechnung bei uns nicht durch
    Belege unvollständig, bitte Rapportzettel nachreichen
    die Revision verlangt Kopien von den Frachtpapieren
    da war kein Tätigkeitsbericht dabei
    wir brauchen zu der Rechnung noch das Prüfprotokoll
    zeigen Sie mir schwarz auf weiß, dass ich da unterschrieben habe
    es fehlen die Anlagen zur Rechnung
    der CMR-Frachtbrief fehlt noch
    schicken Sie mir die Auftragsbestätigung und den Lieferschein dazu
    Nachweis über Leistung liegt nicht vor
    haben Sie einen Beleg, dass geliefert wurde
    uns fehlen die unterschriebenen Arbeitszettel
    ich will den Vertrag sehen, den ich angeblich abgeschlossen hab
    ich brauch das Gutachten dazu
    schicken Sie die Einzelverbindungen mit
    Aufmaß nicht beigefügt
    wo ist der Nachweis
    die Fotos von der Baustelle sollten dabei sein
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
    schicken Sie mir das per Mail, am Telefon mach ich so was nicht
    geben Sie mir das schriftlich, dann schau ich mir das an
    das hätte ich gern schwarz auf weiß
    am Telefon kläre ich gar nichts
    möchte alles nur per Post
    Schuldner will nur schriftlich
    telefonisch gebe ich zu der Sache keine Auskunft
    schreiben Sie mir halt eine Mail
    ich red mit Ihnen nicht darüber, schreiben Sie mir
    setzen Sie einen Brief auf
    Sie können mir das gerne schriftlich zukommen lassen
    lassen Sie mir was Schriftliches zukommen, dann sehen wir weiter
    ich will das erst auf dem Tisch liegen haben, bevor ich was sage
    alles Weitere bitte auf dem Postweg
    besteht auf Schriftverkehr
    telefonische Absprachen gibts bei uns nicht, nur schriftlich
    ich besprech das nicht am Telefon, mailen Sie mir
    das machen wir bitte alles per E-Mail
    gibts da einen Brief dazu, ich mag nicht am Telefon reden
    ich unterhalte mich nicht am Telefon über Geldsachen
    ich bestehe auf einem Schreiben
    faxen Sie mir das durch
    geht nur schriftlich, lt. Schuldner
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
    der Betrag kommt mir viel zu hoch vor
    woher kommen die achtzig Euro mehr
    was sind das für Gebühren
    wie kommen Sie auf diese Summe
    das war doch ursprünglich viel weniger
    die Zinsen und Kosten zahle ich nicht, die sind mir unerklärlich
    mit der Summe stimmt was nicht
    aus 200 Euro sind auf einmal 340 geworden
    Betrag unklar, bittet um Aufstellung
    ich hab einen anderen Stand, bei mir sinds nur 120
    die Hauptforderung war doch kleiner
    ich blick bei Ihren Zahlen nicht durch
    können Sie mir eine Aufstellung machen, was da alles drin steckt
    so eine hohe Nachzahlung kann doch nicht sein
    den Betrag kann ich nicht nachvollziehen
    kd versteht Höhe der Forderung nicht
    da ist doch ein Rechenfehler drin
    die Abrechnung ist mir viel zu undurchsichtig
    wie soll ich denn so viel verbraucht haben
    wieso ist das so teuer geworden, da sind ja mehr Kosten als Rechnung
    das ist ja fast das Doppelte
    da stimmt doch die Rechnung nicht, so hoch war das nie
    wofür genau soll ich das zahlen
    woraus besteht das alles
    der Saldo ist bei uns ein anderer
    wie kommt denn diese Zahl zustande
    die Bearbeitungsgebühr will mir nicht in den Kopf
    bittet um Kontoauszug, Betrag weicht ab
    das sind ja hundert Euro zu viel
  `,
};
