import type { MorePhrases } from '../written.ts';

export const nothing: MorePhrases = {
  nothing: `
    hallo
    guten Morgen
    guten Tag
    wie geht es Ihnen
    ja
    nein
    okay
    wer ist da
    Müller am Telefon
    danke, auf Wiederhören
    schönen Tag noch
    einen Moment bitte
    ich verbinde
    bleiben Sie dran
    wie bitte
    wie war Ihr Name
    können Sie das wiederholen
    ach so
    in Ordnung
    schön von Ihnen zu hören
    das Wetter ist schrecklich
    hatten Sie ein schönes Wochenende
    ich suche kurz meine Brille
    ich hole einen Stift
    warten Sie, es hat geklingelt
    der Hund bellt
    ja das bin ich
    was kann ich für Sie tun
    hm
    genau
    und weiter
    geboren am vierten Mai
    die Verbindung ist schlecht
    hören Sie mich
    ich schreib mir das auf
    das ist richtig
    Servus
    moin
    worum geht es
    Sekunde, ich mach das Fenster zu
    das ist meine Postleitzahl, ja
    ach Sie wieder, guten Morgen
    mir geht es gut und Ihnen
    ich hol meinen Kalender
    sind Sie aus Bayern
    guten Tag, Schneider mein Name
    einen Augenblick, ich such was zu schreiben
    alles klar
    Sie sprechen mit Herrn Maurer
    um was gehts denn
    geht klar, bis dann
    heute ist ja ein Sauwetter
  `,
};
