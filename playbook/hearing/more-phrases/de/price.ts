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
  `,
};
