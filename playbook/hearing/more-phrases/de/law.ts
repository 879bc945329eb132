import type { MorePhrases } from '../written.ts';

export const law: MorePhrases = {
  'too-old': `
    die Forderung ist zu alt
    das ist zehn Jahre her
    das können Sie nicht mehr fordern
    die Verjährungsfrist ist um
    nach drei Jahren verjährt das
    so alte Sachen
    Verjährung
    das ist ja uralt
    da hätten Sie früher kommen müssen
    das ist aus dem Jahr 2009
    längst verjährt
    nach so vielen Jahren kommen Sie damit
    das war in einem anderen Leben
    da sind meine Kinder noch zur Schule gegangen
    da kommen Sie reichlich spät
    das muss noch aus D-Mark-Zeiten sein
    es gibt doch ein Gesetz dass man nach so vielen Jahren nichts mehr muss
    das ist doch längst verjährt
    das ist ewig her
    das war vor zehn Jahren
    dafür ist es jetzt zu spät, das ist nach drei Jahren weg
    die Sache ist von 2014
    das ist verjährt, das muss ich nicht mehr zahlen
    sagt Forderung verjährt
    wer soll denn nach so langer Zeit noch was wissen
    da hat jahrelang keiner was gesagt und jetzt kommen Sie damit
    das ist Schnee von vorgestern
    die Unterlagen hab ich gar nicht mehr, so lang ist das her
    Sie graben da was von anno dazumal aus
    Kd. beruft sich auf Verjährung
    die Frist ist schon seit Jahren abgelaufen
    damals war ich noch Student
    das muss aus der Zeit vor Corona sein, das gilt doch nicht mehr
    das ist über drei Jahre her und damit verjährt
    das stammt ja aus dem letzten Jahrzehnt
    nach all der Zeit kommen Sie jetzt an
    dafür ist die Frist abgelaufen
    so alte Rechnungen muss ich nicht mehr zahlen
  `,
  'talk-to-lawyer': `
    mein Anwalt kümmert sich darum
    mein Anwalt meldet sich bei Ihnen
    das habe ich meinem Anwalt übergeben
    ich sage nichts ohne meinen Anwalt
    liegt beim Anwalt
    mein Rechtsanwalt hat gesagt ich muss nicht zahlen
    unser Jurist prüft das
    anwaltlich vertreten
    das läuft alles über die Kanzlei
    ich gebe Ihnen die Nummer von meiner Anwältin
    Rechtsbeistand
    mein Rechtsbeistand hat gesagt kein Wort zu Ihnen
    ab jetzt alles über das Anwaltsbüro
    meine Rechtsschutz hat jemanden beauftragt
    liegt bei unserem Justiziar
    da müssen Sie mit meinem Anwalt reden
    ich hab das meinem Anwalt gegeben
    meine Anwältin kümmert sich drum
    das geht jetzt über meinen Rechtsanwalt
    ich red nur noch über den Anwalt mit Ihnen
    sagt anwaltlich vertreten
    unsere Rechtsabteilung prüft das
    Sie hören von meinem Anwalt
    ich geb Ihnen die Adresse der Kanzlei
    mein Anwalt hat mir geraten, nichts zu sagen
    RA Dr. Weber vertritt ihn
    Kd. verweist an Rechtsanwalt
    wir haben das unserem Hausanwalt übergeben
    mein Schwager ist Jurist, der schreibt Ihnen
    die Rechtsschutzversicherung hat mir einen Anwalt gestellt
    der Mieterverein vertritt mich rechtlich
    fragen Sie meinen Verteidiger
    ohne Rechtsbeistand sag ich nichts
    das soll mein Anwalt klären
    ich hab einen Rechtsanwalt eingeschaltet
    wenden Sie sich an meine Rechtsvertretung
    das läuft über unseren Juristen
  `,
  'stop-calling': `
    rufen Sie mich nicht mehr an
    lassen Sie mich in Ruhe
    hören Sie auf anzurufen
    ich will keine Anrufe mehr
    Sie belästigen mich
    dauernd rufen Sie an
    nicht mehr anrufen
    rufen Sie nicht auf der Arbeit an
    ich untersage Ihnen weitere Anrufe
    jeden Tag rufen Sie hier an
    kein Kontakt mehr erwünscht
    melden Sie sich nie wieder
    Anrufverbot
    ich blockier die Nummer
    benutzen Sie diesen Anschluss nicht mehr
    nicht mal in Ruhe essen kann man, immer klingelt ihr
    wenn ich die Nummer sehe geh ich nicht mehr ran
    ich verbitte mir Ihre Anrufe
    hören Sie auf mit dieser Anruferei
    lassen Sie mich endlich in Frieden
    nehmen Sie meine Nummer aus Ihrer Liste
    ich will von Ihnen nicht mehr angerufen werden
    Sie rufen jeden zweiten Tag an, das reicht
    das ist Telefonterror
    keine Anrufe mehr auf dieser Nummer
    sagt er will nicht mehr angerufen werden
    wünscht keinen telefonischen Kontakt
    noch ein Anruf und ich geh wegen Belästigung vor
    rufen Sie bloß nicht mehr bei meinem Arbeitgeber an
    ich widerspreche der Nutzung meiner Telefonnummer
    Schluss jetzt mit den Anrufen
    lassts mi endlich in Ruah
    ihr bombardiert mich mit Anrufen
    ich leg jetzt auf und Sie melden sich nicht mehr
    ich möchte nicht mehr kontaktiert werden
    wieso ruft ihr ständig an, hört auf damit
    streichen Sie mich aus Ihrer Kartei
    ich hab es satt, dass Sie immer anrufen
    bitte keine weiteren Anrufe
  `,
  complaint: `
    ich möchte eine Beschwerde einreichen
    das melde ich der Aufsicht
    geben Sie mir Ihren Vorgesetzten
    ich gehe zur Verbraucherzentrale
    ich zeige Sie an
    ich beschwere mich bei der Bundesnetzagentur
    das kommt in die Zeitung
    ich melde das dem Datenschutz
    ich will Ihren Chef sprechen
    Beschwerde
    Ombudsmann
    das hat ein Nachspiel, ich beschwere mich über Sie
    ich schreibe eine schlechte Bewertung
    ich schreib mir Ihren Namen auf für die Behörde
    das geht an die Aufsichtsbehörde
    Sie hören von den Verbraucherschützern
    so was wie Sie gehört gemeldet
    nehmen Sie das als formelle Beschwerde auf
    ich werde mich über Sie beschweren
    ich will mit Ihrem Vorgesetzten sprechen
    das geht an die Verbraucherzentrale
    wo kann ich mich hier beschweren
    ich schreib das in die Bewertung im Internet
    Sie kriegen eine Beschwerde von mir
    sagt er beschwert sich
    will Beschwerde einlegen
    ich wende mich an die Schlichtungsstelle
    wie heißt Ihr Chef, ich will den sprechen
    ich melde das der Datenschutzbehörde
    ich erstatte Anzeige wegen Nötigung
    so was lass ich mir nicht bieten, das hat Folgen, ich beschwer mich
    Beschwerde über Umgangston
    ich ruf bei der Zeitung an
    ihr Verhalten meld ich an oberster Stelle
    geben Sie mir die Geschäftsleitung, ich will mich beschweren
    das hat ein Nachspiel, ich melde Sie
    an wen richte ich meine Beschwerde
    ich gehe damit zur Aufsicht
  `,
  'refuses-to-pay': `
    das bezahle ich nicht
    ich weigere mich zu zahlen
    wir zahlen das nicht
    dann klagen Sie halt
    wir sehen uns vor Gericht
    Sie kriegen nichts von mir
    ich will nicht zahlen
    machen Sie was Sie wollen, ich zahle nicht
    keinen Cent kriegen Sie
    ich denke nicht daran zu zahlen
    leiten Sie ruhig rechtliche Schritte ein
    nein ich zahl das nicht
    nur über meine Leiche
    vergessen Sie es
    nicht mal das Schwarze unterm Nagel
    holen Sie sich Ihr Geld woanders
    ich zahl das nicht
    von mir kriegen Sie keinen Cent
    das zahl ich nie im Leben
    dann gehen Sie doch vor Gericht
    schicken Sie mir ruhig den Mahnbescheid
    das seh ich gar nicht ein
    kein Interesse, ich zahle nicht
    sagt zahlt nicht, Punkt
    Sie können mich verklagen wenn Sie wollen
    nein, zahl ich nicht, aus
    es gibt kein Geld, finden Sie sich damit ab
    bis zum Sankt-Nimmerleins-Tag können Sie warten
    tun Sie was Sie nicht lassen können, von mir gibts nix
    lehnt Zahlung grundsätzlich ab
    einen Teufel werd ich tun und das bezahlen
    i zoi des ned
    ich werde das nicht begleichen
    kommt nicht in Frage, dass ich das zahle
    da zahl ich keinen müden Euro
    nix da, ich zahl nicht
    macht doch was ihr wollt, Geld seht ihr nicht
  `,
};
