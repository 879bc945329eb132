import type { MorePhrases } from '../written.ts';

export const price: MorePhrases = {
  'price-disagreed': `
    der Preis stimmt nicht
    wir hatten einen anderen Preis vereinbart
    das ist teurer als im Angebot
    im Angebot stand weniger
    Sie haben mehr berechnet als ausgemacht
    der Preis auf der Bestellung ist ein anderer
    es war ein Festpreis vereinbart
    der Stundensatz ist falsch
    Sie haben die Preise erhöht ohne uns zu informieren
    das sollte billiger sein
    Preis falsch
    laut Preisliste kostet das neunzehn
    der Einzelpreis weicht ab
    Pauschalpreis war abgemacht
    mir wurde ein günstigerer Preis genannt
    per Handschlag war es weniger
    Ihr Mann hat achtzig ins Angebot geschrieben
    zehn Prozent teurer als letztes Mal
    ich halte das Angebot in der Hand und das ist niedriger
    im Rahmenvertrag steht was anderes
    keiner hat mich gewarnt dass es teurer wird
    so war der Preis nicht ausgemacht
    mir wurde ein ganz anderer Preis gesagt
    wir hatten 500 vereinbart und Sie berechnen 650
    das Angebot lag deutlich drunter
    der Preis war anders abgesprochen
    ausgemacht waren 45 die Stunde
    Preisdifferenz zur Bestellung
    das ist nicht der Preis aus dem Katalog
    sagt Preis höher als vereinbart
    der Chef hat mit eurem Vertreter einen Sonderpreis ausgehandelt
    im Internet stand 79 und auf der Rechnung 99
    Kostenvoranschlag um dreißig Prozent überschritten
    ihr habt einfach den Tarif erhöht
    mündlich hieß es achthundert alles inklusive
    vom Preis her stimmt das nicht mit unserer Auftragsbestätigung überein
    Kd moniert Einzelpreis
    für das Geld hätte ich das nie genommen, das war billiger ausgemacht
    die Anfahrt sollte im Preis drin sein
    Sie haben Preise von diesem Jahr genommen, bestellt haben wir noch zu den alten
    das war günstiger ausgemacht
    Sie haben einen höheren Preis genommen
    im Prospekt stand ein anderer Preis
    so teuer war das nicht abgesprochen
    der Meister hat mir was ganz anderes gesagt, was das kostet
    Preisabweichung 12 Prozent
    vereinbart war pauschal
    die Stunde ist zu teuer berechnet
  `,
  'discount-disagreed': `
    der Rabatt fehlt
    der Rabatt wurde nicht abgezogen
    Skonto nicht berücksichtigt
    uns wurde ein Nachlass zugesagt
    wir haben zwei Prozent Skonto gezogen
    die Rückvergütung fehlt
    wir bekommen immer drei Prozent
    der Mengenrabatt fehlt
    der Bonus wurde nicht gutgeschrieben
    der Gutschein wurde nicht eingelöst
    Werbekostenzuschuss fehlt
    zehn Prozent Rabatt waren vereinbart
    Aktionsrabatt nicht berücksichtigt
    wo bleibt der Treuerabatt
    sonst geht immer was runter für Händler
    Sie haben den vollen Listenpreis genommen und nichts abgezogen
    wo ist der Mengenpreis geblieben
    mit Kundenkarte hätten zehn weg gemusst
    zwei Prozent wenn wir schnell sind, so war es immer
    die Frühjahrsaktion ist nicht drin
    der vereinbarte Rabatt ist nicht drauf
    wo sind meine zehn Prozent
    ich hab Skonto abgezogen, das steht mir zu
    ihr habt den Nachlass vergessen
    wir kriegen normalerweise fünf Prozent
    Skontoabzug strittig
    sagt Rabatt fehlt auf Rechnung
    der Neukundenrabatt wurde nicht gewährt
    als Stammkunde hab ich immer Prozente
    der Gutscheincode wurde nicht abgezogen
    die zwei Prozent für schnelle Zahlung haben wir abgezogen
    der Jahresbonus ist noch nicht verrechnet
    Kd. verlangt Mengenrabatt
    uns wurde ein Messerabatt versprochen
    bei der Abnahmemenge gibts doch Staffelrabatt
    der Rest ist Skonto, den zahl ich nicht nach
    die Aktion zwei zum Preis von einem haben Sie nicht berücksichtigt
    es fehlen drei Prozent Skonto
    uns stehen die Konditionen vom Verband zu
    ihr habt die Prozente vergessen
    die Rabattaktion gilt doch bis Ende des Monats
    da geht für uns immer noch was weg
    Händlerrabatt fehlt
  `,
  'credit-note-promised': `
    uns wurde eine Gutschrift versprochen
    der Vertrieb hat gesagt das wird gutgeschrieben
    die Gutschrift fehlt noch
    der Verkäufer wollte die Rechnung stornieren
    wir haben die Ware zurückgeschickt, die Gutschrift fehlt
    Ihr Kollege hat eine Stornierung zugesagt
    wir sollten nicht zahlen weil noch eine Gutschrift kommt
    Gutschrift zugesagt
    da bekommen wir noch was gutgeschrieben
    erst die Gutschrift, dann die Zahlung
    die Rechnung sollte storniert werden
    Ihr Außendienstler hat das zugesagt dass es gutgeschrieben wird
    mir wurde eine Erstattung zugesagt
    die Retouren wurden abgeholt und nie abgezogen
    Ihre Kollegin wollte die rausnehmen
    seit Frühjahr verspricht man uns eine Korrektur
    er hat mir sein Wort gegeben dass das runterkommt
    die sollte eigentlich ausgebucht werden
    da kriegen wir doch von Ihnen noch was zurück
    da sollte doch noch eine Gutschrift kommen
    uns ist eine Gutschrift zugesagt worden
    der Vertreter hat gesagt, das wird storniert
    die Rechnung sollte doch rückgängig gemacht werden
    wir haben alles retourniert, das muss gutgeschrieben werden
    warte noch auf die Gutschrift
    Gutschrift steht aus
    sagt GS wurde versprochen
    ich hab das Paket zurückgeschickt und nie eine Erstattung gesehen
    Ihre Kollegin am Telefon hat mir versprochen, das auszubuchen
    das sollte doch von der Rechnung runter, hat der Außendienst gesagt
    Retoure vom Mai noch nicht gutgeschrieben
    erst wenn die Gutschrift da ist, zahlen wir den Rest
    man hat uns eine korrigierte Rechnung versprochen
    Stornorechnung angeblich zugesagt
    der Kundendienst wollte mir das erlassen
    das wolltet ihr mir doch erstatten
    die Korrektur von Ihnen steht noch aus
    ihr schuldet mir noch eine Gutschrift für die Rücksendung
    mir wurde gesagt, die Sache wird storniert und ich brauch nichts zahlen
    ich sollte das vergessen, hat Ihr Mitarbeiter gesagt, das wird gutgeschrieben
    Leergut ist noch nicht gutgeschrieben
    wartet auf Stornobeleg
  `,
  'duplicate-invoice': `
    die Rechnung ist doppelt
    Sie haben zweimal berechnet
    wir haben die Rechnung zweimal bekommen
    das ist die gleiche Rechnung wie letzten Monat
    doppelt in Rechnung gestellt
    dieselbe Leistung wurde zweimal berechnet
    das ist ein Duplikat
    zwei Rechnungen für denselben Auftrag
    die haben wir schon unter einer anderen Nummer
    doppelte Rechnung
    das wurde uns schon mal berechnet
    der gleiche Betrag taucht zweimal auf
    die ist identisch mit der anderen
    Sie kassieren da zweimal
    die Nummern sind anders, aber es ist ein und dieselbe Lieferung
    ich begleiche doch nicht zweimal dasselbe
    die haben wir im Juni schon gebucht
    Sie haben uns das zweimal in Rechnung gestellt
    diese Rechnung haben wir schon mal gekriegt
    das ist doch die gleiche wie im August
    doppelt fakturiert
    die Lieferung wurde doppelt abgerechnet
    derselbe Lieferschein steht auf zwei Rechnungen
    das ist eine Dublette
    sagt Rechnung doppelt
    die hab ich unter der alten Nummer schon bezahlt, das ist zweimal dasselbe
    da habt ihr aus Versehen zweimal abgerechnet
    gleiches Datum, gleicher Betrag, andere Nummer
    zwei Mal die gleiche Rechnung im Haus
    die Leistung war schon in der Abschlagsrechnung drin, das ist doppelt
    Kd: Doppelberechnung
    ihr schickt mir die gleiche Sache immer wieder neu
    für den einen Einsatz krieg ich jetzt schon die zweite Rechnung
    das ist jetzt schon die zweite Rechnung für das Gleiche
    einmal reicht ja wohl, das ist doppelt gemoppelt
    zweimal abgebucht, zweimal berechnet
    ident mit der Rechnung vom Vormonat
    Rechnung liegt doppelt vor
  `,
  'terms-disagreed': `
    die Rechnung ist noch nicht fällig
    wir haben 60 Tage Zahlungsziel
    vereinbart sind 90 Tage
    wir zahlen nach 60 Tagen
    das Zahlungsziel ist ein anderes
    wir haben doch noch Zeit
    im Vertrag stehen 45 Tage
    andere Zahlungsbedingungen vereinbart
    die Frist läuft noch
    Fälligkeit stimmt nicht
    wir haben immer zwei Monate Zeit
    das wird erst nächsten Monat fällig
    dreißig Tage waren nie ausgemacht
    Zahlungsfrist 60 Tage
    die Uhr läuft erst ab Wareneingang
    zahlbar ist das erst im April
    dreißig Tage hatten wir mit Ihnen noch nie
    wir haben 30 Tage Ziel, die sind noch nicht um
    die ist doch noch gar nicht fällig
    wir haben andere Zahlungsbedingungen mit Ihnen
    bei uns gelten 60 Tage netto
    laut unseren Einkaufsbedingungen 90 Tage
    Sie mahnen zu früh
    fällig erst zum Monatsende
    das Ziel ist noch nicht abgelaufen
    sagt Zahlungsziel 45 Tage vereinbart
    wir zahlen grundsätzlich erst nach acht Wochen
    warum rufen Sie jetzt schon an, ich hab noch zwei Wochen
    ausgemacht war Zahlung nach Abnahme
    im Vertrag steht quartalsweise
    Zahlungsziel strittig
    die Fälligkeit rechnet sich ab Rechnungseingang und der war erst letzte Woche
    ihr habt uns sechs Monate Zahlungsaufschub zugesagt, Finanzierung ohne Zinsen
    wir hatten doch Valuta Januar ausgemacht
    die Zahlungsfrist ist noch nicht rum
    wir zahlen laut Rahmenvertrag erst nach 45 Tagen
    es hieß doch zahlbar in vier Wochen
    ich hab noch Zeit bis zum Fünfzehnten
    da haben wir andere Absprachen wegen der Frist
    noch kein Fälligkeitsdatum erreicht
  `,
  'tax-wrong': `
    die Umsatzsteuer stimmt nicht
    wir sind umsatzsteuerbefreit
    falscher Steuersatz
    die USt-ID fehlt
    da darf keine Mehrwertsteuer drauf sein
    Reverse Charge
    die Rechnung muss wegen der Steuer korrigiert werden
    der Steuersatz ist falsch, es müssten sieben Prozent sein
    innergemeinschaftliche Lieferung, keine MwSt
    das Finanzamt erkennt die Rechnung so nicht an
    Steuernummer fehlt
    Sie haben 19 Prozent statt 7 berechnet
    Kleinunternehmer, keine Umsatzsteuer
    Sie haben deutsche Steuer auf einen Kunden in Österreich gerechnet
    ohne unsere Nummer kriegen wir die Vorsteuer nicht
    das geht in den Export, da kommt keine Steuer drauf
    das ist der volle statt dem ermäßigten Satz
    auf der Rechnung ist die Mehrwertsteuer falsch
    da müssten sieben Prozent drauf und nicht neunzehn
    die Umsatzsteuer ist nicht ausgewiesen
    wir sind Ausland, da dürfen Sie keine Umsatzsteuer berechnen
    unsere UID fehlt auf der Rechnung
    wegen der falschen Steuer können wir keine Vorsteuer ziehen
    Steuerausweis falsch, Rechnung muss berichtigt werden
    wir sind gemeinnützig und von der Steuer befreit
    Paragraf 13b, die Steuerschuld geht auf uns über
    sagt MwSt falsch
    bitte Rechnung ohne MwSt, Reverse-Charge
    unser Steuerberater sagt, die Rechnung ist steuerlich nicht in Ordnung
    Sie sind doch Kleinunternehmer, da gibts keine Mehrwertsteuer
    Photovoltaik ist steuerfrei, null Prozent
    als Diplomaten zahlen wir keine Steuer
    statt zwanzig Prozent müssen es zehn sein beim Essen
    den Steuersatz haben Sie falsch angesetzt
    die Mehrwertsteuer dürfen Sie uns nicht in Rechnung stellen
    unsere Umsatzsteuernummer ist nicht angegeben
    als Verein zahlen wir keine Umsatzsteuer
    das Finanzamt streicht uns das so
  `,
  'set-off': `
    wir verrechnen das
    wir haben selbst Forderungen an Sie
    wir haben noch eine offene Rechnung bei Ihnen
    das wird gegengerechnet
    wir ziehen das von unserer Forderung ab
    zahlen Sie erst unsere Rechnung
    wir rechnen auf
    Sie haben unsere Rechnung auch nicht bezahlt
    Gegenforderung
    ich behalte das ein, Sie schulden mir mehr
    wir haben noch Geld von Ihnen zu kriegen
    Schadensersatz wird verrechnet
    Verrechnung mit unserem Guthaben
    nehmen Sie das von dem was umgekehrt noch offen ist
    wir haben im Mai für Sie gearbeitet und warten noch aufs Geld
    Ihr Wagen hat unser Tor kaputt gefahren, ziehen Sie es davon ab
    auf dem anderen Konto steht was zu unseren Gunsten
    eine Hand wäscht die andere, erst Sie dann ich
    Sie schulden uns doch selber noch was
    das wird mit unserer Rechnung verrechnet
    wir haben da noch ein Guthaben
    wir haben eine Gegenrechnung geschickt
    ich zieh das von dem ab, was Sie mir schulden
    Kd rechnet auf mit eigener Forderung
    wir sind quitt
    ihr habt bei uns auch noch was offen
    sagt er verrechnet
    solange ihr meine Rechnung nicht zahlt, zahl ich eure auch nicht
    das gleicht sich doch mit unserer Provision aus
    ich hab noch die Kaution bei Ihnen, nehmen Sie es davon
    ihr habt mir einen Schaden verursacht, den rechne ich dagegen
    da ist noch ein Plus auf meinem Kundenkonto, das könnt ihr nehmen
    wir kriegen von euch noch 800, zieht das ab und gut ist
    mit der Überzahlung vom letzten Jahr verrechnen
    Sie stehen bei uns auch in der Kreide
    das rechnen wir gegen
    behalten Sie's von dem ein, was ich noch von Ihnen kriege
    mit meiner offenen Rechnung an euch seid ihr quitt
    die Reparatur von dem Schaden, den ihr verursacht habt, zieh ich ab
    wir haben noch eine Bonusauszahlung offen, verrechnet die
  `,
  leverage: `
    wir zahlen erst wenn Sie das andere Problem gelöst haben
    erst nachbessern, dann zahlen wir
    wir halten das Geld zurück bis alles fertig ist
    wir behalten einen Teil ein bis zur Mängelbeseitigung
    Sicherheitseinbehalt
    machen Sie erst mal Ihre Hausaufgaben
    solange die Reklamation offen ist zahlen wir nicht
    wenn die andere Sache geklärt ist, bekommen Sie Ihr Geld
    erst das andere Projekt abschließen
    Zahlung wird zurückgehalten
    bringen Sie erst die Unterlagen vom anderen Auftrag
    wenn Sie die alte Maschine abgeholt haben zahle ich
    Gewährleistungseinbehalt
    erst liefern Sie den Rest vom anderen Auftrag
    ich sitze auf dem Geld bis das ordentlich gemacht ist
    wenn Ihr Techniker wegen der anderen Sache da war, zahle ich
    ohne Schlüssel kein Geld
    die letzten fünf Prozent bleiben hier bis die Garantie rum ist
    geben Sie mir erst meinen Zugang zurück
    solange die Mängel nicht behoben sind, zahl ich nicht
    erst wenn die Reparatur fertig ist, gibts Geld
    Geld gibts, wenn Sie Ihren Teil erledigt haben
    wir behalten zehn Prozent zurück als Sicherheit
    Zahlung erst nach Nachbesserung
    Einbehalt bis Mängel beseitigt
    ich zahl erst, wenn ihr die anderen Sachen liefert
    sagt er zahlt erst wenn das andere Problem gelöst ist
    bevor ihr mir nicht den Anschluss wieder freischaltet, seht ihr keinen Cent
    machen Sie erst das eine, dann zahle ich das andere
    erst die Restarbeiten, dann die Schlussrechnung
    wenn Sie endlich die Ersatzteile schicken, überweise ich sofort
    das Geld ist mein einziges Druckmittel
    solange Sie den Wagen nicht abholen, bleibt das Geld bei mir
    wir haben die Zahlung gestoppt, bis Sie sich um unsere Beschwerde kümmern
    erst will ich die Schlüssel, dann kriegen Sie Ihr Geld
    erst wird ordentlich gearbeitet, dann wird gezahlt
    kein Geld, bis das Problem aus der Welt ist
    wenn das Internet wieder läuft, zahl ich
    Sie bekommen die Schlussrate erst nach Abnahme
    ich lass das Geld stehen, damit Sie sich mal bewegen
    solange bei der anderen Sache nichts passiert, passiert hier auch nichts
  `,
};
