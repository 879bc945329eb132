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
  `,
  'short-delivery': `
    die Lieferung war unvollständig
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
  `,
  'not-delivered': `
    die Ware ist nie angekommen
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
    Falschlieferung
    ich wollte Holz und bekam Plastik
    das falsche Teil
    Sie haben die Ware von einem anderen Kunden geschickt
    geliefert wurde die falsche Ausführung
  `,
  'service-not-done': `
    die Arbeit ist nicht fertig
    die Leistung wurde nicht erbracht
    der Handwerker ist nicht gekommen
    die haben schlecht gearbeitet
    die Reparatur hat nichts gebracht
    das wurde nicht ordentlich gemacht
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
  `,
};
