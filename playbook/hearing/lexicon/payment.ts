import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PAYMENT_WORDS: Lexicon = {
  pay: {
    en: `
      pay, paying, payment*, pmt*, pays, settle, remit*, transfer*, money, cash, dough, dosh, funds, wire you,
      pay up`,
    de: `
      zahl*, bezahl*, überweis*, begleich*, zahlung*, geld, *zahlen, *zahlung, kohle, knete, asche, zaster, moos,
      schotter, mäuse, kröten, penunze*, geldbetrag, zahln, löhnen, blechen, berappen, abdrücken, rüberwachsen`,
    it: `
      pag*, saldar*, bonific*, soldi, versa*, pagamento, denaro, liquida, quattrini, grana, contanti, sganciare,
      sborsare`,
  },
  paid: {
    en: `
      paid, pd, settled, cleared, already transferred, had your money, was paid, paid up, squared up, all settled,
      squared, coughed up, done and dusted, sorted that`,
    de: `
      bezahlt, gezahlt, beglichen, überwiesen, abgebucht, eingezahlt, ausgeglichen, ist erledigt,
      das geld haben sie, abgegangen, eingezogen, verrechnet worden, zahlt, erledigt, beglichn, schon gezahlt, bez,
      abgegolten, getilgt, geld habt ihr, rückstandslos, vom konto runter, runtergegangen`,
    it: `
      pagat*, saldat*, versat*, fatto il bonifico, bonificat*, addebitat*, provveduto, quietanz*, liquidat*,
      regolat*, chius*, pagai, già dato, sistemato tutto`,
  },
  proofpaid: {
    en: `
      bank statement*, receipt, my records, our books, check your records, confirmation, proof of payment,
      remittance advice, screenshot, transaction, bank slip`,
    de: `
      kontoauszug*, quittung, zahlungsbeleg, überweisungsbeleg, beleg von der, auszug, einzahlungsbeleg,
      zahlungsnachweis, überweisungsbestätigung, bankbeleg, buchungsbeleg, screenshot, kontobewegung*`,
    it: `
      contabile, ricevuta, estratto conto, quietanza, controlli, controllate, cro, distinta, screenshot,
      prova del pagamento, copia del bonifico, movimento`,
  },
  onway: {
    en: `
      on its way, on the way, in the post, in the mail, should be with you, should hit, give it a couple of days,
      went out today, went out this morning, went out yesterday, this morning, today, yesterday, just sent,
      just now, tomorrow, any minute, initiated, released it, clear, should see it, pending at the bank,
      left our account, went through, gone out, minutes ago, processing, last night, just paid, just transferred`,
    de: `
      unterwegs, ist raus, rausgegangen, angewiesen, in der post, heute früh, heute morgen, gestern, eben,
      gerade überwiesen, müsste morgen, sollte morgen, veranlasst, heute, losgeschickt, auf dem weg, morgen bei,
      rausgeschickt, abgeschickt, vorhin, gerade eben, jetzt gerade, gerade bezahlt, gestern abend, überschnitten,
      wertstellung, eintreffen, trudelt, gutgeschrieben sein, gebucht zu sein, bankarbeitstage, bankweg, übermorgen,
      unterweg`,
    it: `
      in arrivo, partit*, stamattina, ieri, appena fatto, appena inviat*, dispost*, in viaggio, domani, oggi,
      valuta, in corso, accredito, stamane, poco fa, ieri sera, un'ora fa, sta arrivando, stanno arrivando,
      in banca, incrociati, tempo tecnico, sta per, giorni lavorativi`,
  },
  cheque: {
    en: 'cheque*, check, checks, chq',
    de: 'scheck, schecks, verrechnungsscheck',
    it: 'assegn*',
  },
  transfer: {
    en: 'transfer*, wire*, bacs, ach, standing order, bank transfer, direct debit, sepa',
    de: 'überweis*, überwies*, lastschrift, dauerauftrag, sepa, abbuchung, echtzeit*',
    it: 'bonific*, sdd, rid, addebito, giroconto, sepa, bollettino',
  },
  payrun: {
    en: `
      payment run, pay run, next run, cheque run, check run, bacs run, batch, cut off, month end, end of month,
      fixed dates, pay day, run, runs, cycle, twice a month, once a month, every second week, scheduled,
      on the 15th, on the 25th, only pay on, pay suppliers, fortnight*, scheduled payment, fixed day,
      weekly payments, payment day, pay date, next week's batch`,
    de: `
      zahllauf*, zahlungslauf*, zahlungsvorschlag*, zahltag*, zahlungsliste, nächster lauf, nächsten lauf, lauf,
      monatsende, immer freitags, einmal im monat, zweimal im monat, alle zwei wochen, alle 14 tage, monatsultimo,
      ultimo, eingeplant, turnus, sammelüberweisung*, zahlungstermin*, vierzehntägig, 14 tägig, überweisungstag,
      außer der reihe, monatsletzt*, quartalsende, zahlrhythmus, zahltermin*, turnusmäßig, alle zwei, vorgemerkt`,
    it: `
      giro di pagamenti, tornata, distinta, fine mese, scadenzario, giro, due volte al mese, date fisse,
      paghiamo i fornitori, i pagamenti li facciamo, ogni due settimane, programmat*, prossimo giro,
      prossima tornata, disposizione mensile, flusso, blocco, cadenza, quindici giorni, giorni fissi,
      calendario pagamenti, a scadenze fisse`,
  },
  weekday: {
    en: 'monday, tuesday, wednesday, thursday, friday, mon, tue, wed, thu, fri',
    de: 'montag*, dienstag*, mittwoch*, donnerstag*, freitag*',
    it: 'lunedi, martedi, mercoledi, giovedi, venerdi, lun, mar, mer, gio, ven',
  },
  suppliers: {
    en: 'supplier*, vendor*, creditors, payables',
    de: 'lieferant*, kreditor*, lieferanten, kreditoren',
    it: 'fornitor*, creditori, fornitori',
  },
  approve: {
    en: `
      approv*, sign off, sign it, signs, sign, authori*, okay it, signatory, signatories, signoff, signed off,
      release*, released, clearance, countersign*, green light, sanction, passed for payment, ok it, nod, say so,
      rubber stamp, authorisation, authorization, initial it`,
    de: `
      freigab*, freigeb*, genehmig*, unterschreib*, gegenzeichn*, zeichnungsberecht*, abzeichn*, abgezeichnet,
      abgesegnet, absegn*, freigibt, freigegeben, freizeichn*, zustimm*, unterschrift vom, abnicken, abnickt, nickt,
      grünes licht, ok geben, anordn*, anweisen, sein ok, zeichnet, unterschreibt, unterzeichn*, vollmacht,
      abgenickt, sanktionier*`,
    it: `
      approv*, autorizz*, firmare, firma, ok, benestare, sblocca*, visto, nulla osta, avallo, via libera,
      sottoscriv*, firmi, sblocc*, placet, vidima*, determina, mandato`,
  },
  boss: {
    en: `
      boss, director*, manager, owner, md, fd, cfo, ceo, supervisor, budget holder, head of, partner, mr, mrs,
      principal, managing, chief, treasurer, chairman, line manager, big boss, gaffer, guvnor`,
    de: `
      chef, chefin, geschäftsführ*, inhaber, vorgesetzt*, direktor*, prokurist*, gf, leiter, leiterin,
      abteilungsleiter*, vorstand, herr, frau, boss, alte, senior, kämmerer*, bürgermeister*, teamleiter*,
      bereichsleiter*, vorgesetzte, cheffe, geschäftsleitung, finanzchef*, obere, oben`,
    it: `
      capo, titolare, direttor*, responsabil*, amministratore, presidente, dirigente, superiore, dott*, principale,
      socio, boss, padrone, sindaco, tesoriere, socia, capoufficio`,
  },
  away: {
    en: `
      away, out of the office, not in, travel*, business trip, abroad, off sick, out of the country, isn't here,
      not here, until he's back, back on, is back, overseas, out until, out till, maternity, off until,
      off this week, unavailable, unreachable, on a trip, conference, trade fair, sick leave, back monday,
      isn't around, not around`,
    de: `
      nicht da, nicht im haus, dienstreise, unterwegs, ausland, verreist, abwesend, nicht im büro, erst wieder,
      zurück, weg, auf reisen, geschäftsreise, krank und, außer haus, unauffindbar, nicht erreichbar,
      nicht greifbar, messe, kongress, tagung, klausur, auf montage, flieger, im lande, auf achse,
      krankgeschrieben und, fort, ned da, nicht am platz, nicht anwesend, auswärts, geschäftlich unterwegs`,
    it: `
      non c'è, all'estero, in viaggio, in trasferta, assente, fuori sede, rientra, via per, non è in ufficio, torna,
      fuori, estero, irreperibile, rientri, rientro, fiera, congresso, non è qui, aereo, via fino, malattia,
      non presente`,
  },
  holiday: {
    en: `
      holiday*, hols, hol, vacation, annual leave, on leave, shut between, shutdown, closed for, christmas,
      new year, easter, summer break, summer shutdown, paternity leave, maternity leave, parental leave,
      bank holiday, time off, beach, honeymoon, cruise, skiing, sabbatical, days off, furlough week`,
    de: `
      urlaub*, ferien, betriebsferien, betriebsurlaub, sommerpause, weihnacht*, zwischen den jahren, ostern,
      elternzeit, brückentag, mutterschutz, feiertag*, pfingst*, jahreswechsel, strand, mallorca, flitterwochen,
      skifahren, skiurlaub, kreuzfahrt, sabbatical, frei hat, hat frei, betriebsruhe, fasching, karneval, kur,
      babypause, karenz, sommerferien, erholung, campingurlaub, verreist`,
    it: `
      ferie, vacanz*, agosto, natale, capodanno, epifania, chiusura estiva, feste, maternita, ferragosto, pasqua,
      ponte, festivit*, mare, spiaggia, luna di miele, viaggio di nozze, montagna, crociera, congedo, riposo,
      settimana bianca, permesso`,
  },
  bookkeeper: {
    en: `
      bookkeeper, accountant, accounts lady, the lady who, the girl who, person who pays, who does the payments,
      accounts clerk, accounts department, finance, accounts, payments clerk, payroll lady`,
    de: `
      buchhalter*, buchhaltung, die das macht, kollegin, kollege, der zahlt, sachbearbeiter*, finanzabteilung, bh,
      buha, rechnungswesen, finanzbuchhaltung, fibu, bürokraft, lohnbüro, verwaltung`,
    it: `
      ragionier*, contabil*, chi fa i pagamenti, amministrazione, collega, impiegat*, ufficio contabilità,
      contabile, segretaria, ufficio pagamenti`,
  },
  checking: {
    en: `
      checked, checking, review*, verify, verif*, match*, workflow, pending, with the department, internally,
      procurement, project manager, site manager, under review, looking at it, waiting for sign, approval process,
      stuck, double check*, looking into, audit, cross check*, reconcil*, inspect*`,
    de: `
      prüf*, prüfung, umlauf, abgleich*, workflow, fachabteilung, einkauf, bauleiter, projektleiter, intern,
      rechnungsprüfung, architekt, in bearbeitung, klär*, kontroll*, gegencheck*, überprüf*, kreist, bearbeitung,
      durchsicht, instanz*, haken, abstimm*, warteschleife, geprüft, rechnungskontrolle, sachlich`,
    it: `
      verific*, controll*, ufficio acquisti, capocantiere, in lavorazione, direttore lavori, confront*, esamin*,
      in fase, responsabile di progetto, iter, ricontroll*, valut*, revision*, istruttoria, passaggi, vagli*`,
  },
  headoffice: {
    en: `
      head office, headquarter*, hq, parent company, group finance, shared service*, branch, main office, corporate,
      central*, centralised, holding company, franchise*, group, centrally, managing agent*, mother company,
      other site, the group, top office`,
    de: `
      zentrale, zentral, hauptverwaltung, hauptsitz, muttergesellschaft, konzern*, haupthaus, shared service*,
      filiale, niederlassung, stammhaus, stammsitz, holding, franchise*, mutterfirma, hauptstelle, mutterhaus,
      mutterunternehmen, konzernmutter, mutter in, hauptbüro, träger, zweigstelle, außenstelle, gruppe,
      zentralbuchhaltung, hausverwaltung, standort`,
    it: `
      sede centrale, sede, capogruppo, casa madre, direzione, filiale, centralizzat*, accentrat*, holding, gruppo,
      amministrazione centrale, franchisor, succursale, negozio, sede principale, direzione generale, punto vendita,
      amministratore di condominio, quartier generale, tesoreria`,
  },
  newsystem: {
    en: `
      new system, sap, erp, software, migrat*, system, upgrade*, it problem*, computer*, platform, changeover,
      switched over, accounts package, program, server, hacked, cyber, outage, crash, crashed, computers, network,
      no internet, ransomware, digital`,
    de: `
      system*, sap, erp, software*, umstell*, umgestellt, programm, edv, migration, systemwechsel, update, datev,
      server, datenmigration, it probleme, eingeführt, hackerangriff, cyberangriff, lahmgelegt, serverausfall,
      abgestürzt, computer, rechner, netzwerk, digital*, schnittstelle, stammdaten, technik, ausfall, s4, navision,
      lexware`,
    it: `
      sistema, gestionale, software, migra*, programma, sap, erp, informatic*, server, aggiornamento, passando a,
      procedura nuova, hacker, computer, rete, digital*, pc, terminali, caricati, ransomware`,
  },
  new: {
    en: 'new, changed, changing, switched, implementing',
    de: 'neu, neue, neues, neuen, wechsel*, gewechselt',
    it: 'nuov*, cambiat*, cambio, cambiando',
  },
  bank: {
    en: 'bank, banks, banking, card, iban, bank account, pin, app, sort code, atm',
    de: `
      bank, sparkasse, volksbank, onlinebanking, konto, karte, tan, kreditkarte, girokonto, hausbank,
      online banking, kreditinstitut, pin, geldautomat, automat, banking, bankkarte, ec karte, bankdaten,
      kontonummer, commerzbank`,
    it: `
      banca, banche, home banking, carta, conto, bancomat, iban, sportello, app, pin, poste, bancaria, postepay,
      conto corrente`,
  },
  blocked: {
    en: `
      blocked, frozen, froze, locked, declined, bounced, rejected, returned, failed, down, security check, expired,
      closed my account, error, swallowed, cloned, won't let, didn't go through, garnish*, attached`,
    de: `
      gesperrt, geplatzt, zurückgegangen, abgelehnt, eingefroren, gepfändet, rücklastschrift*, zurückgebucht,
      blockiert, kam zurück, abgelaufen, dichtgemacht, storniert von der bank, verschluckt, nicht durchgegangen,
      nicht ausgeführt, fehlgeschlagen, nicht akzeptiert, down, zurückgewiesen, kontopfändung, nicht eingelöst,
      rückgebucht, zu gemacht, fehlermeldung, nicht durch`,
    it: `
      bloccat*, respint*, insolut*, tornato indietro, pignorat*, rifiutat*, scadut*, congelat*, clonat*, errore,
      chiuso il conto, mangiato, non è passat*, non andato a buon fine, ferm*, pignorament*, rimbalzat*`,
  },
  soon: {
    en: `
      soon, asap, shortly, next few days, at some point, as soon as i can, when i can, get round to, sort it,
      sort it out, take care, see to it, get it sorted, don't worry, in a few days, next week, eventually, later,
      leave it with me, dealt with, look into it, in due course, sometime, get it done, on it, i'm on it,
      first thing, by friday, tonight, it's coming, end of the week, before long, promise, good for it,
      slipped my mind`,
    de: `
      bald, demnächst, die tage, nächsten tagen, kümmer*, zeitnah, irgendwann, wird erledigt, keine sorge,
      mach das schon, sobald ich kann, nächste woche, kommt schon, erledige, ein paar tage, wird schon,
      die nächsten tage, in kürze, krieg das hin, kommt noch, die woche, diese woche, heute abend, morgen früh,
      nachher, vergessen, bin dran, geht klar, wird gemacht, mach ich, hol ich nach, lohn kommt, gehalt kommt,
      ende des monats, geduld, versprochen, zeit bis, schau dass, kriegen sie schon`,
    it: `
      presto, appena posso, prossimi giorni, ci penso, me ne occupo, a breve, sistemo, stia tranquill*,
      non si preoccup*, provvedo, settimana prossima, qualche giorno, quanto prima, prima o poi, appena possibile,
      vedo cosa, vedrò, faccio tutto, stasera, domattina, dimenticat*, sfuggit*, stipendio, tredicesima,
      fine settimana, pazient*, promesso, ancora qualche, entro venerdì`,
  },
};
