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
  `,
  'payment-on-its-way': `
    die Zahlung ist unterwegs
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
  `,
  'payment-run': `
    das ist im nächsten Zahllauf
    wir zahlen nur einmal im Monat
    der Zahlungslauf ist am Donnerstag
    das geht mit dem nächsten Zahlungslauf raus
    wir überweisen immer freitags
    wir zahlen zum Monatsende
    die Zahlungen laufen alle zwei Wochen
    ist für den Lauf am Freitag eingeplant
    der Zahllauf für diese Woche ist schon durch
    das läuft automatisch am 30.
    wir machen nur zweimal im Monat Überweisungen
    Sie sind auf der Zahlungsliste für nächste Woche
    feste Zahltage
    nächster Lauf Freitag
  `,
  'approver-away': `
    der Chef ist nicht da, der muss unterschreiben
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
  `,
  'awaiting-approval': `
    die Rechnung ist noch nicht freigegeben
    das muss noch geprüft werden
    die Rechnung liegt zur Prüfung
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
  `,
  'bank-problem': `
    mein Konto ist gesperrt
    die Bank hat einen Fehler gemacht
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
  `,
  'will-pay-soon': `
    ich zahle bald
    ich überweise das demnächst
    wird bezahlt
    Sie bekommen Ihr Geld
    ich kümmere mich darum
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
  `,
};
