import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PEOPLE_WORDS: Lexicon = {
  cancelled: {
    en: `
      cancel*, terminat*, gave notice, ended, expired, ran out, didn't renew, no longer a customer,
      not a customer any more, closed that account, quit, withdrew, notice, gave up, switched provider, membership,
      out of the contract, moved out`,
    de: `
      gekündigt, kündig*, beendet, ausgelaufen, kein kunde mehr, widerruf*, ausgetreten, gewechselt, storniert hab,
      abgelaufen, abgemeldet, abbestellt, ausgestiegen, vertragsende, anderen anbieter, mitglied*, widerrufen,
      sonderkündigung, raus aus, stornier*, rücktritt, kündigungsbestätig*, nicht verlängert, ausgezogen,
      vertrag vorbei, schluss gemacht mit`,
    it: `
      disdett*, disdic*, recess*, scaduto, non rinnovat*, cessat*, chiuso il rapporto, non sono più, cancellat*,
      finito, risolto il contratto, raccomandata di, annullat*, recedut*, cambiato gestore, cambiato fornitore,
      utenz*, palestra, fuori dal`,
  },
  notmine: {
    en: `
      not mine, not my, nothing to do with me, wrong person, never had an account, someone else, same name,
      isn't me, not me, nothing to do with, different person, flatmate, landlord, different, mistaken identity,
      namesake, previous tenant, no such person, mixing me up, that name, wrong house, live here, long gone, tenant`,
    de: `
      nicht meine, nicht von mir, nichts zu tun, falsche person, den falschen, anderer, gleichen namen,
      geht mich nichts an, bin ich nicht, vormieter, mitbewohner, namensvetter, betrifft mich, verwechslung,
      jemand anders, ein anderer, anderen, gleichnamig*, verwechseln, falsch verbunden, falsche nummer,
      falsche adresse haben, kenn den nicht, wohnt hier, wohnt nicht, nachmieter, hier gibt es, hier gibts,
      heiße nicht, heiß ich nicht, anschlussinhaber, nix zu tun, am hut, hafte, geht mich`,
    it: `
      non è mi*, non c'entro, sbagliato persona, non sono io, omonim*, inquilino, non mi riguarda,
      niente a che fare, coinquilino, di mio, altra persona, qualcun altro, un altro, scambio di persona, confonde,
      non abita, non c'è questa, non conosco, sbagliato numero, non vive, non rispondo, padrone di casa`,
  },
  relative: {
    en: `
      brother, brother's, sister, son, son's, mother, mum, father, dad, daughter, parents, uncle, aunt, cousin,
      child, kid*, nephew, niece, grandma, grandad, grandson, stepson, stepdad, grandmother, in law, sister's`,
    de: `
      bruder*, schwester*, sohn*, mutter*, vater*, tochter*, eltern, onkel, tante, kind, oma, opa, neffe, nichte,
      enkel, schwager, schwägerin, schwiegermutter, cousin*, großvater, großmutter, papa, mama, schwiegersohn,
      schwiegervater, stiefsohn`,
    it: `
      fratello, sorella, figli*, madre, padre, mamma, papà, genitor*, zio, zia, cugin*, nonna, nonno, nipote,
      cognato, suocera, suocero, parent*, cognata, nuora, genero, babbo`,
  },
  ex: {
    en: `
      ex, ex husband, ex wife, exhusband, exwife, divorc*, separated, separation, split up, former partner,
      broke up, ex partner, split, left me, ran off, former husband, no longer together, old boyfriend`,
    de: `
      ex, exmann, exfrau, exfreund*, expartner*, geschieden, scheidung*, getrennt*, ex mann, ex frau, verflossen*,
      auszug, auseinander, trennung, ehe, ehemalige*, ex freund*, ex partner*, durchgebrannt, verlassen,
      scheidung läuft, seine neue, zusammen waren, gütertrennung, auseinandergelebt`,
    it: `
      ex, divorzi*, separat*, separazione, lasciati, ex moglie, ex marito, ex compagn*, mantenimento, stavo con,
      mollat*, scappato con, ragazzo, compagna, insieme, coniug*, sposati`,
  },
  fraud: {
    en: `
      fraud, identity, stolen, stole, hacked, victim, forged, police, crime, used my name, used my details,
      impersonat*, misused, fraudster, not my signature, crime ref*, nicked, report, pretending to be me, passport,
      cloned, fraudsters, hacked my, someone's got`,
    de: `
      betrug, identität*, gestohlen, gehackt, opfer, gefälscht, polizei, anzeige erstattet, strafanzeige,
      missbrauch*, meinen namen, auf meinen namen, nicht meine unterschrift, fremder, personalien, kripo, geklaut,
      hacker, geknackt, ausgegeben, perso, ausweis, anzeige, betrüger haben, opfer von, kriminelle haben,
      unbekannte, datendiebstahl, identitätsklau, gekapert, meiner adresse bestellt`,
    it: `
      frode, identità, rubat*, hackerat*, vittima, falsa, denuncia, carabinieri, polizia, a nome mio, il mio nome,
      miei dati, clonat*, spacciat*, firma non è mia, truffa ai miei, generalità, passaporto, querela, sconosciuti,
      spacciato, documenti rubati, clonato, truffatori, postale, carta d'identità`,
  },
  companychanged: {
    en: `
      sold, taken over, took over, new owner, previous owner, old owner, merged, different company, limited company,
      new company, legal entity, renamed, old firm, ownership, acquired, bought the business, entity, successor,
      absorbed, former owner, management, bought by, took it over, changed hands, before my time`,
    de: `
      verkauft, übernommen, übernahme, vorbesitzer, alte inhaber, neuer inhaber, fusion*, andere gesellschaft,
      umfirmiert, gmbh, firmieren, neue firma, rechtsnachfolg*, eigentümerwechsel, altschulden, vorgänger,
      rechtsform, alten inhaber, besitzer, inhaberwechsel, pächter, nachfolger*, ausgegliedert, geschluckt,
      eigentümer, aufgegangen, zusammengegangen, früherer besitzer, frühere besitzer, einzelfirma, heißen jetzt,
      übergeben, vor meiner zeit, betriebsübergang, aufgekauft, fusioniert, neu gegründet`,
    it: `
      vendut*, rilevat*, vecchio proprietario, vecchio titolare, nuovo proprietario, fus*, altra società, srl,
      ragione sociale, incorporat*, nuova gestione, acquisi*, vecchia gestione, cession*, soggetto giuridico,
      cambiato nome, cedut*, subentrat*, proprietari*, comprati da, gestione, ceduta, passata a, prima di noi,
      ci chiamiamo, ramo d'azienda`,
  },
  notresponsible: {
    en: `
      not my department, not responsible, only work here, receptionist, just the, not my job, wrong department,
      speak to accounts, temp, secretary, another department, don't deal with, don't handle, ask somebody else,
      employee, switchboard, reception, apprentice, nothing to do w, can't help you, put you through, no idea,
      new here, i know nothing, reception desk, warehouse here, through to sales, chef, clean here, wrong person,
      helping out, the till, just drive, extension, warehouse, kitchen, i'm his wife`,
    de: `
      nicht zuständig, zuständig, aushilfe, empfang, sekretärin, falsche abteilung, arbeite hier nur, arbeit hier,
      angestellt*, azubi, nicht meine abteilung, praktikant*, verbinden, jemand anders, telefonzentrale, pförtner,
      lehrling, nicht mein bereich, weiß von nichts, weiß ich nichts, keine ahnung, neu hier, gelandet,
      kann ihnen nicht helfen, ansprechpartner, hausmeister, putz hier, falsch bei mir, andere abteilung,
      mein gebiet, mein bereich, ausrichten, richt es aus, werkstatt, küche, lager, fahrer, verkauf, aushelf*,
      helf hier, nur der sohn, rezeption, jemand anderes, wen anders, durchwahl, nicht meine aufgabe, bin nur,
      bin bloß`,
    it: `
      centralinista, non è di mia competenza, competenza, segretaria, lavoro solo, ufficio sbagliato, dipendente,
      non me ne occupo, non mi occupo, non decido, stagista, altro ufficio, deve chiedere, impiegata,
      sbagliato ufficio, portineria, lavoro qui, non gestisco, non so niente, non so nulla, nuovo qui,
      non posso aiutarla, non è il mio, la passo, magazzino, cuoco, pulizie qui, autista, interno,
      persona sbagliata, do una mano, cassa qui, cucina, qualcun altro`,
  },
};
