import type { MorePhrases } from '../written.ts';

export const law: MorePhrases = {
  'too-old': `
    das ist verjährt
    die Forderung ist zu alt
    das ist zehn Jahre her
    das können Sie nicht mehr fordern
    die Verjährungsfrist ist um
    das ist schon ewig her
    nach drei Jahren verjährt das
    so alte Sachen
    Verjährung
    das ist ja uralt
    da hätten Sie früher kommen müssen
    das ist aus dem Jahr 2009
    längst verjährt
    nach so vielen Jahren kommen Sie damit
  `,
  'talk-to-lawyer': `
    sprechen Sie mit meinem Anwalt
    mein Anwalt kümmert sich darum
    mein Anwalt meldet sich bei Ihnen
    das habe ich meinem Anwalt übergeben
    wenden Sie sich an unsere Rechtsabteilung
    ich sage nichts ohne meinen Anwalt
    liegt beim Anwalt
    mein Rechtsanwalt hat gesagt ich muss nicht zahlen
    unser Jurist prüft das
    anwaltlich vertreten
    das läuft alles über die Kanzlei
    ich gebe Ihnen die Nummer von meiner Anwältin
    Rechtsbeistand
  `,
  'stop-calling': `
    rufen Sie mich nicht mehr an
    lassen Sie mich in Ruhe
    hören Sie auf anzurufen
    ich will keine Anrufe mehr
    Sie belästigen mich
    dauernd rufen Sie an
    streichen Sie meine Nummer
    löschen Sie meine Daten
    nicht mehr anrufen
    rufen Sie nicht auf der Arbeit an
    ich untersage Ihnen weitere Anrufe
    jeden Tag rufen Sie hier an
    kein Kontakt mehr erwünscht
    melden Sie sich nie wieder
    Anrufverbot
  `,
  complaint: `
    ich werde mich beschweren
    ich möchte eine Beschwerde einreichen
    das melde ich der Aufsicht
    geben Sie mir Ihren Vorgesetzten
    ich gehe zur Verbraucherzentrale
    ich zeige Sie an
    ich beschwere mich bei der Bundesnetzagentur
    das kommt in die Zeitung
    ich melde das dem Datenschutz
    wo kann ich mich beschweren
    ich will Ihren Chef sprechen
    Beschwerde
    Ombudsmann
    das hat ein Nachspiel, ich beschwere mich über Sie
    ich schreibe eine schlechte Bewertung
  `,
  'refuses-to-pay': `
    ich zahle nicht
    das bezahle ich nicht
    ich weigere mich zu zahlen
    wir zahlen das nicht
    dann klagen Sie halt
    wir sehen uns vor Gericht
    Sie kriegen nichts von mir
    da können Sie lange warten
    ich will nicht zahlen
    machen Sie was Sie wollen, ich zahle nicht
    keinen Cent kriegen Sie
    ich denke nicht daran zu zahlen
    Zahlungsverweigerung
    leiten Sie ruhig rechtliche Schritte ein
    nein ich zahl das nicht
  `,
};
