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
    das hab ich nie bestellt
    ich hab bei Ihnen nie was gekauft
    ich weiß nichts von einer Bestellung
    den Auftrag haben wir nie erteilt
    ich hab nichts abgeschlossen
    das war bloß ein kostenloses Probeabo
    ich hab nie auf bestellen geklickt
    von uns hat keiner so was in Auftrag gegeben
    sagt nie bestellt
    Kd bestreitet Vertragsschluss
    ich hab das Paket unverlangt bekommen
    mit Ihnen hab ich nie einen Vertrag gemacht
    da hat mich jemand an der Haustür überrumpelt, ich wollte das nicht
    dieses Abo kenn ich nicht
    ein Eintrag ins Branchenbuch, den wollte keiner
    wir haben bloß ein Muster angefordert und keine Bestellung aufgegeben
    Bestellung laut Kunde nicht erfolgt
    das hat mein Kind auf dem Tablet angeklickt, bestellt hat das keiner
    bei uns hat das keiner geordert
    ich kenn den Laden gar nicht, da hab ich nie eingekauft
    ich hab mich nirgends angemeldet
    ein Vertrag ist nie zustande gekommen
    von uns kam da kein Auftrag
    das Abo ist mir untergeschoben worden
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
    das hab ich doch längst gekündigt
    der Vertrag ist Ende letzten Jahres ausgelaufen
    ich hab fristgerecht gekündigt, hab sogar die Bestätigung
    ich bin kein Mitglied mehr
    wir haben das widerrufen
    seit dem Auszug hab ich mit dem Strom dort nichts mehr am Hut, Vertrag ist beendet
    Kd. sagt Vertrag gekündigt zum 30.06.
    das Abo ist abbestellt
    ich bin da im Sommer ausgestiegen
    ich nutze das seit einem Jahr nicht mehr, ist gekündigt
    die Mitgliedschaft ist beendet
    Kündigung per Einschreiben geschickt
    ich hab vom Widerrufsrecht Gebrauch gemacht
    Sie berechnen Monate nach dem Vertragsende
    Sonderkündigung wegen Umzug, war alles bestätigt
    sind seit Januar bei einem anderen Anbieter
    ich hab den Handyvertrag doch nicht verlängert
    ich bin raus aus dem Vertrag
    das Vertragsverhältnis besteht nicht mehr
    ich hab storniert innerhalb der zwei Wochen
    ist doch seit Ewigkeiten abbestellt
    ich hab den Anbieter gewechselt und alles gekündigt
    da hab ich rechtzeitig die Kündigung hingeschickt
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
    das bin nicht ich, Sie verwechseln mich
    das ist nicht meine Rechnung
    die Person wohnt hier nicht
    hier gibts keinen Herrn Schuster
    Sie haben die falsche Nummer
    der hat vor mir hier gewohnt
    ich bin nur der Nachmieter
    ich heiß zufällig genauso
    mit der Sache hab ich nichts am Hut
    das betrifft meinen Sohn, nicht mich
    sagt falsche Person
    die Nummer hab ich neu, Sie suchen bestimmt den Vorbesitzer vom Handy
    Verwechslung, gleicher Name, anderes Geburtsdatum
    den kenn ich nicht, der wohnt nicht hier
    das sind die Schulden von meinem Vater, dafür hafte ich nicht
    da müssen Sie den Mieter fragen, ich bin bloß Eigentümer
    ich war nur Bürge nie, das hat ein anderer unterschrieben
    hier wohnt jetzt eine ganz andere Familie
    den Namen hab ich noch nie gehört, wir wohnen erst seit Mai hier
    den gibts hier nicht
    Sie sind falsch verbunden, so heiß ich nicht
    das muss eine Verwechslung sein
    der wohnt schon lang nicht mehr da
    das war mein Mitbewohner, nicht ich
    was hab ich mit den Schulden von meiner Schwester zu tun
    Anschlussinhaber ist jemand anders
    hier ist Familie Schmitt, den Gesuchten kennen wir nicht
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
    das hat mein Exmann bestellt
    wir sind auseinander, sie soll das zahlen
    mein Ex hat das auf mich laufen lassen
    das ist Sache von meiner geschiedenen Frau
    wir sind in Scheidung und er zahlt das
    seit der Trennung zahlt er nichts mehr
    sagt Ex ist zuständig
    der Vertrag lief auf meine ehemalige Freundin
    ich bin ausgezogen und sie ist in der Wohnung geblieben, soll sie zahlen
    das war noch aus der Ehe, das hat er übernommen
    Kd. getrennt lebend, verweist auf Ehemann
    mein Verflossener hat mir den Mist eingebrockt
    im Scheidungsurteil steht dass er das übernimmt
    meine Exfreundin hat sich das aufs Auge gedrückt, nicht ich
    mein Mann ist mit einer anderen durchgebrannt, fragen Sie den
    wir haben Gütertrennung und sind geschieden
    wir leben in Scheidung, das übernimmt mein Mann
    das war noch mit meinem Ex zusammen
    meine Verflossene soll das zahlen
    er hat die Wohnung behalten und den Vertrag auch, seit der Trennung ist das seins
    das hat meine Ex verbrochen
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
    da hat einer mit meinen Daten bestellt
    ich bin Opfer von Betrug geworden
    jemand hat meinen Namen benutzt
    ich hab schon Anzeige erstattet
    mein Ausweis ist gestohlen worden und damit wurde was abgeschlossen
    mein Account wurde gehackt und jemand hat bestellt
    die Unterschrift auf dem Vertrag ist nicht von mir, die ist gefälscht
    Kd Opfer von Identitätsmissbrauch, Strafanzeige liegt vor
    Fremde haben auf meine Adresse Ware bestellt
    sagt Daten missbraucht, Polizei eingeschaltet
    meine Kreditkartendaten sind geklaut worden
    Aktenzeichen der Polizei kann ich Ihnen geben
    da hat sich jemand für mich ausgegeben
    mit meiner Handynummer haben Betrüger eingekauft
    das ist schon das dritte Inkasso, einer bestellt überall unter meinem Namen
    das Konto hat einer auf meinen Namen eröffnet, ich wars nicht
    mein E-Mail-Konto wurde geknackt
    Personalausweis verloren, Unbekannter hat Vertrag gemacht
    wer auch immer das war, er hat meine Personalien benutzt
    mein Perso wurde geklaut
    Betrüger haben auf meinen Namen eingekauft
    das läuft bei der Kripo, Anzeige ist gestellt
    ich bin gehackt worden
    Identitätsklau
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
    die Firma hat den Besitzer gewechselt
    wir haben die Firma erst letztes Jahr übernommen
    die alte GmbH gibts nicht mehr, wir sind eine neue
    ich hab den Laden verkauft, das geht an den neuen Inhaber
    das sind noch Schulden vom Vorgänger
    wir sind mit einer anderen Firma zusammengegangen
    seit der Fusion heißen wir anders
    umfirmiert, Rechnung auf alten Namen
    sagt Firma wurde verkauft
    der Pächter hat gewechselt
    ich hab das Lokal zum ersten April übernommen, was davor war geht mich nichts an
    aus der Einzelfirma ist eine GmbH geworden
    Rechtsnachfolger zuständig
    die Praxis hab ich an meine Nachfolgerin abgegeben
    wir wurden von einem Konzern geschluckt
    der Betrieb ist an meinen Sohn übergeben worden
    die Abteilung wurde ausgegliedert und gehört jetzt zu einer anderen Firma
    Altschulden haben wir beim Kauf nicht übernommen
    den alten Betrieb gibts nicht mehr, wir haben ihn übernommen
    der Laden ist verkauft worden
    da war noch der frühere Besitzer zuständig
    wir heißen jetzt anders und haben eine neue Steuernummer
    die Firma ist in einer anderen aufgegangen
    neuer Eigentümer seit Januar
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
    da sind Sie bei mir falsch, ich bin in der Werkstatt
    damit hab ich nichts zu schaffen, ich arbeite hier nur
    ich bin dafür nicht zuständig
    da müssten Sie mit der Frau Berger aus der Buchhaltung reden
    ich kann dazu nichts sagen, ich bin im Verkauf
    das macht bei uns jemand anders
    hier ist der Empfang, Rechnungen macht die Buchhaltung
    sagt nicht zuständig
    Kollege zuständig, heute nicht am Platz
    ich darf da gar nichts entscheiden
    ich nehm nur die Anrufe an
    fragen Sie mich nicht, ich bin bloß der Hausmeister
    da müssen Sie in der Verwaltung anrufen, hier ist das Lager
    ich bin hier nur der Fahrer
    rechnungen macht bei uns die frau huber, ich nicht
    davon hab ich keine Ahnung, ich bin nur die Vertretung
    Sie sind hier in der Küche gelandet
    ich bin da der falsche Ansprechpartner
    das liegt nicht in meinem Bereich
    ich putz hier nur
    das müssen Sie wen anders fragen, die Chefin vielleicht
    ich richt es aus, aber ich hab damit nichts zu tun
    ich bin nur der Sohn, ich helf hier aus
  `,
};
