import type { MorePhrases } from '../written.ts';

export const payment: MorePhrases = {
  'already-paid': `
    das habe ich schon bezahlt
    die Rechnung ist bereits bezahlt
    wir haben das überwiesen
    ist schon lange beglichen
    das Geld ist von meinem Konto abgegangen
    das ist erledigt, bezahlt
    bei uns ist die Rechnung ausgeglichen
    ich hab bar bezahlt
    haben wir letzten Monat gezahlt
    laut Kontoauszug ist das bezahlt
    da ist nichts mehr offen
    Sie haben Ihr Geld schon bekommen
    das wurde per Lastschrift eingezogen
    schauen Sie mal nach, das ist bezahlt
    meine Frau hat das schon überwiesen
    angeblich bezahlt
    ich habe den Beleg von der Überweisung
    das haben wir im Frühling geregelt
    gucken Sie noch mal, bei uns ist das Geld lange weg
    das ist vor Wochen durchgegangen
    in meinen Büchern ist das ausgebucht
    Sie haben es am Ersten eingezogen
    ich hab den abgestempelten Einzahlungsschein
  `,
  'payment-on-its-way': `
    ich habe es heute überwiesen
    das Geld ist raus
    Überweisung ist gestern rausgegangen
    müsste die nächsten Tage bei Ihnen eingehen
    der Scheck ist unterwegs
    ist angewiesen, dauert ein bis zwei Tage
    habe ich eben online überwiesen
    das Geld sollte morgen da sein
    die Bank hat den Auftrag schon
    wurde heute angewiesen
    Zahlung veranlasst
    ist heute früh rausgegangen
    haben wir am Montag per Scheck geschickt
    sollte jeden Moment auf Ihrem Konto sein
    das ist heute morgen von uns weg
    ich habe gerade auf Senden gedrückt
    die Banken sind langsam aber es kommt
    wenn Sie morgen aufmachen haben Sie es
    den Umschlag mit dem Scheck hab ich heut eingeworfen
    liegt gerade zwischen den Banken
    ist schon erfasst und freigegeben, muss nur noch ankommen
  `,
  'payment-run': `
    das ist im nächsten Zahllauf
    wir zahlen nur einmal im Monat
    der Zahlungslauf ist am Donnerstag
    das geht mit dem nächsten Zahlungslauf raus
    wir überweisen immer freitags
    die Zahlungen laufen alle zwei Wochen
    ist für den Lauf am Freitag eingeplant
    der Zahllauf für diese Woche ist schon durch
    das läuft automatisch am 30.
    wir machen nur zweimal im Monat Überweisungen
    Sie sind auf der Zahlungsliste für nächste Woche
    feste Zahltage
    nächster Lauf Freitag
    wir bündeln das und machen alles dienstags
    Sie sind für den übernächsten vorgesehen
    der Computer zahlt automatisch am Zwanzigsten
    am letzten Werktag sind die Lieferanten dran
    wir haben einen festen Rhythmus, jeden zweiten Donnerstag
  `,
  'approver-away': `
    der Geschäftsführer ist im Ausland
    der das freigibt ist verreist
    ohne Unterschrift vom Chef geht nichts
    nur der Inhaber darf überweisen und er ist unterwegs
    die Leiterin ist krank und muss das freigeben
    mein Vorgesetzter muss zustimmen, ist aber nicht im Büro
    der Zeichnungsberechtigte ist abwesend
    Freigabe erst wenn Herr Meier zurück ist
    der Abteilungsleiter ist auf Reisen
    wir warten bis der Direktor zurück ist
    keiner sonst kann das genehmigen
    die zweite Unterschrift fehlt, der Kollege ist nicht da
    Chef erst nächste Woche wieder im Haus
    der Einzige der das absegnen kann sitzt im Flieger
    bis der Inhaber wieder da ist sind mir die Hände gebunden
    mein Chef gibt frei und der ist auf der Messe
    die mit dem Bankzugang wird diese Woche operiert
    er setzt seine Unterschrift drunter wenn er heimkommt
  `,
  'awaiting-approval': `
    das muss noch geprüft werden
    wartet auf Freigabe
    der Projektleiter muss das noch bestätigen
    liegt in der Fachabteilung
    die Freigabe steht noch aus
    ist noch im Umlauf
    wir müssen das erst mit der Bestellung abgleichen
    das wird intern noch geklärt
    der Einkauf prüft noch
    die Rechnungsprüfung dauert noch
    noch nicht abgezeichnet
    ist noch in der Genehmigung
    der Architekt prüft die Rechnung noch
    das macht gerade die Runde durchs Haus
    der Gutachter hat es auf dem Tisch
    die Qualität muss erst grünes Licht geben
    oben muss noch jemand nicken
    wir vergleichen das mit dem was auf der Baustelle gemacht wurde
    der Ingenieur hat die Mengen noch nicht bestätigt
    liegt bei jemand im Korb zum Prüfen
  `,
  'head-office-pays': `
    das zahlt die Zentrale
    die Hauptverwaltung zahlt
    unsere Muttergesellschaft überweist das
    wir zahlen hier vor Ort nichts
    da müssen Sie in der Zentrale anrufen
    die Buchhaltung sitzt in Frankfurt
    Zahlungen macht der Konzern
    wir sind nur eine Filiale
    wird zentral bezahlt
    das Shared Service Center macht das
    das geht über unseren Hauptsitz
    wir leiten die Rechnungen nur weiter
    der Franchisegeber zahlt
    Kreditoren sitzen am Stammsitz
    ums Geld kümmern sich die Leute in Stuttgart
    hier wird nur verkauft, gezahlt wird woanders
    die Mutter hält die Hand auf der Kasse
    unser Lager hat gar kein eigenes Konto
    alles Finanzielle sitzt bei der Gruppe in Mailand
    die Leute vom Franchise oben begleichen das
  `,
  'new-system': `
    wir haben ein neues System
    wir haben die Buchhaltungssoftware gewechselt
    wegen der Umstellung verzögert sich alles
    unser System läuft noch nicht
    die Software macht Probleme
    wir stellen gerade das ERP um
    das Programm ist abgestürzt
    die neue Software funktioniert noch nicht richtig
    Sie sind im neuen System noch nicht angelegt
    Datenmigration
    durch den Systemwechsel können wir nicht zahlen
    IT-Probleme in der Buchhaltung
    alles muss neu erfasst werden im System
    Server down, keine Zahlungen möglich
    beim Umzug der Daten sind die halben Lieferanten verschwunden
    die IT hat versprochen dass es jetzt läuft, tut es aber nicht
    das alte Programm ist abgeschaltet und das neue noch nicht bereit
    unsere Software ist abgestürzt und die Buchhaltung mit
  `,
  'bank-problem': `
    mein Konto ist gesperrt
    die Überweisung kam zurück
    es gab ein Problem mit der Bank
    die Lastschrift ist geplatzt
    meine Karte funktioniert nicht
    die Bank hat die Zahlung abgelehnt
    ich komme nicht ins Onlinebanking
    Konto gepfändet
    die Bank ist schuld
    wir wechseln gerade die Bank
    die Abbuchung hat nicht geklappt
    meine Karte ist abgelaufen
    die Bank hat das Geld zurückgebucht
    Rücklastschrift
    die Volksbank hat alles angehalten
    die App lässt mich nicht rein
    das kam postwendend zurück und keiner in der Filiale weiß warum
    meine Bank fand es verdächtig und hat gestoppt
    die Karte wurde eingezogen, ich warte auf eine neue
    bei der Bank waren die ganze Woche die Rechner aus
  `,
  'on-holiday': `
    die Buchhalterin ist im Urlaub
    wir haben Betriebsurlaub
    die Kollegin ist zwei Wochen in Urlaub
    über Weihnachten haben wir geschlossen
    der Kollege der zahlt ist im Urlaub
    bis Januar ist niemand da
    ich bin gerade im Urlaub
    ist in Elternzeit, sie macht sonst die Zahlungen
    Sommerpause
    erst nach den Ferien wieder besetzt
    wegen Urlaub geschlossen
    Buchhaltung im Urlaub
    Büro bleibt über Ostern zu
    die das macht ist verreist, kommt am Montag wieder
    die liegt bis Monatsende am Strand
    über die Feiertage ist hier keiner
    die Lisa macht das Banking und die ist beim Skifahren
    wir machen jeden Sommer drei Wochen zu
    ich liege gerade am Pool in Spanien
    der ist in den Flitterwochen und sonst macht er die Zahlungen
  `,
  'will-pay-soon': `
    ich zahle bald
    ich überweise das demnächst
    wird bezahlt
    Sie bekommen Ihr Geld
    mache ich in den nächsten Tagen
    sobald ich kann zahle ich
    irgendwann nächste Woche
    keine Angst, das wird bezahlt
    ja ja, ich mach das schon
    das erledige ich
    ich schau dass ich es hinkrieg
    zahlt demnächst
    wir begleichen das zeitnah
    ich zahl wenn ich dazu komme
    geben Sie mir noch ein paar Tage
    Sie hören bald was von mir
    ich hab Sie nicht vergessen
    so gut wie erledigt
    haben Sie noch ein wenig Geduld
    irgendwann setz ich mich hin und mach das
    steht auf meiner Liste
    versprochen, ich nehm das in die Hand
  `,
};
