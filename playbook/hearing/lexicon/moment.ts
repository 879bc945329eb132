import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const MOMENT_WORDS: Lexicon = {
  busy: {
    en: `
      busy, driving, in a meeting, meeting, no time, bad time, not a good time, call back, call me later, ring back,
      later, in a hurry, rushing, another line, this afternoon, walking into, cb, hurry, quick, at work,
      customers in, dash, ring me, tied up, checkout, doctor's, out and about, minute, bad moment, my break,
      on my way out, running late, dinner, kids to bed, appointment, got to go, can't talk`,
    de: `
      keine zeit, termin, besprechung, im auto, später, auf dem sprung, in eile, passt gerade nicht, ganz schlecht,
      rückruf, zurückruf*, nachher, gleich weg, ungünstig, kundschaft, besuch, rr, sitzung, meeting, auto, fahre,
      beschäftigt, stress, gleich, kasse, wartezimmer, grad schlecht, mitten in, am kochen, beim essen, leiter,
      ein andermal, unterwegs, muss los, kurz, jetzt nicht, morgen telefonieren, hektik, kunden vor, beim arzt,
      später anrufen, jetzt geht nicht, im laden voll, stau`,
    it: `
      non ho tempo, guidando, riunione, richiam*, di fretta, più tardi, dopo, impegnat*, uscendo, non è il momento,
      occupat*, momento, al lavoro, in fretta, ho gente, scappare, macchina, altra linea, di corsa, dal medico,
      cena, a tavola, appuntamento, in giro, non posso parlare, ora no, adesso no, cassa, bambini a letto, traffico,
      al volante`,
  },
  suspect: {
    en: `
      scam, how do i know, who are you, stranger, genuine, prove who, where did you get, legit, phishing,
      could be anyone, anybody, dodgy, trust, suspicious, personal information, date of birth, who you say you are,
      give out, verify you, real, fake, con, who is this company, verify, identity of caller, suspicious number,
      never heard of your, withheld, fishy, prove, don't know you, sounds like, strangers, confirming`,
    de: `
      betrugsmasche, woher weiß ich, wer sind sie, seriös, woher haben sie, misstrau*, könnte ja jeder, enkeltrick,
      phishing, traue, geburtsdatum, beweisen sie, nachweis wer, meine daten, daten raus, fake, jeder anrufen, echt,
      ausweisen, glaube ihnen nicht, dubios, komisch vor, unseriös, fremden, fremder, ausweis, geburtsdatum wissen,
      da könnte, glaub ihnen, falsche*, gegoogelt, offizielle nummer, kenn sie nicht, kenne sie nicht, wer weiß wer,
      preis, klingt nach, masche, betrügerin, echt sind, schwindel, unbekannte nummer, unterdrückt`,
    it: `
      chi mi dice, come faccio a sapere, chi è lei, lei chi è, fido, chi le ha dato, diffident*, chiunque, phishing,
      dati, dimostri, truffa al telefono, data di nascita, mi sa di, dove ha preso, serie, raggiro, vero, finto,
      sospett*, credo, puzza, sconosciut*, convince, anonim*, chissà chi, ufficiale, mai sentit*, società seria,
      truffa, mi fido, numero ufficiale`,
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
    en: 'record, recorded, recording*, taped, taping, tape, on tape, listening in, voice, recorded line',
    de: `
      aufzeichn*, aufnahme, mitschneid*, aufnehmen, aufgezeichnet, mitschnitt, band, mitgeschnitten, aufgenommen,
      mitgehört, tonband, mithör*, hört da, stimme, mitläuft, läuft da, gespeichert, speichern, aufgenomm*, aufnehm*`,
    it: `
      registra, registrazion*, registrare, registrat*, registrando, registri, registrarmi, nastro, inciso, incisa,
      incid*, mia voce, ascolta, ascoltando`,
  },
  consent: {
    en: `
      consent, agree, permission, allow, allowed, right to, object, without asking, agreed to that, declin*, refuse`,
    de: `
      einverstanden, erlaub*, dürfen, zustimm*, widersprech*, widerspricht, verbiete, einwillig*, zustimmung,
      widerspruch, einverständnis, verbitte, untersag*, verboten, strafbar, darf nicht`,
    it: `
      consenso, autorizz*, d'accordo, permesso, oppong*, nego, potete, rifiuto, acconsent*, vietat*, oppongo,
      non voglio`,
  },
  insultfirm: {
    en: `
      crooks, thieves, thief, robbery, robbing, con artist*, rip off, ripoff, bloodsuckers, swindl*, cheats,
      criminals, scammers, parasites, vultures, stealing, con men, sharks, leeches, bandits, gangsters, cowboys,
      shysters, extortion*, scum, racket, daylight robbery, rogues, fleece, plunder, loan sharks, rip, gits,
      shame on you`,
    de: `
      verbrecher, abzocke*, halsabschneid*, betrüger*, gauner*, diebe, räuber, mafia, blutsauger, wucher*,
      kriminell*, drecks*, sauladen, beklau*, zockt, halunken, ganoven, raubritter, aussauger, verein, abzocke,
      haie, inkassohaie, gesindel, schurken, spitzbuben, wegelagerer, gaunerbande, bande, plünder*, auszunehmen,
      ausbeut*, ausnehm*, drecksladen, aasgeier, geier, pack, raffgier*, halsabschneider, abgezockt, gauner`,
    it: `
      ladr*, furto, truffator*, delinquent*, strozzin*, usura*, imbroglion*, criminal*, banda, mafi*, sanguisug*,
      rubate, approfitt*, disonest*, succhia*, spillare, farabutt*, vergogn*, rapin*, gentaglia, avvoltoi,
      sciacalli, spenna*, schifosi, spogliat*, pelle, strozzini, ladroni`,
  },
  swear: {
    en: `
      fuck*, piss*, idiot, stupid, shut up, moron, arsehole, asshole, bitch, bastard, swearing, yelling, screaming,
      go to hell, cow, deaf, bloody, shit, bollocks, screams, swears, shouts, shouting, insults, yell*, cunt,
      wanker, dumb, twat, get stuffed, imbecile, fool, screamed, shouted, raging, abusive, foul, prat, clown,
      muppet, screw you, screw loose, thick, git, bugger, arse, crap, damn, hell, dimwit`,
    de: `
      arsch*, scheiß*, scheiss*, idiot, klappe, blöd*, dumm*, verpiss*, kuh, maul, schreit, beleidigt, brüllt,
      ausfallend, mund, trottel, depp, vollidiot, leck mich, taub, beschimpft, schreien, wichser, sau, brüllen,
      schnauze, schimpf*, fluch*, cholerisch, laut geworden, rumgebrüllt, deppert, arschloch, penner, schlampe,
      spinner, bescheuert, verarschen, fresse, nulpe, idioten, doof, tassen im schrank, ganz dicht, hackt, waffel,
      kotz*, dreck, scheiss, scheiße, angeschrien, vollpfosten, saftsack, hirn, hohl, anbrüll*, beleidig*, ausfällig`,
    it: `
      vaffanculo, fanculo, cretin*, idiot*, stronz*, scem*, zitt*, cazzo, coglion*, imbecill*, deficient*, urla,
      bestemmi*, insulta, paese, stupid*, sord*, scemo, merda, puttana, diavolo, grida, impreca, parolacce, gridato,
      urlato, inveisce, pagliaccio, rotella, palle, coglioni, testa di, zitto, rompere, tubo, bastard*, fesso,
      rincoglionit*, taci`,
  },
  threat: {
    en: `
      kill you, find you, come down there, where you live, watch your back, break your, regret, smash, hurt you,
      coming to your office, beat you, your office, be sorry, violence, threaten*, threat, visit you, to my face,
      come round, legs, gun, burn, follow you, waiting outside, come and get, sort you out, family, face in,
      your kids, mincemeat, coming to get, watch yourself`,
    de: `
      umbringen, bring sie um, bringe sie um, wo sie wohnen, wo sie arbeiten, komm vorbei, bereuen, brech*, fresse,
      finde sie, passen sie auf, was erleben, knochen, gewalt, droht, bedroht, gnade, vorbei, zünd*, fertig,
      heimgehen, find raus, aufs maul, messer, knallt, reinhau*, hau dir, setzt was, jungs vorbei, hells angels,
      polier*, hackfleisch, abfackel*, fackel*, stech, platt, kinder zur schule, persönlich vorbei, aufpassen,
      schlag sie, schlag dir, drohung, auflauern, lauer*, ins krankenhaus, abstechen, fertigmachen`,
    it: `
      ammazz*, so dove, vengo lì, spacc*, pentir*, pente, cercare, stia attent*, minacci*, ti trovo, vengo a,
      faccia, botte, bruci*, fuoco, venire a trovare, guardati, sistem* io, coltello, connotati, a pezzi,
      mani addosso, gambe, ti aspetto, vengo a prendere, tua famiglia, tuoi figli, attento, casa tua, vendic*`,
  },
  directyou: {
    en: "you lot, you people, you're a, you guys, you are",
    de: 'ihr, ihr seid, sie sind, euch',
    it: 'siete, voi, vi',
  },
};
