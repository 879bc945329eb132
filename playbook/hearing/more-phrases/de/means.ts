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
  `,
  'lost-job': `
    ich habe meine Arbeit verloren
    ich wurde entlassen
    mir wurde gekündigt vom Chef
    ich suche gerade Arbeit
    ich habe keinen Job mehr
    ich bin in Kurzarbeit
    meine Firma hat mich rausgeworfen
    ich beziehe ALG 1
    ich habe keine Arbeit
    betriebsbedingte Kündigung
    ich bin seit Januar ohne Stelle
    die Firma wo ich war hat zugemacht, jetzt bin ich beim Arbeitsamt
    Job verloren
    das Werk wurde zugesperrt und ich war drin
    seit Juni kein Lohn mehr
    ich hab meine Papiere gekriegt
    mein Chef musste uns alle heimschicken
    erst weniger Stunden, dann war die Stelle weg
  `,
  illness: `
    ich bin krank
    ich habe Krebs
    ich hatte einen Unfall und kann nicht arbeiten
    ich bin schwer krank
    ich wurde operiert
    mein Kind ist krank
    ich habe Depressionen
    ich bin in Reha
    ich hatte einen Herzinfarkt
    gesundheitlich geht es mir schlecht
    ich bin in Behandlung
    ich muss meinen Mann pflegen
    ich beziehe Krankengeld
    ich gehe an Krücken und kann nicht schaffen
    sie haben was gefunden und ich bin dauernd auf Station
    seit Wochen komm ich nicht aus dem Bett
    der Arzt hat mich drei Monate rausgenommen
    meine Nerven sind am Ende, ich mach keinen Brief mehr auf
    meine Kleine liegt auf der Intensivstation
  `,
  bereavement: `
    mein Mann ist tot
    er ist verstorben
    es gab einen Todesfall
    ich habe meinen Vater verloren
    wir haben die Beerdigung
    sie ist letzte Woche gestorben
    der Kunde ist verstorben
    wir sind in Trauer
    ich bin die Witwe
    mein Bruder ist tödlich verunglückt
    der Nachlass wird geregelt, er ist verstorben
    Todesfall in der Familie
    ich bin der Erbe
    am Donnerstag tragen wir ihn zu Grabe
    gestern haben wir sie beigesetzt
    er ist nicht mehr am Leben
    mein Mann hat es nicht geschafft
    ich regel die Sachen von meiner verstorbenen Tante
    ich bin jetzt allein, er ist eingeschlafen
  `,
  'no-money': `
    ich habe kein Geld
    ich kann nicht zahlen
    ich bin pleite
    das kann ich mir nicht leisten
    ich habe kein Einkommen
    mein Konto ist leer
    ich lebe von Hartz IV
    ich habe nicht mal was zu essen
    keinen Cent habe ich
    am Monatsende bleibt nichts übrig
    die Rente reicht nicht
    woher soll ich das nehmen
    ich bin mittellos
    Pfändungsschutzkonto, nichts pfändbar
    meine Taschen sind leer
    nach der Miete reicht es nicht mal zum Einkaufen
    ich hab Schulden bis über beide Ohren
    wo nichts ist kann man nichts holen
    ich lebe von meiner Mutter
  `,
  'only-small-amounts': `
    ich kann nur in Raten zahlen
    kann ich das in Raten zahlen
    ich kann monatlich zwanzig Euro zahlen
    nur kleine Beträge
    geht Ratenzahlung
    dreißig Euro im Monat gehen
    können wir das aufteilen
    jeden Monat ein bisschen was
    mehr als fünfzig ist nicht möglich
    ich kann einen Teil zahlen
    bietet kleine Raten
    Stück für Stück abzahlen
    eine kleine Rate
    nach und nach, mehr krieg ich nicht hin
    kann ich das häppchenweise machen
    nehmen Sie jeden Ersten zwanzig
    wenn Sie es mir aufteilen schaff ich es
    eine große Summe geht nicht, aber monatlich schon
  `,
  'debt-advice': `
    die Schuldnerberatung hilft mir
    mein Schuldnerberater meldet sich
    die machen einen Plan für alle Gläubiger
    die Schuldenberatung hat gesagt ich soll nicht zahlen
    außergerichtlicher Einigungsversuch
    Awo berät mich wegen der Schulden
    mein Berater verhandelt mit allen Gläubigern
    Schuldnerberatung eingeschaltet
    wenden Sie sich an meinen Schuldnerberater
    ich lasse mich beraten wegen meiner Schulden
    bitte um Aufschub bis die Beratung fertig ist
    die Beratungsstelle sagt, Sie sollen sich bei denen melden
    die machen allen denen ich was schulde einen Vorschlag
    ich hab mich bei einer Stelle für Überschuldete angemeldet
    donnerstags bin ich in der Beratung wegen meiner Schulden
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
  `,
};
