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
  `,
};
