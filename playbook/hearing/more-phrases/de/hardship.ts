import type { MorePhrases } from '../written.ts';

export const hardship: MorePhrases = {
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
    ich hab meinen Job verloren
    bin seit letztem Monat arbeitslos
    die haben mich rausgeschmissen
    mir wurde betriebsbedingt gekündigt
    meine Firma hat dichtgemacht und ich steh ohne Arbeit da
    ich leb jetzt vom Arbeitslosengeld
    ich bin auf Jobsuche
    in der Probezeit gekündigt worden
    befristeter Vertrag nicht verlängert
    sagt arbeitslos seit August
    ich krieg nur noch ALG I
    meine Stelle wurde gestrichen
    ich bin freigestellt worden
    ich bin gerade ohne Beschäftigung
    Kd. hat Arbeit verloren, wartet auf Bescheid vom Amt
    hab den Job hingeschmissen
    mein Chef zahlt keinen Lohn mehr, ich musste gehen
    bin auf Kurzarbeit null
    die Zeitarbeitsfirma hat mich abgemeldet
    die Firma hat mich vor die Tür gesetzt
    ich hab keine Arbeit mehr
    bin beim Arbeitsamt gemeldet
    mir haben sie gekündigt
    ich bin seit Wochen auf der Suche nach einer neuen Stelle
    hab meine Anstellung verloren
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
    ich hatte einen Schlaganfall
    meine Frau hat Krebs
    ich kann nicht arbeiten wegen meinem Rücken
    ich hab Burnout und war in der Klinik
    ich muss zur Dialyse
    bin gerade frisch operiert
    sagt schwer erkrankt
    ich bin psychisch am Ende
    mein Mann ist ein Pflegefall
    ich hatte einen schweren Unfall
    Kd in stationärer Behandlung
    mir gehts gesundheitlich grad gar nicht gut
    meine Mutter ist dement und ich pflege sie
    ich bin im achten Monat und muss liegen
    ich krieg gerade Chemo und hab keinen Kopf für so was
    Long Covid, ich bin nicht arbeitsfähig
    der Chef ist schwer krank und der Laden steht still
    ich bin in der Reha nach einem Infarkt
    gesundheitlich bin ich am Boden
    bin schwer gestürzt und liege im Gips
    mein Kind liegt im Spital
    ich hab eine schlimme Diagnose bekommen
    erwerbsunfähig seit letztem Jahr
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
    mein Mann ist vor drei Wochen gestorben
    meine Mutter ist verstorben
    wir hatten einen Sterbefall
    die Frau Maier lebt nicht mehr
    er ist letzten Monat von uns gegangen
    ich muss gerade meinen Vater beerdigen
    sagt Kunde verstorben, Tochter am Apparat
    da rufen Sie zu spät an, der ist tot
    mein Sohn ist ums Leben gekommen
    ich hab das Erbe ausgeschlagen
    Schuldner verst., Erben unbekannt
    sie ist im Hospiz gestorben
    mein Bruder hat sich das Leben genommen
    wir haben gerade ganz andere Sorgen, mein Papa ist gestern eingeschlafen
    unser Chef ist plötzlich verstorben
    ich bin Witwe, mein Mann hat immer alles gemacht
    sie ist heimgegangen
    Sterbeurkunde kann ich Ihnen schicken
    meine Frau ist verschieden
    unser Vater ist vorige Woche verstorben
    der ist letztes Jahr gestorben, Sie sprechen mit der Tochter
    wir trauern um unseren Sohn
    der Inhaber ist tot, die Erben wissen noch nicht
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
    ich bin total blank
    ich hab keine Kohle
    ich leb vom Existenzminimum
    ich krieg Bürgergeld, da bleibt nix
    ich kanns mir einfach nicht leisten
    mein Konto ist im Minus bis zum Anschlag
    ich hab grad mal noch fünf Euro bis Monatsende
    woher nehmen und nicht stehlen
    sagt kann nicht zahlen, kein Geld
    kd mittellos, lebt von Grundsicherung
    ich hab die eidesstattliche Versicherung abgegeben
    ich weiß nicht wovon ich das zahlen soll
    bin völlig abgebrannt
    die Kinder brauchen was zu essen, da ist nichts übrig
    ich krieg nur eine kleine Rente, das reicht hinten und vorne nicht
    ich hab koa Geld
    der Gerichtsvollzieher war auch schon da und hat nichts gefunden
    ich hab keinen Pfennig mehr
    ich hab einfach nichts
    da können Sie lange suchen, ich bin arm wie eine Kirchenmaus
    ich komm vorn und hinten nicht rum
    null Euro auf dem Konto
    mir steht das Wasser bis zum Hals
    ich krieg nur Stütze
    ich bin finanziell am Ende
    ich leb von der Tafel
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
    mehr als dreißig im Monat ist nicht drin
    ich kann das nicht auf einmal zahlen
    ich könnte fünfzig Euro monatlich überweisen
    auf einen Schlag schaff ich das nicht
    ich zahls in kleinen Schritten
    können wir eine Ratenzahlung machen
    bietet 25 mtl. an
    sagt nur kleine Raten möglich
    ich könnte jeden Monat ein bisschen abstottern
    hundert kann ich anzahlen, den Rest später
    lassen Sie uns das stückeln
    möchte Ratenplan
    ich kann höchstens einen Zwanziger im Monat abzwacken
    mit kleinen Raten würde es gehen
    alles auf einmal geht nicht, aber peu à peu
    ein Teil jetzt und ein Teil im nächsten Monat
    wenn Sie mir mit der Rate entgegenkommen
    zwanzig Euro im Monat, mehr kann ich nicht
    ginge das auch in Teilen
    ich möchte in Raten abzahlen
    vielleicht erst mal die Hälfte
    ich kann nur tröpfchenweise zahlen
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
    die Caritas macht das für mich
    mein Schuldnerberater hat gesagt, ich soll nichts zahlen
    ich hab einen Termin bei der Schuldenberatung
    Sie kriegen Post von meiner Schuldnerberatung
    sagt Schuldnerberatung Diakonie eingeschaltet
    ich hab eine Beraterin, die schreibt alle Gläubiger an
    die Beratungsstelle stellt gerade alle meine Schulden zusammen
    wir machen mit der Schuldnerhilfe einen Plan
    bei der AWO hilft mir jemand mit den ganzen Schulden
    bitte wenden Sie sich an die Schuldnerhilfe
    ich bekomm Hilfe vom Sozialdienst bei meinen Schulden
    die Insolvenzberatung der Stadt vertritt mich gegenüber den Gläubigern
    Kd. wird von SB vertreten, Vollmacht folgt
    die Schuldnerberaterin macht Ihnen einen Vergleichsvorschlag
    ich hab mir Hilfe geholt wegen der Schulden, die regeln das mit allen zusammen
    die Schuldnerhilfe kümmert sich um alles
    ich hab jemanden von der Schuldnerberatungsstelle
    meine Betreuerin von der Beratung verhandelt gerade mit allen
    die Verbraucherzentrale berät mich wegen meiner Schulden
  `,
};
