import type { MorePhrases } from '../written.ts';

export const notUs: MorePhrases = {
  'never-ordered': `
    das haben wir nie bestellt
    von uns gibt es keinen Auftrag
    wir haben keinen Vertrag mit Ihnen
    ich hab nie was unterschrieben
    wir kennen Ihre Firma nicht
    niemand hier hat das bestellt
    ich hab kein Abo abgeschlossen
    das war nur eine Anfrage
    wir haben nur ein Angebot angefordert
    nie bestellt
    mir wurde das am Telefon untergejubelt
    bei Ihnen war ich noch nie Kunde
    das hab ich nicht gewollt und nicht bestellt
    im ganzen Haus hat das keiner beauftragt
    Ihr Verkäufer hat uns das aufgeschwatzt
    ich hab nur nach einem Preis gefragt
    da muss ich aus Versehen ein Häkchen gesetzt haben, gewollt hab ich das nie
    so was benutzen wir gar nicht
  `,
  'contract-ended': `
    ich habe gekündigt
    der Vertrag ist beendet
    wir haben den Vertrag letztes Jahr gekündigt
    ich habe widerrufen
    ich bin aus dem Verein ausgetreten
    wir haben den Anbieter gewechselt
    Kündigung wurde bestätigt
    der Mietvertrag war schon zu Ende
    Vertrag gekündigt
    ich bin schon lange raus
    fristgerecht widerrufen innerhalb von 14 Tagen
    das Fitnessstudio hab ich gekündigt
    wir nutzen Sie schon ewig nicht mehr
    ich hab im März die Schlüssel abgegeben
    Sie haben mir sogar einen Abschiedsbrief geschickt
    wir sind letzten Sommer zur Konkurrenz
    innerhalb der Widerrufsfrist bin ich zurückgetreten
  `,
  'not-my-debt': `
    das sind nicht meine Schulden
    damit habe ich nichts zu tun
    ich schulde Ihnen nichts
    Sie haben die falsche Person
    das bin ich nicht
    das muss jemand mit demselben Namen sein
    das ist die Rechnung von meinem Sohn
    das gehört meinem Mitbewohner
    ich bin nicht der, den Sie suchen
    das war der Vormieter
    das betrifft mich nicht
    falsche Person
    ist nicht meine Rechnung
    das ist Sache vom Vermieter
    von denen hab ich noch nie gehört
    das ist der junge Mann der vorher hier gewohnt hat
    Sie suchen meinen Vater, wir heißen gleich
    ich hab da nie meinen Namen druntergesetzt
    das machen Sie mit meiner Schwester aus
  `,
  'former-partner': `
    meine Exfrau zahlt das
    wir sind geschieden
    wir leben getrennt
    das war der Vertrag von meinem Ex
    mein ehemaliger Partner hat die Schulden gemacht
    laut Scheidung muss er zahlen
    reden Sie mit meiner Ex
    wir haben uns getrennt
    meine Frau hat mich verlassen und das übernommen
    mein Exfreund hat auf meinen Namen bestellt
    die Scheidung läuft noch
    das war alles seins, wir sind nicht mehr zusammen
    er ist abgehauen und hat mir alles dagelassen, gehen Sie zu ihm
    das Gericht hat ihr das Haus und die Schulden zugesprochen
    wir sind nicht mehr zusammen und es war seine Idee
    das lief auf ihren Namen als wir verheiratet waren
    soll doch seine Neue zahlen
  `,
  'identity-theft': `
    jemand hat meine Identität gestohlen
    das ist Betrug, das war ich nicht
    jemand hat meine Daten missbraucht
    ich habe Anzeige bei der Polizei erstattet
    mein Konto wurde gehackt
    die Unterschrift ist gefälscht
    jemand hat auf meinen Namen bestellt
    Identitätsdiebstahl
    meine Karte wurde gestohlen
    ich wurde betrogen, ein Fremder hat das abgeschlossen
    jemand hat sich als ich ausgegeben
    mein Ausweis ist verloren gegangen und wurde benutzt
    Datenmissbrauch, Strafanzeige gestellt
    irgendein Gauner eröffnet Konten auf mich
    die Kripo hat alles, ich hab da nichts unterschrieben
    mir sind die Papiere im Zug geklaut worden
    ich krieg Post von sechs Firmen die ich nicht kenne, jemand benutzt meine Daten
    da treibt sich einer mit meinem Ausweis herum
  `,
  'company-changed': `
    die Firma wurde übernommen
    wir sind eine neue Firma
    die Firma gibt es so nicht mehr
    der alte Inhaber muss das zahlen
    wir haben den Namen geändert
    wir sind eine andere Gesellschaft
    Eigentümerwechsel
    das war vor der Übernahme
    wir wurden fusioniert
    ich bin der neue Inhaber
    das betrifft den Vorgänger
    der Betrieb ist an meinen Nachfolger gegangen
    wir firmieren jetzt anders
    neue Rechtsform
    die das bestellt haben, haben an uns verkauft
    wir laufen jetzt unter anderem Namen und anderer Nummer
    Sie suchen die, die vorher hier drin waren
    wir haben aus der Insolvenz gekauft, da beginnt alles bei null
    nach der Fusion liegt das bei jemand anderem
  `,
  'not-responsible': `
    da müssen Sie mit der Buchhaltung sprechen
    ich bin nur Angestellter
    das ist nicht meine Abteilung
    ich kann Ihnen da nicht helfen
    ich weiß davon nichts, ich bin neu hier
    ich mache nur das Telefon
    falsche Abteilung
    da müssen Sie jemand anders fragen
    ich bin nur die Sekretärin
    das entscheide nicht ich
    ich bin Praktikant
    mit Zahlungen habe ich nichts zu tun
    ich verbinde Sie besser mit der Verwaltung, ich mach das nicht
    ich koche hier nur, von Rechnungen weiß ich nichts
    ich sitz an der Kasse im Laden
    probieren Sie es oben im Büro
    das macht der Chef, ich fahre nur
    ich hab erst am Montag angefangen
    Sie brauchen die Durchwahl zwölf, da sitzt die Buchhaltung
  `,
};
