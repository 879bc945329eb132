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
  `,
  'lost-job': `
    ich habe meine Arbeit verloren
    ich bin arbeitslos
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
  `,
  illness: `
    ich bin krank
    ich liege im Krankenhaus
    ich habe Krebs
    ich hatte einen Unfall und kann nicht arbeiten
    ich bin krankgeschrieben
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
  `,
  bereavement: `
    mein Mann ist tot
    er ist verstorben
    meine Frau ist gestorben
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
  `,
  'no-money': `
    ich habe kein Geld
    ich kann nicht zahlen
    ich bin pleite
    das kann ich mir nicht leisten
    bei mir gibt es nichts zu holen
    ich habe kein Einkommen
    mein Konto ist leer
    ich lebe von Hartz IV
    ich habe nicht mal was zu essen
    keinen Cent habe ich
    am Monatsende bleibt nichts übrig
    die Rente reicht nicht
    woher soll ich das nehmen
    ich bin mittellos
    der Gerichtsvollzieher war schon da, da ist nichts
    Pfändungsschutzkonto, nichts pfändbar
  `,
  'only-small-amounts': `
    ich kann nur in Raten zahlen
    kann ich das in Raten zahlen
    ich kann monatlich zwanzig Euro zahlen
    nur kleine Beträge
    ich kann nicht alles auf einmal zahlen
    geht Ratenzahlung
    dreißig Euro im Monat gehen
    können wir das aufteilen
    jeden Monat ein bisschen was
    mehr als fünfzig ist nicht möglich
    ich kann einen Teil zahlen
    bietet kleine Raten
    Stück für Stück abzahlen
    eine kleine Rate
  `,
  'debt-advice': `
    ich bin bei einer Schuldnerberatung
    die Schuldnerberatung hilft mir
    mein Schuldnerberater meldet sich
    ich habe einen Termin bei der Schuldnerberatung
    die machen einen Plan für alle Gläubiger
    die Schuldenberatung hat gesagt ich soll nicht zahlen
    außergerichtlicher Einigungsversuch
    Awo berät mich wegen der Schulden
    mein Berater verhandelt mit allen Gläubigern
    Schuldnerberatung eingeschaltet
    wenden Sie sich an meinen Schuldnerberater
    ich lasse mich beraten wegen meiner Schulden
    bitte um Aufschub bis die Beratung fertig ist
  `,
  'bankruptcy-coming': `
    wir melden Insolvenz an
    ich gehe in die Insolvenz
    ich mache Privatinsolvenz
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
  `,
};
