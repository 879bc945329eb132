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
  `,
};
