import type { MorePhrases } from '../written.ts';

export const payment: MorePhrases = {
  'already-paid': `
    das habe ich schon bezahlt
    die Rechnung ist bereits bezahlt
    wir haben das überwiesen
    ist schon lange beglichen
    das Geld ist von meinem Konto abgegangen
    das ist erledigt, bezahlt
    bei uns ist die Rechnung ausgeglichen
    ich hab bar bezahlt
    haben wir letzten Monat gezahlt
    laut Kontoauszug ist das bezahlt
    da ist nichts mehr offen
    Sie haben Ihr Geld schon bekommen
    das wurde per Lastschrift eingezogen
    schauen Sie mal nach, das ist bezahlt
    meine Frau hat das schon überwiesen
    angeblich bezahlt
    ich habe den Beleg von der Überweisung
    das haben wir im Frühling geregelt
    gucken Sie noch mal, bei uns ist das Geld lange weg
    das ist vor Wochen durchgegangen
    in meinen Büchern ist das ausgebucht
    Sie haben es am Ersten eingezogen
    ich hab den abgestempelten Einzahlungsschein
    das ist schon längst bezahlt
    hab ich doch alles überwiesen
    wir haben das am 3. März beglichen, steht auf dem Kontoauszug
    laut Kunde bezahlt
    sagt er hat schon gezahlt, schickt Beleg
    bei mir ist das Geld abgebucht worden
    das hat meine Mutter letzte Woche bar bei Ihnen im Laden bezahlt
    die Rechnung ist bei uns als bezahlt verbucht
    Zahlung ist bei Ihnen wohl falsch zugeordnet worden, wir haben gezahlt
    ich zahl doch nicht zweimal, das ist schon überwiesen
    Kd beh. bez. zu haben, Nachweis folgt
    Sie haben das doch per Lastschrift abgebucht
    das Konto ist bei uns glatt, alles bezahlt
    ich hab den Überweisungsbeleg vor mir liegen
    das hab ich per PayPal erledigt
    schon lange erledigt, schauen Sie mal in Ihre Bücher
    die Kohle habt ihr doch schon
    ist bez, Valuta 12.10.
    das haben wir damals gleich an der Tür in bar gezahlt
    wir haben den Posten letzten Monat mit einer Sammelüberweisung ausgeglichen
    das Thema ist durch, ist gezahlt
    ich hab meinen Teil beglichen
    das Geld müsst ihr längst haben, das war im Sommer
    bezahlt per Vorkasse
    hab i scho zahlt
    ich hab das am Automaten eingezahlt
    Rechnung ausgeglichen am 02.09.
    wir haben keine offenen Posten mehr bei Ihnen
    das hat die Versicherung direkt an Sie bezahlt
    ist per Nachnahme bezahlt worden
  `,
  'payment-on-its-way': `
    ich habe es heute überwiesen
    das Geld ist raus
    Überweisung ist gestern rausgegangen
    müsste die nächsten Tage bei Ihnen eingehen
    der Scheck ist unterwegs
    ist angewiesen, dauert ein bis zwei Tage
    habe ich eben online überwiesen
    das Geld sollte morgen da sein
    die Bank hat den Auftrag schon
    wurde heute angewiesen
    Zahlung veranlasst
    ist heute früh rausgegangen
    haben wir am Montag per Scheck geschickt
    sollte jeden Moment auf Ihrem Konto sein
    das ist heute morgen von uns weg
    ich habe gerade auf Senden gedrückt
    die Banken sind langsam aber es kommt
    wenn Sie morgen aufmachen haben Sie es
    den Umschlag mit dem Scheck hab ich heut eingeworfen
    liegt gerade zwischen den Banken
    ist schon erfasst und freigegeben, muss nur noch ankommen
    das Geld ist gestern bei uns raus
    hab ich gerade eben überwiesen
    müsste morgen bei Ihnen auf dem Konto sein
    die Überweisung läuft schon
    hab es heute Vormittag angewiesen
    Zahlung ist unterwegs, sagt er
    Scheck ist heute in die Post gegangen
    dauert noch ein, zwei Bankarbeitstage, aber raus ist es
    das sollte in den nächsten zwei Tagen gutgeschrieben sein
    Kd. hat gestern überwiesen, Eingang abwarten
    liegt schon bei der Bank, kann jede Stunde ankommen
    die Buchhaltung hat das vorhin abgeschickt
    eben gerade per Onlinebanking gemacht
    ist schon auf dem Weg zu Ihnen, warten Sie noch einen Tag
    Freitag überwiesen, übers Wochenende dauerts halt
    angewiesen 14.11., Wertstellung morgen
    Sie müssten es jeden Augenblick auf dem Konto haben
    das hat sich wohl überschnitten, ich habs gestern bezahlt und Sie rufen heute an
    ham wir heut früh rausgschickt
    heute ist die Überweisung rausgegangen
    ich hab grad vorhin bezahlt
    Zahlung läuft
    das Geld trudelt die nächsten Tage ein
    haben wir gestern Abend noch fertiggemacht
    die Anweisung ist seit heut früh bei der Bank
    ist grad in der Mache, die Bank arbeitet dran
  `,
  'payment-run': `
    das ist im nächsten Zahllauf
    wir zahlen nur einmal im Monat
    der Zahlungslauf ist am Donnerstag
    das geht mit dem nächsten Zahlungslauf raus
    wir überweisen immer freitags
    die Zahlungen laufen alle zwei Wochen
    ist für den Lauf am Freitag eingeplant
    der Zahllauf für diese Woche ist schon durch
    das läuft automatisch am 30.
    wir machen nur zweimal im Monat Überweisungen
    Sie sind auf der Zahlungsliste für nächste Woche
    feste Zahltage
    nächster Lauf Freitag
    wir bündeln das und machen alles dienstags
    Sie sind für den übernächsten vorgesehen
    der Computer zahlt automatisch am Zwanzigsten
    am letzten Werktag sind die Lieferanten dran
    wir haben einen festen Rhythmus, jeden zweiten Donnerstag
    die nächsten Zahlungen gehen bei uns am Freitag raus
    wir zahlen immer nur am 15. und am 30.
    Sie sind im nächsten Lauf mit drin
    Zahlungslauf ist mittwochs
    außer der Reihe überweisen wir nichts
    der Lauf für diese Woche ist schon raus, also nächste Woche
    bei uns wird nur zum Monatsletzten gezahlt
    kommt mit dem nächsten Zahllauf laut Buchhaltung
    unser Überweisungstag ist der Donnerstag
    die Rechnung ist verbucht und wird mit dem nächsten Lauf bezahlt
    im System steht sie zur Zahlung am 28. vorgemerkt
    Zahlläufe sind bei uns vierzehntägig
    Sie sind beim Lauf am Montag dabei
    ZL nächste Woche Di
    der Termin für die Sammelüberweisung ist erst am Monatsende
    wir machen die Überweisungen gesammelt, immer am Ersten
    da haben Sie den Lauf knapp verpasst, der nächste ist in zwei Wochen
    wird automatisch mit dem nächsten Lauf angestoßen
    wir haben feste Zahlungstermine
    nächste Woche ist wieder Zahltag für Lieferanten
    das geht mit dem nächsten Schwung raus
    die Überweisungen machen wir gesammelt am Monatsende
    bei uns zahlt das System am Zehnten
    wir überweisen nur alle vierzehn Tage
    der Datenträger geht am Freitag an die Bank
  `,
  'bank-problem': `
    mein Konto ist gesperrt
    die Überweisung kam zurück
    es gab ein Problem mit der Bank
    die Lastschrift ist geplatzt
    meine Karte funktioniert nicht
    die Bank hat die Zahlung abgelehnt
    ich komme nicht ins Onlinebanking
    Konto gepfändet
    die Bank ist schuld
    wir wechseln gerade die Bank
    die Abbuchung hat nicht geklappt
    meine Karte ist abgelaufen
    die Bank hat das Geld zurückgebucht
    Rücklastschrift
    die Volksbank hat alles angehalten
    die App lässt mich nicht rein
    das kam postwendend zurück und keiner in der Filiale weiß warum
    meine Bank fand es verdächtig und hat gestoppt
    die Karte wurde eingezogen, ich warte auf eine neue
    bei der Bank waren die ganze Woche die Rechner aus
    mein Konto ist gerade gesperrt
    die Bank hat meine Überweisung nicht ausgeführt
    die Lastschrift ist zurückgegangen
    ich hab die PIN dreimal falsch eingegeben und jetzt ist die Karte zu
    die Überweisung wurde zurückgewiesen, weil die IBAN nicht stimmte
    meine Bank macht Probleme
    Rücklastschrift wegen Bankwechsel
    mein Online-Banking geht nicht
    das Geld ist von Ihrer Bank zurückgekommen
    Kontopfändung, Konto blockiert
    die TAN-App funktioniert nicht mehr auf dem neuen Handy
    ich hab die Bank gewechselt und die Daueraufträge sind nicht mit umgezogen
    meine Karte ist weg, ich warte auf die neue
    Kd sagt Bank hat Überweisung abgelehnt
    wir hatten ein technisches Problem bei der Sparkasse
    das Limit für Überweisungen war überschritten, die Bank hats nicht durchgelassen
    Zahlung fehlgeschlagen, Konto eingefroren
    die Bank hat unser Konto wegen einer Prüfung dichtgemacht
    mein Konto wurde dichtgemacht
    die Bank hat die Überweisung zurückgebucht
    die Abbuchung ist nicht durchgegangen
    bei meiner Bank ist gerade alles down
    Konto umgestellt, die Lastschrift läuft noch aufs alte
    die IBAN wird nicht akzeptiert
    Karte verschluckt vom Automaten
  `,
  'will-pay-soon': `
    ich zahle bald
    ich überweise das demnächst
    wird bezahlt
    Sie bekommen Ihr Geld
    mache ich in den nächsten Tagen
    sobald ich kann zahle ich
    irgendwann nächste Woche
    keine Angst, das wird bezahlt
    ja ja, ich mach das schon
    das erledige ich
    ich schau dass ich es hinkrieg
    zahlt demnächst
    wir begleichen das zeitnah
    ich zahl wenn ich dazu komme
    geben Sie mir noch ein paar Tage
    Sie hören bald was von mir
    ich hab Sie nicht vergessen
    so gut wie erledigt
    haben Sie noch ein wenig Geduld
    irgendwann setz ich mich hin und mach das
    steht auf meiner Liste
    versprochen, ich nehm das in die Hand
    ich zahl das die Tage
    Sie kriegen Ihr Geld schon
    nächste Woche überweise ich
    ich mach das fertig, versprochen
    wird gemacht
    das mach ich heute Abend
    hab ich vergessen, hol ich nach
    Ende des Monats haben Sie das Geld
    sagt er zahlt bald, kein Datum
    Kd. verspricht Zahlung demnächst
    wenn mein Lohn kommt, überweise ich
    ging mir durch, ich zahle das jetzt gleich
    sobald ich Luft hab, zahl ich das
    das wird schon, immer mit der Ruhe
    ist mir durch die Lappen gegangen, ich mach das zeitnah
    ich weiß schon, dass da noch was offen ist, ich zahl es ja
    ja mei, des zahl i scho no
    Zahlung kommt, kann aber nicht genau sagen wann
    wir bringen das in Ordnung
    kommt noch
    ich schau, dass ich das diese Woche hinkriege
    kriegen Sie, kriegen Sie
    das geht schon klar
    ich überweise es nachher
    gleich morgen früh geh ich zur Bank
    ich bin dran
    lassen Sie mir noch Zeit bis Freitag
    sobald das Weihnachtsgeld da ist
  `,
};
