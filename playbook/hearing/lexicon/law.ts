import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const LAW_WORDS: Lexicon = {
  old: {
    en: `
      too old, time barred, statute barred, statute of limitations, limitation*, sol, years ago, years old,
      ten years, six years, expired by law, ancient, so long ago, written off, out of date, time limit,
      unenforceable, decade*, expired, decades, last century, back in, too long ago, time has run, ages ago,
      before covid, last decade, student, way back, donkey's years, time's up`,
    de: `
      verjähr*, zu alt, jahre her, ewig her, uralt, drei jahren, alte sache, so lange, jahren, von damals, steinalt,
      damals, ewigkeiten, lange her, vor jahren, abgelaufene frist, steinzeit, kamelle, anno dazumal, vor corona,
      vorgestern, ewigkeit, jahrelang, jahrzehnt*, student, frist abgelaufen, verjährungsfrist, so lange her,
      zehn jahre, längst vorbei, abgelaufen seit, 2014, mark zeiten`,
    it: `
      prescri*, troppo vecchi*, anni fa, dieci anni, anni, vecchissim*, caduto in, cinque anni, decadut*, tempo fa,
      da anni, secolo scorso, preistoria, troppo tempo, vita fa, decennio, acqua passata, prima del covid, anni che,
      da un pezzo, allora, studente`,
  },
  years: {
    en: 'years, yrs, year, decade*',
    de: 'jahre, jahren, jahrzehnt*',
    it: 'anni, anno, decenni*',
  },
  lawyer: {
    en: 'lawyer*, solicitor*, attorney*, legal, counsel, barrister, law firm, represent*',
    de: `
      anwalt*, anwält*, rechtsanwalt*, jurist*, kanzlei, rechtsabteilung, ra, anwaltlich, rechtsbeistand,
      rechtsschutz*, rechtsvertret*, *anwalt`,
    it: 'avvocat*, legal*, studio legale, difensore',
  },
  stopcall: {
    en: `
      stop calling, don't call, don't ring, never call, stop ringing, leave me alone, off your list, harass*,
      lose this number, remove my number, no further calls, calling me every day, stop phoning, every day, cease,
      pestering, hounding, don't contact, again and again, delete my number, bothering, blocking, fed up,
      sick of you, bombarding, contacted any more, no contact, unsubscribe`,
    de: `
      rufen sie nicht mehr, nicht mehr an, nie wieder, in ruhe, belästig*, löschen sie, streichen sie,
      telefonterror, keine anrufe, hören sie auf, jeden tag, dauernd, nehmen sie mich, untersag*, ständig,
      verbiete ihnen, nie mehr, anruferei, frieden, kontaktiert, bombardier*, blockier*, nummer löschen,
      aus ihrer liste, aus der kartei, genervt, nervt, nerven, satt, terror, widersprech*, ruah, keinen kontakt,
      unterlassen, verschonen`,
    it: `
      non mi chiam*, non chiam*, smett*, in pace, lista, molest*, perseguit*, cancell*, basta, ogni giorno,
      tutti i giorni, togli*, in continuazione, stalking, contattat*, diffid*, stuf*, tormentar*, blocco il,
      telefonate, depenn*, chiamate tutti, cercatemi, non mi cerchi, contatti`,
  },
  call: {
    en: 'call*, ring*, phon*, contact',
    de: 'anruf*, rufen, telefon*, melden, an, ruft',
    it: 'chiam*, telefon*, contatt*, squill*',
  },
  complain: {
    en: `
      complain*, ombudsman, regulator, fca, cfpb, trading standards, report you, your manager, your supervisor,
      complaint*, bbb, attorney general, consumer protection, review, watchdog, press, newspaper, mp, log this,
      terrible review, head of, above you, taking this further, superior`,
    de: `
      beschwer*, ombuds*, aufsicht, bafin, vorgesetzt*, verbraucherzentrale, verbraucherschutz, zeig sie an,
      schlichtung*, melde das, bundesnetzagentur, datenschutz*, zeitung, ihren chef, presse, bewertung, nachspiel,
      anzeige wegen, geschäftsleitung sprechen, teamleiter sprechen, beschwerdestelle, google bewertung,
      oberster stelle, behörde, melde sie, konsumentenschutz, arbeiterkammer, schlechte bewertung, unverschämt*`,
    it: `
      reclam*, segnal*, antitrust, arbitro, garante, associazione consumatori, superiore, suo responsabile,
      codacons, lament*, giornali, federconsumatori, autorità, recensione, agcom, consob, denuncio alla, direzione,
      denunc*, responsabile, unione consumatori`,
  },
  refuse: {
    en: `
      not paying, won't pay, refus*, sue me, take me to court, not a penny, never pay, not going to pay,
      see you in court, end of, no intention, flat no, get nothing, legal action, forget it, not a chance, whistle,
      over my dead body, hell freezes, nothing from me, won't be settling, out of the question`,
    de: `
      zahle nicht, verweiger*, verklag*, vor gericht, keinen cent, zahl ich nicht, weigere, nie im leben,
      klagen sie, punkt, denke nicht daran, kriegen nichts, klag*, nix, schwarz werden, nimmerleins*,
      kommt nicht in frage, sehe ich nicht ein, seh ich nicht ein, vergessen sie es, müden euro, lehnt, teufel,
      nichts von mir, mahnbescheid, will nicht zahlen, zahle ich nicht, zahlt nicht, gibt kein geld, können sie mich`,
    it: `
      non pago, rifiut*, fate causa, fatemi causa, tribunale, un centesimo, neanche un euro, non vi do, dal giudice,
      non ho intenzione, e basta, intenzione, vie legali, scordat*, sogno, cavolo, fuori discussione,
      decreto ingiuntivo, aspetta e spera, non caccio, non vedrete, non la pago, non vi pago`,
  },
  court: {
    en: 'court, judge, sue, legal action, claim form',
    de: 'gericht*, richter*, verklag*, klage*, klagen, urteil',
    it: 'giudice, tribunale, causa',
  },
};
