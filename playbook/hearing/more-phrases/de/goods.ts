import type { MorePhrases } from '../written.ts';

export const goods: MorePhrases = {
  'goods-faulty': `
    die Ware war beschädigt
    das Gerät ist defekt
    die Ware ist mangelhaft
    das ist kaputt angekommen
    die Qualität ist schlecht
    wir haben das reklamiert, es war fehlerhaft
    es funktioniert nicht
    die Teile sind verbogen und passen nicht
    es war verschimmelt
    das Produkt ist nach einer Woche ausgefallen
    die Lieferung war verdorben
    Mängelrüge
    ich hab das zurückgeschickt weil es kaputt war
    Ware mit Kratzern
    die Maschine läuft nicht
    Schrott haben Sie geliefert
    Transportschaden
    beim ersten Einschalten war schon Schluss
    die Sachen waren faul
    da ist eine riesige Beule drin
    das ist mir in der Hand zerfallen
    wir mussten alles wegwerfen, das hat gestunken
    geht nicht mal an
    unsere Kunden haben alles zurückgebracht weil es auseinanderfällt
    das Teil ist nach zwei Tagen kaputtgegangen
    die Ware hatte Mängel, das haben wir auch gemeldet
    das Ding funktioniert nicht
    kam schon kaputt bei mir an
    die Hälfte ist zerbrochen angekommen
    die Maschine streikt seit dem ersten Tag
    der Stoff ist voller Flecken
    Ware mangelhaft, Reklamation läuft
    sagt das Gerät ist defekt
    die Waschmaschine leckt
    das Holz ist verzogen und hat Risse
    das war von Anfang an Murks, ständig fällt die Maschine aus
    die Qualität ist unter aller Sau
    das Fleisch war verdorben, das konnte ich keinem verkaufen
    die Fliesen haben alle Haarrisse
    für ein kaputtes Gerät zahl ich nichts
    Kunde reklamiert Ware, angeblich schadhaft
    die Schrauben sind reihenweise abgebrochen
    das Handy lässt sich nicht mal einschalten
    nach dem ersten Waschen war der Pulli hin
    die Ware ist Ausschuss
    das hat von Anfang an gewackelt und gequietscht
    taugt nichts
    das kann man keinem Menschen anbieten
    der Akku hält keine Stunde
    die Farbe blättert ab
    Ware n.i.O.
    da ist ein Sprung drin
    die Blumen waren verwelkt
    der Motor macht komische Geräusche und geht dauernd aus
  `,
  'short-delivery': `
    es hat was gefehlt
    wir haben nicht alles bekommen
    die Menge stimmt nicht
    zu wenig geliefert
    Sie haben mehr berechnet als geliefert
    eine Palette fehlt
    es wurde nur die Hälfte geliefert
    Fehlmenge
    ein Karton zu wenig
    es kamen nur sieben von zehn
    Teillieferung, aber voll berechnet
    Positionen fehlen
    wir haben weniger bekommen als auf der Rechnung steht
    der Rest fehlt noch
    ich hab zweimal gezählt, uns fehlen welche
    da hätte noch eine zweite Kiste dabei sein müssen
    was vom Lkw kam passt nicht zum Schein
    achtzehn statt vierundzwanzig haben wir bekommen
    volle Ladung berechnet, halbe gebracht
    zwei Positionen sind nie aufgetaucht
    da fehlt ein Teil der Lieferung
    wir haben nur acht statt zehn Stück bekommen
    es war nicht alles dabei
    bestellt hundert, gekommen sind achtzig
    die Lieferung war unvollständig
    zwei Kartons fehlen
    Teilmenge fehlt, volle Rechnung gestellt
    da hat die Hälfte gefehlt
    sagt 3 Paletten zu wenig geliefert
    der Rest ist bis heute nicht gekommen
    Sie berechnen fünfzig Liter und im Tank waren bloß vierzig
    das Zubehör war nicht im Paket
    laut Wiegeschein waren es zwei Tonnen weniger
    Mindermenge, Kd. kürzt Rechnung
    ein Karton von dreien ist nicht angekommen
    im Karton waren weniger drin als draufsteht
    mir fehlen noch die Stühle, der Tisch ist da
    Sie haben nur einen Teil geschickt, berechnen aber alles
    da sind Sachen nicht mitgeliefert worden
    zehn bestellt, sieben da
    die Stückzahl stimmt vorne und hinten nicht
    auf dem Lieferschein stehts, im Karton wars nicht
    Lieferung nicht vollständig, Rest offen
    es fehlten Schrauben und zwei Bretter
    berechnet haben Sie mehr Kilo als angekommen sind
  `,
  'not-delivered': `
    wir haben keine Ware bekommen
    ich hab nichts erhalten, das Paket kam nie
    es wurde nicht geliefert
    die Lieferung ist nicht angekommen
    ich warte immer noch auf die Ware
    Paket verloren gegangen
    wo bleibt meine Bestellung
    Lieferung nie erhalten
    der Paketdienst hat nichts gebracht
    die Sendung ist weg
    warum zahlen wenn ich nichts bekommen habe
    bis heute keine Ware
    kein Wareneingang bei uns
    beim Nachbarn ist auch nichts abgegeben worden
    vor meiner Tür liegt nichts
    in der Verfolgung steht zugestellt aber es ist nirgends
    Ihr Laster war nie hier
    im Wareneingang gibt es keinen Eintrag
    ich sitz immer noch ohne da
    ich hab die Ware nie bekommen
    das Paket ist verschollen
    DHL sagt zugestellt, aber ich hab nichts
    wo ist meine Ware
    Lieferung nicht erhalten laut Kunde
    da ist nichts geliefert worden
    das Paket ist an den Absender zurückgegangen
    ich warte seit Wochen auf meine Bestellung
    nie was gesehen von dem Zeug
    Kd. sagt keine Lieferung erfolgt
    der Fahrer hats irgendwo abgestellt, jedenfalls nicht bei mir
    die Sendung hängt seit einem Monat im Verteilzentrum
    solange ich keine Ware habe gibts auch kein Geld
    das Packerl ist nie bei mir aufgetaucht
    die Spedition hat unsere Palette verloren
    nichts da, kein Paket, keine Benachrichtigung, nichts
    die Ware ist wohl unterwegs geklaut worden, hier kam nichts an
    hier ist nichts abgeladen worden
    ich hock da und warte, es kommt einfach nichts
    das ist nie zugestellt worden
    laut Spedition unauffindbar
    der Bote war nie da
    Ware nicht da
    ich hab bestellt, aber gekriegt hab ich nix
  `,
  'late-delivery': `
    die Ware kam zu spät
    die Lieferung kam verspätet
    Sie haben den Termin nicht eingehalten
    das war viel zu spät
    durch die Verzögerung hatten wir Kosten
    wir konnten das nicht mehr brauchen weil es zu spät kam
    zugesagt war Mai, geliefert im Juli
    wegen dem Verzug ist uns ein Kunde abgesprungen
    vier Wochen Verspätung
    verspätet geliefert
    wir mussten wegen Ihnen die Produktion anhalten
    Vertragsstrafe wegen Lieferverzug
    Sie haben die Frist nicht gehalten
    die Saison war schon vorbei als es kam
    als es endlich kam war die Feier vorbei
    die Saison war gelaufen als Ihre Kisten kamen
    meine Leute standen wegen Ihnen eine Woche rum
    zwei Wochen hieß es und zwei Monate waren es
    wir mussten so lange ein Ersatzgerät mieten
    Weihnachtsware im Januar nützt mir nichts
    die Lieferung kam drei Wochen zu spät
    ihr habt viel zu spät geliefert
    der Liefertermin wurde nicht eingehalten
    bis das endlich da war, brauchten wir es nicht mehr
    wegen der verspäteten Lieferung stand unsere Baustelle
    sagt Ware kam zu spät, will Abzug
    die Verspätung hat uns einen Auftrag gekostet
    Lieferverzug, Kd macht Schaden geltend
    das Kleid kam erst nach der Hochzeit
    zugesagt war Montag, gekommen ist es am Freitag drauf
    wir mussten woanders kaufen, weil ihr nicht in die Gänge gekommen seid
    die Lieferung war überfällig und kam dann nach dem Fest
    zu spät geliefert, Annahme verweigert
    das Material kam Tage nach dem Betonieren
    Sie haben uns hängen lassen, die Ware kam einen Monat später als zugesagt
    die Frist war längst rum als der Lkw kam
    das hat ewig gedauert bis das Zeug da war
    Sie haben den zugesagten Termin platzen lassen
    unser Kunde ist abgesprungen weil ihr so lahm wart
    Verzugsschaden
    zwei Wochen nach Termin geliefert
    da war die Messe schon gelaufen
    ihr wart nicht pünktlich und uns ist die Produktion gestanden
  `,
  'wrong-item': `
    Sie haben die falsche Ware geliefert
    das ist nicht was ich bestellt habe
    falscher Artikel
    falsche Farbe
    die Größe stimmt nicht
    ein anderes Modell ist gekommen
    wir haben was anderes bekommen
    Artikel verwechselt
    die Artikelnummer stimmt nicht mit der Bestellung überein
    ich wollte Holz und bekam Plastik
    das falsche Teil
    geliefert wurde die falsche Ausführung
    bestellt war Buche und Sie bringen Kiefer
    die gehören zu einer anderen Maschine
    das ist ein M und ich brauche XL
    da ist eine fremde Bestellung bei mir gelandet
    auf dem Karton steht Modell fünf, wir wollten sechs
    Diesel sollte es sein, nicht Benzin
    das ist das falsche Modell
    bestellt hab ich was ganz anderes
    Sie haben mir die falsche Größe geschickt
    ich hab blau bestellt und rot bekommen
    Falschlieferung
    das passt nicht, das ist für einen anderen Typ
    sagt falscher Artikel geliefert
    da war was im Paket, was ich nie bestellt habe, mein Artikel aber nicht
    links statt rechts geliefert
    die Sorte stimmt nicht, wir hatten Arabica bestellt
    im Karton war was völlig anderes
    Kd. erhielt falsches Ersatzteil
    Sie haben Schuhe in 42 geschickt, ich brauch 38
    wir haben 10 Millimeter bestellt und 12 gekriegt
    das war nicht das, was im Auftrag steht, die Ausführung ist eine andere
    Ware vertauscht, die gehört einem anderen Kunden
    ich wollte die Dieselpumpe und Sie liefern die elektrische
    da hat wer beim Packen danebengegriffen
    das ist nicht die bestellte Ware
    ich krieg dauernd was anderes als ich bestelle
    Artikelnr. weicht ab
    das ist die falsche Version, wir haben die neue bestellt
    verkehrte Ware geschickt
    der Schlauch ist fürs Vorgängermodell
  `,
  'service-not-done': `
    die Arbeit ist nicht fertig
    der Handwerker ist nicht gekommen
    die haben schlecht gearbeitet
    die Reparatur hat nichts gebracht
    es ist noch nicht alles erledigt
    der Techniker hat nichts gemacht
    das ist Pfusch
    die Montage ist unvollständig
    nicht fertiggestellt
    schlechter Service
    die Wartung hat nie stattgefunden
    Ihre Leute sind einfach nicht erschienen
    der Berater hat nie was geliefert
    es wurde nur die halbe Arbeit gemacht
    die Reinigung war schlecht
    die haben zusammengepackt und waren nicht mehr gesehen
    in meiner Decke ist immer noch ein Loch
    der hat geguckt, sich am Kopf gekratzt und ist gefahren
    die Heizung läuft nicht besser als vorher
    ich musste eine andere Firma holen die das fertig macht
    die halben Zimmer haben sie ausgelassen
    der bestellte Bericht wurde nie geschrieben
    die Arbeiten sind noch gar nicht abgeschlossen
    der Techniker war nie da
    Sie haben die Hälfte nicht gemacht
    die Handwerker haben gepfuscht
    die Leistung wurde nie erbracht
    da ist überhaupt nichts repariert worden
    es tropft immer noch, obwohl Ihr Mann da war
    Leistung mangelhaft, Nachbesserung verlangt
    sagt Arbeit nicht fertig
    die Maler sind einfach nicht mehr gekommen
    der Kurs ist ausgefallen, wofür soll ich zahlen
    ihr wart nie zum Warten da
    das Bad ist immer noch eine Baustelle
    die Putzfrau kam zweimal statt achtmal
    die haben mehr kaputtgemacht als repariert
    die Website ist nie online gegangen
    Termin war ausgemacht und es ist niemand erschienen
    das Internet ging bei mir nie, also zahl ich auch nicht für den Anschluss
    Kd bemängelt Ausführung der Arbeiten
    die Beratung hat nie stattgefunden
    die Herren haben ihre Arbeit nicht gemacht
    angefangen und liegen gelassen
    das wurde nie ausgeführt
    die Anlage ist bis heute nicht in Betrieb genommen
    beim Umzug wurde die Hälfte stehen lassen
    die Schulung ist nie gehalten worden
    der Rasen ist nicht ein einziges Mal gemäht worden
    von der versprochenen Leistung hab ich nichts gesehen
    nachbessern müsst ihr, das Parkett ist schief verlegt
  `,
};
