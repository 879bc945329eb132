import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const MOMENT_WORDS: Lexicon = {
  busy: {
    en: `
      busy, driving, in a meeting, meeting, no time, bad time, not a good time, call back, call me later,
      ring back, later, in a hurry, rushing, another line, this afternoon, walking into, cb, hurry, quick,
      at work, customers in, dash, ring me, tied up`,
    de: `
      keine zeit, termin, besprechung, im auto, später, auf dem sprung, in eile, passt gerade nicht,
      ganz schlecht, rückruf, zurückruf*, nachher, gleich weg, ungünstig, kundschaft, besuch, rr, sitzung,
      meeting, auto, fahre, beschäftigt`,
    it: `
      non ho tempo, guidando, riunione, richiam*, di fretta, più tardi, dopo, impegnat*, uscendo,
      non è il momento, occupat*, momento, al lavoro, in fretta, ho gente, scappare, macchina, altra linea`,
  },
  suspect: {
    en: `
      scam, how do i know, who are you, stranger, genuine, prove who, where did you get, legit, phishing,
      could be anyone, anybody, dodgy, trust, suspicious, personal information, date of birth,
      who you say you are, give out, verify you, real, fake, con, who is this company, verify,
      identity of caller, suspicious number`,
    de: `
      betrugsmasche, woher weiß ich, wer sind sie, seriös, woher haben sie, misstrau*, könnte ja jeder,
      enkeltrick, phishing, traue, geburtsdatum, beweisen sie, nachweis wer, meine daten, daten raus, fake,
      jeder anrufen, echt, ausweisen, glaube ihnen nicht, dubios, komisch vor, unseriös`,
    it: `
      chi mi dice, come faccio a sapere, chi è lei, lei chi è, fido, chi le ha dato, diffident*, chiunque,
      phishing, dati, dimostri, truffa al telefono, data di nascita, mi sa di, dove ha preso, serie, raggiro,
      vero, finto, sospett*, credo, puzza`,
  },
  scamword: {
    en: 'scam*, fraud*, swindle*',
    de: 'betrug*, betrüger*, abzocke',
    it: 'truff*, imbrogli*',
  },
  language: {
    en: `
      english, spanish, polish, speak, interpreter, translate*, language, understand, understanding, slowly,
      romanian, arabic, russian, turkish, urdu`,
    de: `
      deutsch, türkisch, polnisch, englisch, russisch, arabisch, sprech*, dolmetsch*, verstehe sie nicht,
      verstehen, verstehe nicht, sprache, übersetz*, langsam, verständig*, sprachproblem*`,
    it: `
      italiano, inglese, spagnolo, arabo, parla, parlo, interprete, lingua, traduc*, capisco, capire, piano,
      rumeno, cinese`,
  },
  record: {
    en: 'record, recorded, recording*, taped, taping, tape',
    de: `
      aufzeichn*, aufnahme, mitschneid*, aufnehmen, aufgezeichnet, mitschnitt, band, mitgeschnitten,
      aufgenommen, mitgehört`,
    it: 'registra, registrazion*, registrare, registrat*, registrando, registri, registrarmi',
  },
  consent: {
    en: 'consent, agree, permission, allow, allowed, right to, object, without asking',
    de: 'einverstanden, erlaub*, dürfen, zustimm*, widersprech*, widerspricht, verbiete, einwillig*',
    it: "consenso, autorizz*, d'accordo, permesso, oppong*, nego, potete",
  },
  insultfirm: {
    en: `
      crooks, thieves, thief, robbery, robbing, con artist*, rip off, ripoff, bloodsuckers, swindl*, cheats,
      criminals, scammers, parasites, vultures, stealing, con men, sharks, leeches, bandits, gangsters,
      cowboys, shysters, extortion*`,
    de: `
      verbrecher, abzocke*, halsabschneid*, betrüger*, gauner*, diebe, räuber, mafia, blutsauger, wucher*,
      kriminell*, drecks*, sauladen, beklau*, zockt, halunken, ganoven, raubritter, aussauger, verein`,
    it: `
      ladr*, furto, truffator*, delinquent*, strozzin*, usura*, imbroglion*, criminal*, banda, mafi*,
      sanguisug*, rubate, approfitt*, disonest*, succhia*, spillare, farabutt*, vergogn*, rapin*`,
  },
  swear: {
    en: `
      fuck*, piss*, idiot, stupid, shut up, moron, arsehole, asshole, bitch, bastard, swearing, yelling,
      screaming, go to hell, cow, deaf, bloody, shit, bollocks, screams, swears, shouts, shouting, insults,
      yell*, cunt, wanker, dumb, twat, get stuffed, imbecile, fool, screamed, shouted, raging, abusive, foul`,
    de: `
      arsch*, scheiß*, scheiss*, idiot, klappe, blöd*, dumm*, verpiss*, kuh, maul, schreit, beleidigt, brüllt,
      ausfallend, mund, trottel, depp, vollidiot, leck mich, taub, beschimpft, schreien, wichser, sau, brüllen,
      schnauze, schimpf*, fluch*, cholerisch, laut geworden, rumgebrüllt, deppert`,
    it: `
      vaffanculo, fanculo, cretin*, idiot*, stronz*, scem*, zitt*, cazzo, coglion*, imbecill*, deficient*,
      urla, bestemmi*, insulta, paese, stupid*, sord*, scemo, merda, puttana, diavolo, grida, impreca,
      parolacce, gridato, urlato, inveisce`,
  },
  threat: {
    en: `
      kill you, find you, come down there, where you live, watch your back, break your, regret, smash,
      hurt you, coming to your office, beat you, your office, be sorry, violence, threaten*, threat, visit you,
      to my face, come round, legs, gun, burn, follow you`,
    de: `
      umbringen, bring sie um, bringe sie um, wo sie wohnen, wo sie arbeiten, komm vorbei, bereuen, brech*,
      fresse, finde sie, passen sie auf, was erleben, knochen, gewalt, droht, bedroht, gnade, vorbei, zünd*,
      fertig, heimgehen, find raus, aufs maul, messer`,
    it: `
      ammazz*, so dove, vengo lì, spacc*, pentir*, pente, cercare, stia attent*, minacci*, ti trovo, vengo a,
      faccia, botte, bruci*, fuoco, venire a trovare, guardati, sistem* io, coltello`,
  },
  directyou: {
    en: "you lot, you people, you're a, you guys, you are",
    de: 'ihr, ihr seid, sie sind, euch',
    it: 'siete, voi, vi',
  },
};
