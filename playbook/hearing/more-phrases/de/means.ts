import type { MorePhrases } from '../written.ts';

export const means: MorePhrases = {
  'cash-flow': `
    wir haben gerade Liquiditätsprobleme
    das Geld ist knapp
    wir sind gerade klamm
    wir können diesen Monat nicht alles zahlen
    das Geschäft läuft schlecht
    der Umsatz ist eingebrochen
    wir haben einen finanziellen Engpass
    das Konto ist überzogen
    die Aufträge fehlen
    die Saison war schlecht
    wir müssen erst die Löhne zahlen
    der Dispo ist ausgereizt
    die Kasse ist leer im Betrieb
    wir warten auf einen Kredit von der Bank
    es ist zurzeit schwierig bei uns
    bis die Saison anzieht ist die Kasse leer
    wir leben hier von der Hand in den Mund
    es geht mehr raus als reinkommt
    die Gehälter gehen vor
    im Januar ist bei uns immer Ebbe
    alles drückt, Energie, Miete, einfach alles
    wir sind im Moment knapp bei Kasse im Betrieb
    die Auftragslage ist grade mau
    uns fehlt momentan die Liquidität
    das Geschäft läuft gerade nicht
    wir müssen erst die Gehälter zahlen
    bei uns ist gerade Flaute
    wir kommen gerade so über die Runden mit der Firma
    vorübergehender Engpass
    sagt Liquiditätsengpass bis Monatsende
    die Bank hat uns die Linie gekürzt
    zurzeit sieht es finanziell eng aus bei uns
    der Umsatz ist weggebrochen, es ist kaum was auf dem Firmenkonto
    wir schieben gerade alle Lieferanten vor uns her
    die Kasse gibt das im Moment nicht her
    die Energiekosten fressen uns auf
    wir krebsen gerade so rum, es läuft nicht
    Winter ist bei uns im Bau immer schwierig mit dem Geld
    im Moment können wir nur das Nötigste bezahlen
    das Finanzamt hat uns das Konto leergeräumt, wir sind gerade nicht flüssig
    die Firma ist grad nicht flüssig
    es hakt gerade bei den Finanzen im Betrieb
    wir strampeln uns gerade ab
    momentan kommt nichts rein
    die letzten Monate waren mies fürs Geschäft
    wir haben einen finanziellen Durchhänger
    zahlungstechnisch ist es diesen Monat schwierig bei uns
  `,
  'waiting-for-customer': `
    wir warten auf die Zahlung von unserem Kunden
    unser Kunde hat uns nicht bezahlt
    wenn wir Geld bekommen, zahlen wir
    unsere Kunden zahlen nicht
    wir haben selbst noch Außenstände
    sobald das Geld vom Auftraggeber da ist
    der Generalunternehmer zahlt nicht
    die Versicherung hat noch nicht gezahlt
    ich warte selber auf Geld
    ein großer Kunde ist uns ausgefallen
    wenn die Förderung kommt
    erst muss der Kunde zahlen
    wir hängen von einer Zahlung ab
    uns schulden selber alle Geld
    mir schulden sie selber einen Haufen, kommt es rein sind Sie als Erster dran
    wir stehen am Ende der Kette und keiner reicht was durch
    in der Minute wo der Bauträger zahlt
    meine eigenen Schuldner rühren sich nicht
    die Versicherung gibt das Geld nächsten Monat frei
    wir warten selber noch auf Geld von unserem Kunden
    sobald unser Kunde zahlt, zahlen wir auch
    unser Auftraggeber lässt uns hängen
    der Bauherr hat noch nicht überwiesen
    wenn meine Außenstände reinkommen, kriegen Sie Ihr Geld
    ich hab selber so viele offene Rechnungen bei Kunden
    sagt wartet auf Kundenzahlung
    die Krankenkasse hat noch nicht mit uns abgerechnet
    unser größter Kunde zahlt erst Ende des Monats
    solang ich nicht bezahlt werde kann ich auch nicht zahlen
    wir kriegen noch fünfzigtausend von der Stadt
    die Versicherung muss erst den Schaden regulieren, dann zahle ich
    die Fördermittel sind noch nicht ausgezahlt
    Kd wartet auf Zahlungseingang vom GU
    uns hat ein Kunde sitzen lassen
    ich warte auf meine Provision vom Auftraggeber
    wenn das Geld aus dem Hausverkauf da ist, zahle ich
    der Auftraggeber hat noch nicht gezahlt
    mein Kunde ist im Verzug
    wenn bei uns was reinkommt, leit ich es an Sie weiter
    ich kann erst zahlen, wenn der andere mich bezahlt
    Zahlungseingang vom Hauptauftragnehmer fehlt
    das Amt muss mir erst noch was nachzahlen
  `,
  'bankruptcy-coming': `
    wir gehen pleite
    die Firma ist insolvent
    das Insolvenzverfahren ist eröffnet
    der Insolvenzverwalter meldet sich
    wir stehen vor dem Konkurs
    Insolvenzantrag ist gestellt
    bald sind wir bankrott
    Verbraucherinsolvenz
    der Insolvenzverwalter übernimmt
    wir sind überschuldet und müssen zum Gericht
    Eigenverwaltung beantragt
    Regelinsolvenz
    bei uns gehen die Lichter aus, das Gericht ist schon dran
    am Montag geht der Antrag raus
    ich unterschreib morgen die Insolvenzpapiere
    wir sind zahlungsunfähig und müssen zum Insolvenzgericht
    wir melden Insolvenz an
    der Antrag liegt beim Amtsgericht
    wir sind zahlungsunfähig
    sagt Insolvenz angemeldet
    das Insolvenzgericht hat einen Gutachter bestellt
    ich mach die Restschuldbefreiung
    vorläufiger Insolvenzverwalter ist bestellt
    wir stehen kurz vor der Pleite
    melden Sie Ihre Forderung beim Verwalter an
    ich bin in der Wohlverhaltensphase
    die Firma muss wohl den Gang zum Gericht antreten
    Kd. in Verbraucherinsolvenz, Az. folgt
    demnächst ist hier Feierabend, wir sind pleite und müssen das anmelden
    Insolvenzantrag nächste Woche
    das Verfahren ist eröffnet, ich darf gar nichts mehr zahlen
    wir hängen am Tropf, nächsten Monat ist die Insolvenz da
    Schutzschirmverfahren
    wir sind insolvent
    ich muss Privatkonkurs anmelden
    der Steuerberater sagt, wir müssen Insolvenz anmelden
    das Gericht hat die Insolvenz schon bestätigt
    wir gehen den Bach runter, der Antrag ist unterschrieben
  `,
  'company-closing': `
    wir schließen das Geschäft
    wir geben auf
    wir machen zu
    der Betrieb wird eingestellt
    die Firma wird aufgelöst
    ich gebe den Laden auf
    die Firma wird liquidiert
    Geschäftsaufgabe
    ich melde das Gewerbe ab
    wir haben geschlossen für immer
    Ende des Jahres ist Schluss mit der Firma
    ich höre auf, gehe in Rente
    Räumungsverkauf, dann ist Schluss
    Betrieb eingestellt
    wir drehen für immer das Licht ab
    mir reicht es, ich hör auf mit dem Laden
    am Samstag geht die Tür zu und nicht mehr auf
    alle Leute sind entlassen und wir räumen die Halle
    wir machen den Laden dicht
    zum Jahresende hören wir auf
    ich hab das Gewerbe abgemeldet
    das Geschäft gibts bald nicht mehr
    wir stellen den Betrieb ein
    ich geh in den Ruhestand und finde keinen Nachfolger
    sagt Betrieb wird geschlossen
    Geschäft aufgegeben zum 31.12.
    das Restaurant ist seit Sonntag für immer zu
    der Standort wird geschlossen und die Firma abgewickelt
    wir schmeißen hin, der Laden wird zugesperrt
    wir lösen den Verein auf
    die GmbH wird gelöscht
    nach vierzig Jahren sperr ich die Werkstatt zu
    die Praxis wird geschlossen, ich hör auf
    wir haben schon alles ausverkauft und machen zu
    wir sperren zu
    das Geschäft läuft aus, im März ist Schluss
    ich mach den Laden nicht mehr weiter
    Unternehmen wird abgewickelt
    die Firma wird aus dem Handelsregister gelöscht
  `,
};
