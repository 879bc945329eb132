import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const LAW_WORDS: Lexicon = {
  old: {
    en: `
      too old, time barred, statute barred, statute of limitations, limitation*, sol, years ago, years old,
      ten years, six years, expired by law, ancient, so long ago, written off, out of date, time limit,
      unenforceable, decade*, expired, decades, last century, back in, too long ago, time has run`,
    de: `
      verjähr*, zu alt, jahre her, ewig her, uralt, drei jahren, alte sache, so lange, jahren, von damals,
      steinalt, damals, ewigkeiten, lange her, vor jahren, abgelaufene frist, steinzeit`,
    it: `
      prescri*, troppo vecchi*, anni fa, dieci anni, anni, vecchissim*, caduto in, cinque anni, decadut*,
      tempo fa, da anni, secolo scorso, preistoria, troppo tempo`,
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
      lose this number, remove my number, no further calls, calling me every day, stop phoning, every day,
      cease, pestering, hounding, don't contact, again and again, delete my number`,
    de: `
      rufen sie nicht mehr, nicht mehr an, nie wieder, in ruhe, belästig*, löschen sie, streichen sie,
      telefonterror, keine anrufe, hören sie auf, jeden tag, dauernd, nehmen sie mich, untersag*, ständig,
      verbiete ihnen`,
    it: `
      non mi chiam*, non chiam*, smett*, in pace, lista, molest*, perseguit*, cancell*, basta, ogni giorno,
      tutti i giorni, togli*, in continuazione, stalking, contattat*, diffid*`,
  },
  call: {
    en: 'call*, ring*, phon*, contact',
    de: 'anruf*, rufen, telefon*, melden, an, ruft',
    it: 'chiam*, telefon*, contatt*, squill*',
  },
  complain: {
    en: `
      complain*, ombudsman, regulator, fca, cfpb, trading standards, report you, your manager, your supervisor,
      complaint*, bbb, attorney general, consumer protection, review, watchdog, press, newspaper`,
    de: `
      beschwer*, ombuds*, aufsicht, bafin, vorgesetzt*, verbraucherzentrale, verbraucherschutz, zeig sie an,
      schlichtung*, melde das, bundesnetzagentur, datenschutz*, zeitung, ihren chef, presse, bewertung`,
    it: `
      reclam*, segnal*, antitrust, arbitro, garante, associazione consumatori, superiore, suo responsabile,
      codacons, lament*, giornali, federconsumatori, autorità, recensione, agcom`,
  },
  refuse: {
    en: `
      not paying, won't pay, refus*, sue me, take me to court, not a penny, never pay, not going to pay,
      see you in court, end of, no intention, flat no, get nothing, legal action`,
    de: `
      zahle nicht, verweiger*, verklag*, vor gericht, keinen cent, zahl ich nicht, weigere, nie im leben,
      klagen sie, punkt, denke nicht daran, kriegen nichts, klag*`,
    it: `
      non pago, rifiut*, fate causa, fatemi causa, tribunale, un centesimo, neanche un euro, non vi do,
      dal giudice, non ho intenzione, e basta, intenzione, vie legali`,
  },
  court: {
    en: 'court, judge, sue, legal action, claim form',
    de: 'gericht*, richter*, verklag*, klage*, klagen, urteil',
    it: 'giudice, tribunale, causa',
  },
};
