import type { MorePhrases } from '../written.ts';

export const law: MorePhrases = {
  'too-old': `
    die Forderung ist zu alt
    das ist zehn Jahre her
    das können Sie nicht mehr fordern
    die Verjährungsfrist ist um
    nach drei Jahren verjährt das
    so alte Sachen
    Verjährung
    das ist ja uralt
    da hätten Sie früher kommen müssen
    das ist aus dem Jahr 2009
    längst verjährt
    nach so vielen Jahren kommen Sie damit
    das war in einem anderen Leben
    da sind meine Kinder noch zur Schule gegangen
    da kommen Sie reichlich spät
    das muss noch aus D-Mark-Zeiten sein
    es gibt doch ein Gesetz dass man nach so vielen Jahren nichts mehr muss
  `,
  'talk-to-lawyer': `
    mein Anwalt kümmert sich darum
    mein Anwalt meldet sich bei Ihnen
    das habe ich meinem Anwalt übergeben
    ich sage nichts ohne meinen Anwalt
    liegt beim Anwalt
    mein Rechtsanwalt hat gesagt ich muss nicht zahlen
    unser Jurist prüft das
    anwaltlich vertreten
    das läuft alles über die Kanzlei
    ich gebe Ihnen die Nummer von meiner Anwältin
    Rechtsbeistand
    mein Rechtsbeistand hat gesagt kein Wort zu Ihnen
    ab jetzt alles über das Anwaltsbüro
    meine Rechtsschutz hat jemanden beauftragt
    liegt bei unserem Justiziar
  `,
  'stop-calling': `
    rufen Sie mich nicht mehr an
    lassen Sie mich in Ruhe
    hören Sie auf anzurufen
    ich will keine Anrufe mehr
    Sie belästigen mich
    dauernd rufen Sie an
    nicht mehr anrufen
    rufen Sie nicht auf der Arbeit an
    ich untersage Ihnen weitere Anrufe
    jeden Tag rufen Sie hier an
    kein Kontakt mehr erwünscht
    melden Sie sich nie wieder
    Anrufverbot
    ich blockier die Nummer
    benutzen Sie diesen Anschluss nicht mehr
    nicht mal in Ruhe essen kann man, immer klingelt ihr
    wenn ich die Nummer sehe geh ich nicht mehr ran
    ich verbitte mir Ihre Anrufe
  `,
  complaint: `
    ich möchte eine Beschwerde einreichen
    das melde ich der Aufsicht
    geben Sie mir Ihren Vorgesetzten
    ich gehe zur Verbraucherzentrale
    ich zeige Sie an
    ich beschwere mich bei der Bundesnetzagentur
    das kommt in die Zeitung
    ich melde das dem Datenschutz
    ich will Ihren Chef sprechen
    Beschwerde
    Ombudsmann
    das hat ein Nachspiel, ich beschwere mich über Sie
    ich schreibe eine schlechte Bewertung
    ich schreib mir Ihren Namen auf für die Behörde
    das geht an die Aufsichtsbehörde
    Sie hören von den Verbraucherschützern
    so was wie Sie gehört gemeldet
    nehmen Sie das als formelle Beschwerde auf
  `,
  'refuses-to-pay': `
    das bezahle ich nicht
    ich weigere mich zu zahlen
    wir zahlen das nicht
    dann klagen Sie halt
    wir sehen uns vor Gericht
    Sie kriegen nichts von mir
    ich will nicht zahlen
    machen Sie was Sie wollen, ich zahle nicht
    keinen Cent kriegen Sie
    ich denke nicht daran zu zahlen
    leiten Sie ruhig rechtliche Schritte ein
    nein ich zahl das nicht
    nur über meine Leiche
    vergessen Sie es
    nicht mal das Schwarze unterm Nagel
    holen Sie sich Ihr Geld woanders
  `,
};
