import type { MorePhrases } from '../written.ts';

export const temper: MorePhrases = {
  'you-are-thieves': `
    Sie sind Diebe
    ihr seid Betrüger
    Sie sind Verbrecher
    was für ein Sauladen
    Betrügerfirma
    ihr zockt die Leute ab
    ihr beklaut die Leute
    so eine Frechheit, ihr Gauner
    das ist kriminell was Sie machen
    Wucherer
    Halunken
    ihr seid eine Mafia
    Sie wollen den Leuten nur Geld abnehmen
    Blutsauger
    Drecksfirma
    Banditen, die ganze Bande
    schämen sollten Sie sich, alte Leute auszunehmen
    Raub mit Stempel ist das
    Sie würden Ihre eigene Großmutter verkaufen
    lauter Haie
    ihr seid doch alles Abzocker
    so eine Gaunerbande
    ihr zieht den Leuten das Geld aus der Tasche
    Halsabschneider seid ihr
    das ist reine Abzocke
    das ist Wucher was ihr da macht
    ihr Inkassohaie
    moderne Wegelagerer seid ihr
    sagt wir seien Betrüger
    nennt uns Abzocker
    kriminelle Bande
    ihr bereichert euch an armen Leuten
    so ein Drecksladen, ihr beutet doch alle aus
    ihr lebt davon, andere Leute auszunehmen
    Raubritter
    Gauner seids ihr alle miteinander
    ihr seid die reinsten Geldeintreiber, Gesindel
    das ist doch Betrug was ihr macht, ihr Schurken
    lauter Spitzbuben
    ihr plündert die Leute aus
  `,
  shouting: `
    Sie Idiot
    halten Sie den Mund
    sind Sie blöd
    Sie Arschloch
    verpissen Sie sich
    du dumme Kuh
    fahr zur Hölle
    schreit und beleidigt
    sind Sie zu dumm das zu verstehen
    halt's Maul
    beschimpft die Anruferin
    Scheiße nochmal, hören Sie schlecht
    du Vollidiot
    Sie können mich mal
    ich scheiß auf euch
    Sie Vollpfosten
    hau ab du alte Schachtel
    du kannst mich mal kreuzweise
    pöbelt und brüllt in den Hörer
    bist du bescheuert oder was
    Himmelherrgott noch mal, Sie Trottel
    halt die Klappe
    du Arsch
    leck mich
    ich scheiß auf deine Rechnung du Penner
    wollen Sie mich verarschen
    Sie haben doch nicht mehr alle Tassen im Schrank
    wird laut und ausfallend
    schreit rum, legt auf
    beleidigt mich am Telefon
    verdammte Scheiße
    du blöde Schlampe
    Sie sind doch nicht ganz dicht
    geh scheißen
    Sie inkompetenter Trottel
    Kd. beschimpft Mitarbeiter aufs Übelste
    hast du sie noch alle
    halt die Fresse du Wichser
    ihr seid doch alle bescheuert
    lecken Sie mich doch
    schnauz mich nicht so an du Nulpe
    du hast wohl einen an der Waffel
    hat nur rumgeschrien
  `,
  'threatens-caller': `
    ich bringe Sie um
    ich komme zu Ihnen
    ich schlag Ihnen die Fresse ein
    ich finde Sie
    ich schicke jemanden vorbei
    ich komme in Ihr Büro
    passen Sie auf sich auf
    Ihnen könnte was passieren
    ich zünde Ihnen die Bude an
    bedroht die Mitarbeiterin
    ich kenne Leute, die regeln das
    ich mach dich fertig
    pass bloß auf, Freundchen
    heut Abend kommst du nicht heil nach Hause
    ich hab deinen Namen und ich hab Kumpels
    gleich passiert hier was Schlimmes
    ich bring dich ins Krankenhaus
    mal sehen wie mutig Sie sind wenn ich vor Ihnen stehe
    ich weiß wo ich Sie finde
    ich komm persönlich vorbei und dann knallts
    ich hau dir eine rein
    das werden Sie noch bereuen
    Sie werden schon sehen was Sie davon haben
    ich schick euch ein paar Jungs vorbei
    ich mach euch alle platt
    droht mit Gewalt
    Kd. bedroht Kollegin, will vorbeikommen
    noch ein Wort und es setzt was
    ich fackel euch den Laden ab
    ich brech Ihnen alle Knochen
    dir wird das Lachen noch vergehen, ich weiß wo dein Auto steht
    an Ihrer Stelle würd ich abends nicht allein rausgehen
    ich stech dich ab
    passen Sie auf Ihre Familie auf
    wir sehen uns noch und dann gnade Ihnen Gott
    ich mach Hackfleisch aus dir
    ich weiß wo deine Kinder zur Schule gehen
    dir polier ich die Fresse
    ich schick dir die Hells Angels
  `,
};
