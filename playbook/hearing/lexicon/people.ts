import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PEOPLE_WORDS: Lexicon = {
  cancelled: {
    en: `
      cancel*, terminat*, gave notice, ended, expired, ran out, didn't renew, no longer a customer,
      not a customer any more, closed that account, quit, withdrew, notice`,
    de: `
      gekündigt, kündig*, beendet, ausgelaufen, kein kunde mehr, widerruf*, ausgetreten, gewechselt,
      storniert hab, abgelaufen, abgemeldet`,
    it: `
      disdett*, disdic*, recess*, scaduto, non rinnovat*, cessat*, chiuso il rapporto, non sono più,
      cancellat*, finito, risolto il contratto`,
  },
  notmine: {
    en: `
      not mine, not my, nothing to do with me, wrong person, never had an account, someone else, same name,
      isn't me, not me, nothing to do with, different person, flatmate, landlord, different, mistaken identity,
      namesake, previous tenant`,
    de: `
      nicht meine, nicht von mir, nichts zu tun, falsche person, den falschen, anderer, gleichen namen,
      geht mich nichts an, bin ich nicht, vormieter, mitbewohner, namensvetter, betrifft mich, verwechslung,
      jemand anders, ein anderer, anderen, gleichnamig*`,
    it: `
      non è mi*, non c'entro, sbagliato persona, non sono io, omonim*, inquilino, non mi riguarda,
      niente a che fare, coinquilino, di mio, altra persona, qualcun altro, un altro, scambio di persona`,
  },
  relative: {
    en: `
      brother, brother's, sister, son, son's, mother, mum, father, dad, daughter, parents, uncle, aunt, cousin,
      child, kid*, nephew, niece, grandma, grandad, grandson, stepson`,
    de: `
      bruder*, schwester*, sohn*, mutter*, vater*, tochter*, eltern, onkel, tante, kind, oma, opa, neffe,
      nichte, enkel, schwager, schwägerin, schwiegermutter`,
    it: `
      fratello, sorella, figli*, madre, padre, mamma, papà, genitor*, zio, zia, cugin*, nonna, nonno, nipote,
      cognato, suocera, suocero`,
  },
  ex: {
    en: `
      ex, ex husband, ex wife, exhusband, exwife, divorc*, separated, separation, split up, former partner,
      broke up, ex partner`,
    de: `
      ex, exmann, exfrau, exfreund*, expartner*, geschieden, scheidung*, getrennt*, ex mann, ex frau,
      verflossen*, auszug`,
    it: 'ex, divorzi*, separat*, separazione, lasciati, ex moglie, ex marito, ex compagn*, mantenimento',
  },
  fraud: {
    en: `
      fraud, identity, stolen, stole, hacked, victim, forged, police, crime, used my name, used my details,
      impersonat*, misused, fraudster, not my signature, crime ref*`,
    de: `
      betrug, identität*, gestohlen, gehackt, opfer, gefälscht, polizei, anzeige erstattet, strafanzeige,
      missbrauch*, meinen namen, auf meinen namen, nicht meine unterschrift, fremder`,
    it: `
      frode, identità, rubat*, hackerat*, vittima, falsa, denuncia, carabinieri, polizia, a nome mio,
      il mio nome, miei dati, clonat*, spacciat*, firma non è mia, truffa ai miei`,
  },
  companychanged: {
    en: `
      sold, taken over, took over, new owner, previous owner, old owner, merged, different company,
      limited company, new company, legal entity, renamed, old firm, ownership, acquired, bought the business,
      entity, successor`,
    de: `
      verkauft, übernommen, übernahme, vorbesitzer, alte inhaber, neuer inhaber, fusion*, andere gesellschaft,
      umfirmiert, gmbh, firmieren, neue firma, rechtsnachfolg*, eigentümerwechsel, altschulden, vorgänger,
      rechtsform, alten inhaber`,
    it: `
      vendut*, rilevat*, vecchio proprietario, vecchio titolare, nuovo proprietario, fus*, altra società, srl,
      ragione sociale, incorporat*, nuova gestione, acquisi*, vecchia gestione, cession*, soggetto giuridico,
      cambiato nome, cedut*`,
  },
  notresponsible: {
    en: `
      not my department, not responsible, only work here, receptionist, just the, not my job, wrong department,
      speak to accounts, temp, secretary, another department, don't deal with, don't handle, ask somebody else,
      employee, switchboard, reception, apprentice, nothing to do w, can't help you, put you through, no idea,
      new here, i know nothing, reception desk, warehouse here, through to sales`,
    de: `
      nicht zuständig, zuständig, aushilfe, empfang, sekretärin, falsche abteilung, arbeite hier nur,
      arbeit hier, angestellt*, azubi, nicht meine abteilung, praktikant*, verbinden, jemand anders,
      telefonzentrale, pförtner, lehrling, nicht mein bereich, weiß von nichts, weiß ich nichts, keine ahnung,
      neu hier, gelandet, kann ihnen nicht helfen`,
    it: `
      centralinista, non è di mia competenza, competenza, segretaria, lavoro solo, ufficio sbagliato,
      dipendente, non me ne occupo, non mi occupo, non decido, stagista, altro ufficio, deve chiedere,
      impiegata, sbagliato ufficio, portineria, lavoro qui, non gestisco, non so niente, non so nulla,
      nuovo qui, non posso aiutarla, non è il mio, la passo`,
  },
};
