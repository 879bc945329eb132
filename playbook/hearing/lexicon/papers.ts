import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PAPERS_WORDS: Lexicon = {
  invoice: {
    en: 'invoice*, inv, bill, bills, statement*, the paper, reminder, paperwork from you, billing',
    de: `
      rechnung*, rg, re, beleg, belege, faktura, schreiben, rechn, *rechnung, mahnung, re nr, abrechnung*,
      zahlungserinnerung, rechnungskopie, schlussrechnung, bescheid, rg nr, faktur*`,
    it: `
      fattur*, ft, fatt, bollett*, parcella, sollecito, sdi, cassetto fiscale, avviso di pagamento, fatturina,
      bolletta della`,
  },
  address: {
    en: `
      address, addr, premises, relocat*, moved, move, postcode, zip code, flat, house, street, previous office,
      old office, moved out, moved house, building, letterhead`,
    de: `
      adress*, anschrift, umgezogen, umzug, verzogen, standort, postleitzahl, zieh*, *adresse, wohn*, straße,
      filiale, hausnummer, plz, weggezogen, nachsendeauftrag, gezogen, rechnungsempfänger, empfänger, zugestellt an,
      wohnhaft, umziehen, ortswechsel`,
    it: `
      indirizz*, trasferit*, sede vecchia, cambiato sede, cambiato casa, abito, abitiamo, spostat*, via, traslocat*,
      domicilio, recapito, vecchia sede, numero civico, civico, cap, cambiato indirizzo, vecchio indirizzo,
      intestazion*, intestat*`,
  },
  mailbox: {
    en: 'mailbox, inbox, email*, e mail, mail, spam, accounts at, in box, junk',
    de: 'postfach, posteingang, mailadresse, email*, e mail, mail, mails, spam, briefkasten, mailfach',
    it: 'casella, mail, email, e mail, pec, posta elettronica, spam, posta in arrivo',
  },
  leftfirm: {
    en: `
      left the company, no longer works, doesn't work here, doesn't work here any more, left in, left last, left us,
      no longer with us, has left, gone, longer here, resigned, she quit, he quit, retired, moved on`,
    de: `
      ausgeschieden, arbeitet nicht mehr, nicht mehr bei uns, gar nicht mehr da, hat gekündigt, nicht mehr im haus,
      nicht mehr hier, nicht mehr bei der firma, nicht mehr in der firma, in rente gegangen, weggegangen,
      längst weg, schon lange weg`,
    it: `
      non lavora più, non lavora piu, andato via, non c'è più, non è più qui, si è licenziato, in pensione da,
      in pensione, cambiato lavoro, non ci lavora più, dimess*`,
  },
  ordernumber: {
    en: `
      purchase order*, po, p o, order number*, order no, order ref*, po number, cost centre, po ref,
      reference number, order reference, job number, requisition*, order number, cost code, work order number,
      call off`,
    de: `
      bestellnummer*, bestellnr, bestellbezug, bestellreferenz, po nummer, auftragsnummer*, kostenstelle, po,
      sap nummer, *bestellnummer, bestell nummer, nummer der bestellung, unser zeichen, welche bestellung,
      projektnummer, auftragsbezug, abrufnummer, bestellposition, leitweg*, banf*, referenznummer*, auftragsnr,
      bestellung angeben, referenz`,
    it: `
      numero ordine, numero d'ordine, numero di ordine, ordine d'acquisto, ordine di acquisto, oda, cig, commessa,
      rif ordine, riferimento, po, quale ordine, cup, centro di costo, codice ordine, determina, impegno,
      numero commessa, rda, numero di commessa`,
  },
  process: {
    en: `
      process, book it, system rejects, reject*, bounce*, returned, won't accept, quote, quoting, quoted,
      reissue, portal`,
    de: `
      buchen, gebucht, erfassen, zurückgewiesen, abgelehnt, nimmt nicht an, neu ausstellen, draufschreiben,
      kontieren, verarbeit*, zurückgekommen`,
    it: 'registr*, scart*, rifiutat*, riemett*, rifate, rifare, caricare, contabilizz*',
  },
  documents: {
    en: `
      delivery note*, proof of delivery, pod, timesheet*, time sheet*, paperwork, supporting doc*, contract copy,
      copy of the contract, docket, job sheet*, signed, signature, certificate, worksheet*, backup, attachment*,
      documents, proof, evidence, receipts, report, work order, documentation, photos, tickets, tachograph, tally,
      log`,
    de: `
      lieferschein*, liefernachweis*, abliefernachweis, ablieferbeleg, stundenzettel*, stundennachweis*, nachweis*,
      unterlagen, vertragskopie, arbeitsbericht, rapport*, regiezettel, abnahmeprotokoll*, aufmaß*, anlage*,
      unterschrieben*, unterschrift*, protokoll, beweis*, leistungsnachweis*, belege dazu, dokument*, lieferpapier*,
      arbeitsschein*, arbeitszettel, frachtbrief*, frachtpapier*, wiegeschein*, tätigkeitsbericht*, prüfprotokoll,
      fotos, gutachten, zettel, ablieferungs*, quittier*, empfangsbestätig*`,
    it: `
      ddt, bolla, bolle, documento di trasporto, prova di consegna, fogli ore, foglio ore, rapportin*, rapport*,
      allegat*, documentazione, documenti, firma, firmat*, verbale, collaudo, copia del contratto, giustificativ*,
      certificato, pezze giustificative, prove, bolle firmate, fotografie, foto, dichiarazione, perizia,
      ricevuta firmata`,
  },
  contractdoc: {
    en: 'contract, agreement',
    de: 'vertrag*, vertrages',
    it: 'contratt*',
  },
  inwriting: {
    en: `
      in writing, written, by email, by post, letter, e mail me, email me, drop me, put it in, on paper, by mail,
      write to me, mail me, text me, email it, send me an email, in an email, black and white, write, whatsapp, fax,
      write it down`,
    de: `
      schriftlich*, per mail, per e mail, per post, brief, schreiben sie, mailen sie, in schriftform,
      schwarz auf weiß, mail schicken, schriftl, schriftverkehr, postweg, per fax, faxen, whatsapp,
      schreiben sie es, mail mir, was schriftliches, schriftform, sms`,
    it: `
      per iscritto, scritt*, una mail, un email, via mail, via email, per mail, lettera, mi scriva, raccomandata,
      pec, scriva, scrivete, carta canta, nero su bianco, whatsapp, fax, messaggio, due righe, un sms`,
  },
  phone: {
    en: 'phone, telephone, on the phone, over the phone, on a call, verbally',
    de: 'telefon, am telefon, telefonisch*, mündlich, fernmündlich',
    it: 'telefono, al telefono, per telefono, a voce, telefonic*',
  },
  amount: {
    en: `
      amount, sum, figure, total, balance, number, how much, calculation, calculate*, breakdown, break it down,
      all of a sudden, how come it, sums, add up`,
    de: `
      betrag, summe, höhe, saldo, aufschlüsseln, zusammensetz*, setzt sich, berechnung, wie viel, soviel, betrags,
      forderungsaufstellung, wieso jetzt, auf einmal so, rechenfehler, nachzahlung, zahl, zahlen nicht, kontostand,
      aufstellung, auflistung, aufgliederung`,
    it: `
      importo, cifra, somma, totale, saldo, calcolat*, quanto, dettagli*, conteggio, conto, prospetto, somme,
      conguaglio, conti`,
  },
  fees: {
    en: `
      fee, fees, charges, charge, interest, costs, late fee*, surcharge*, extra, admin fee*, penalty, add ons,
      handling`,
    de: `
      gebühr*, zinsen, mahngebühr*, mahnkosten, inkassokosten, kosten, verzugszinsen, zuschlag, spesen, aufschlag,
      mahnspesen, bearbeitungsgebühr*, nebenkosten, auslagen, extrakosten, inkassogebühr*, säumnis*`,
    it: `
      spese, interess*, mora, commissioni, more, sovrattass*, oneri, penali, in più, spese legali,
      spese di recupero, costi extra, sovrapprezzo`,
  },
  toohigh: {
    en: `
      too high, too much, so much, higher, more than, extra, that much, went from, went up, increased, gone up,
      doubled, way more, through the roof, astronomical, enormous, double what`,
    de: `
      zu hoch, so viel, zu viel, höher, mehr als, so hoch, plötzlich mehr, gestiegen, doppelt so, viel zu,
      mehr geworden, angewachsen, draufgeschlagen, utopisch, horrend, saftig`,
    it: `
      troppo alt*, così tanto, così alt*, più alt*, piu alt*, di più, troppo, in più, aumentat*, esagerat*,
      spropositat*, gonfiat*, raddoppiat*, un'enormità`,
  },
  recognise: {
    en: `
      recognise, recognize, understand the amount, doesn't look right, don't see how, query*, mystery, explain,
      make sense, clear`,
    de: `
      erkenne, verstehe die, versteh die, nachvollzieh*, stimmt hinten, plausib*, begreif*, kapier*,
      verstehe nicht wie, blick*, unklar, unerklärlich, erklären, schlau`,
    it: `
      riconosc*, capisco l'importo, capisce, spiega*, comprendo, chiaro, non capisco come, comprensibile,
      spiegazion*`,
  },
};
