import type { MorePhrases } from '../written.ts';

export const waiting: MorePhrases = {
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
    die Einzige, die das unterschreiben darf, ist auf Geschäftsreise
    der Chef ist nicht da, und ohne den kann ich nichts anweisen
    unser Prokurist muss gegenzeichnen und der ist bis Montag weg
    das muss Herr Vogt freigeben und der ist krankgeschrieben
    wir warten auf den Chef, der muss noch abzeichnen
    Freigeber bis KW 48 außer Haus
    sagt Chef muss unterschreiben, ist auf Montage
    der Boss ist auf Dienstreise in China, vorher darf ich nichts freigeben
    keiner da, der das freigeben darf
    die Vollmacht fürs Konto hat nur meine Chefin und die ist in Amerika
    ich brauch zwei Unterschriften und hab bloß eine, der andere ist unterwegs
    unser Vorstand ist auf Tagung und muss das absegnen
    GF nicht erreichbar, Freigabe erst nach Rückkehr
    die Bürgermeisterin muss unterschreiben, die ist diese Woche nicht im Rathaus
    da muss der Senior drüberschauen und der ist gerade nicht greifbar
    sobald der Chef wieder im Lande ist, gibt er das frei
    solange die Frau Doktor auf dem Kongress ist, kann das keiner unterschreiben
    ohne den Chef läuft hier nichts und der ist verreist
    unsere Geschäftsleitung ist geschlossen auf Klausur, keiner zeichnet
    der Kollege mit der Zeichnungsvollmacht ist nicht im Haus
    die Kämmerin muss das anordnen und die ist nicht da
    es fehlt nur die Unterschrift vom Alten, aber der ist auf der Jagd
    der Zweite, der unterschreiben muss, kommt erst am Mittwoch wieder
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
    die Rechnung ist bei uns noch in der Prüfung
    die hängt noch in der Freigabe
    da muss die Fachabteilung erst den Haken dranmachen
    der Bauleiter hat sie noch nicht freigegeben
    liegt noch beim Projektleiter auf dem Tisch
    ist noch nicht durch die Rechnungsprüfung durch
    Rechnung im Freigabeworkflow
    wird bei uns noch sachlich und rechnerisch geprüft
    noch nicht freigegeben, sagt die Buchhaltung
    wir warten noch auf das OK vom Einkauf
    das läuft gerade durch den Genehmigungsprozess
    die Rechnung kreist noch im Haus
    muss noch intern abgestimmt werden, dann geht sie in die Zahlung
    der Kollege aus der Technik muss noch bestätigen, dass alles passt
    Status: in Klärung beim Besteller
    die Stadtverwaltung prüft noch, das dauert bei uns
    der Abteilungsleiter hat noch kein grünes Licht gegeben
    das muss erst noch durch zwei Instanzen
    freigabe steht noch aus lt. frau mohr
    die Rechnung muss erst noch abgezeichnet werden
    ist in Prüfung
    es fehlt noch die interne Freigabe
    wir klären das noch mit der Abteilung
    die Sache liegt zur Kontrolle beim Ingenieurbüro
    ich hab sie dem Chef vorgelegt, er muss noch draufschauen
    das Rechnungsprüfungsamt hat sie noch
    muss noch gegengecheckt werden
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
    das wird alles von der Zentrale bezahlt
    Rechnungen begleicht bei uns die Mutter in Wien
    wir sind nur der Standort, bezahlt wird in München
    für Zahlungen ist unsere Konzernbuchhaltung da
    das läuft über den Hauptsitz
    wenden Sie sich an die Verwaltung in Hamburg, die zahlen das
    Filiale zahlt nicht selbst, Zentrale zuständig
    das Geld kommt von der Holding
    die Rechnungen gehen alle nach Polen ins Shared Service Center
    bei uns in der Niederlassung gibts keine Buchhaltung
    gezahlt wird ausschließlich am Stammsitz
    sagt Zentrale zahlt, hier nur Verkauf
    die Kreditorenbuchhaltung sitzt nicht hier, sondern in der Hauptverwaltung
    die Überweisungen macht das Mutterhaus
    wir haben hier in der Werkstatt keinen Zugriff aufs Konto, das macht der Konzern
    Kontakt der Zentrale geben lassen, dort wird gezahlt
    das regelt alles der Träger, wir sind nur die Kita
    die Hausverwaltung zahlt das für uns
    hier in der Filiale kann ich nichts bezahlen
    unsere Buchhaltung sitzt in der Hauptstelle
    das Geld gibt bei uns nur die Konzernmutter frei
    rufen Sie bitte in der Zentrale an, die machen das
    Rechnungen zahlt das Mutterunternehmen in der Schweiz
    Zahlung erfolgt über Gruppe
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
    wir stellen gerade auf SAP um, da geht im Moment nichts
    wegen der neuen Software hängt bei uns alles
    unser Buchhaltungsprogramm spinnt seit dem Update
    wir haben Systemumstellung, Zahlungen gehen erst ab nächster Woche wieder
    Serverausfall, können gerade nichts überweisen
    nach der Migration fehlen noch die Kreditorendaten
    die EDV ist umgestellt worden und jetzt geht gar nichts mehr
    wir hatten einen Hackerangriff und alle Rechner stehen
    Umstellung auf DATEV, Rückstand in der Buchhaltung
    das neue ERP macht noch Zicken
    unsere IT ist lahmgelegt, wir kommen nicht an die Rechnungen
    seit dem Systemwechsel sind wir im Rückstand mit den Zahlungen
    im neuen Programm sind Ihre Stammdaten noch nicht drin
    die Schnittstelle zur Bank läuft nach dem Update noch nicht
    neue Software, Verzögerung bei Zahlungen
    Computer streikt, die Techniker sind dran
    wir sind mitten in der Umstellung
    die Kiste läuft nicht, wir kommen nicht ins Programm
    im neuen System fehlt mir noch die Berechtigung
    alles digitalisiert jetzt, und nichts funktioniert
    Softwareumstellung, Kreditoren noch nicht angelegt
    wir haben seit Tagen kein Netz, keine EDV
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
    unsere Buchhalterin ist bis zum 15. im Urlaub
    wir haben bis Montag Betriebsferien
    die Kollegin aus der Buchhaltung ist in Elternzeit
    die ist im Mutterschutz, die Vertretung fängt erst an
    ich bin bis Sonntag noch auf Mallorca
    unsere Buchhaltung hat diese Woche frei
    sind über die Feiertage alle weg
    der zuständige Kollege ist zwei Wochen nicht da, Urlaub
    Urlaubszeit, wir sind nur zu zweit
    Betrieb macht Sommerferien bis Ende August
    Sachbearbeiterin im Urlaub, Rückkehr 02.12.
    sagt Bh. ist im Urlaub
    ich bin gerade auf Reisen, nach meiner Rückkehr kümmere ich mich drum
    zwischen Weihnachten und Neujahr ist hier zu
    ich steh hier am Strand, melden Sie sich wenn ich zurück bin
    über Fasching ist bei uns dicht
    die macht gerade Kur, und sonst macht keiner die Überweisungen
    der macht Sabbatical bis März
    das Büro ist wegen Urlaub nicht besetzt
    ich bin in den Ferien
    meine Frau macht die Bankgeschäfte und ist gerade mit den Kindern verreist
    da ist Betriebsruhe
    im August läuft hier gar nichts
    die Dame kommt erst nach Ostern zurück
    Buha Urlaub bis 5.1.
    die ist im Wochenbett, kommt erst in einem Jahr wieder
  `,
};
