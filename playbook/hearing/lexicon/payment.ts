import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PAYMENT_WORDS: Lexicon = {
  pay: {
    en: 'pay, paying, payment*, pmt*, pays, settle, remit*, transfer*, money, cash',
    de: 'zahl*, bezahl*, überweis*, begleich*, zahlung*, geld, *zahlen, *zahlung',
    it: 'pag*, saldar*, bonific*, soldi, versa*, pagamento, denaro, liquida',
  },
  paid: {
    en: `
      paid, pd, settled, cleared, already transferred, had your money, was paid, paid up, squared up,
      all settled`,
    de: `
      bezahlt, gezahlt, beglichen, überwiesen, abgebucht, eingezahlt, ausgeglichen, ist erledigt,
      das geld haben sie, abgegangen, eingezogen, verrechnet worden`,
    it: 'pagat*, saldat*, versat*, fatto il bonifico, bonificat*, addebitat*, provveduto, quietanz*, liquidat*',
  },
  proofpaid: {
    en: `
      bank statement*, receipt, my records, our books, check your records, confirmation, proof of payment,
      remittance advice`,
    de: 'kontoauszug*, quittung, zahlungsbeleg, überweisungsbeleg, beleg von der, auszug, einzahlungsbeleg',
    it: 'contabile, ricevuta, estratto conto, quietanza, controlli, controllate, cro, distinta',
  },
  onway: {
    en: `
      on its way, on the way, in the post, in the mail, should be with you, should hit,
      give it a couple of days, went out today, went out this morning, went out yesterday, this morning, today,
      yesterday, just sent, just now, tomorrow, any minute, initiated, released it, clear, should see it`,
    de: `
      unterwegs, ist raus, rausgegangen, angewiesen, in der post, heute früh, heute morgen, gestern, eben,
      gerade überwiesen, müsste morgen, sollte morgen, veranlasst, heute, losgeschickt, auf dem weg,
      morgen bei`,
    it: `
      in arrivo, partit*, stamattina, ieri, appena fatto, appena inviat*, dispost*, in viaggio, domani, oggi,
      valuta, in corso, accredito, stamane, poco fa`,
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
      on the 15th, on the 25th, only pay on, pay suppliers`,
    de: `
      zahllauf*, zahlungslauf*, zahlungsvorschlag*, zahltag*, zahlungsliste, nächster lauf, nächsten lauf,
      lauf, monatsende, immer freitags, einmal im monat, zweimal im monat, alle zwei wochen, alle 14 tage,
      monatsultimo, ultimo, eingeplant, turnus`,
    it: `
      giro di pagamenti, tornata, distinta, fine mese, scadenzario, giro, due volte al mese, date fisse,
      paghiamo i fornitori, i pagamenti li facciamo, ogni due settimane, programmat*, prossimo giro,
      prossima tornata`,
  },
  weekday: {
    en: 'monday, tuesday, wednesday, thursday, friday, mon, tue, wed, thu, fri',
    de: 'montag*, dienstag*, mittwoch*, donnerstag*, freitag*',
    it: 'lunedi, martedi, mercoledi, giovedi, venerdi, lun, mar, mer, gio, ven',
  },
  suppliers: {
    en: 'supplier*, vendor*, creditors',
    de: 'lieferant*, kreditor*',
    it: 'fornitor*, creditori',
  },
  approve: {
    en: `
      approv*, sign off, sign it, signs, sign, authori*, okay it, signatory, signatories, signoff, signed off,
      release*, released, clearance, countersign*, green light, sanction, passed for payment`,
    de: `
      freigab*, freigeb*, genehmig*, unterschreib*, gegenzeichn*, zeichnungsberecht*, abzeichn*, abgezeichnet,
      abgesegnet, absegn*, freigibt, freigegeben, freizeichn*, zustimm*, unterschrift vom`,
    it: 'approv*, autorizz*, firmare, firma, ok, benestare, sblocca*, visto, nulla osta, avallo, via libera',
  },
  boss: {
    en: `
      boss, director*, manager, owner, md, fd, cfo, ceo, supervisor, budget holder, head of, partner, mr, mrs,
      principal, managing`,
    de: `
      chef, chefin, geschäftsführ*, inhaber, vorgesetzt*, direktor*, prokurist*, gf, leiter, leiterin,
      abteilungsleiter*, vorstand, herr, frau`,
    it: `
      capo, titolare, direttor*, responsabil*, amministratore, presidente, dirigente, superiore, dott*,
      principale, socio`,
  },
  away: {
    en: `
      away, out of the office, not in, travel*, business trip, abroad, off sick, out of the country,
      isn't here, not here, until he's back, back on, is back, overseas, out until, out till, maternity,
      off until, off this week, unavailable`,
    de: `
      nicht da, nicht im haus, dienstreise, unterwegs, ausland, verreist, abwesend, nicht im büro, erst wieder,
      zurück, weg, auf reisen, geschäftsreise, krank und, außer haus, unauffindbar, nicht erreichbar`,
    it: `
      non c'è, all'estero, in viaggio, in trasferta, assente, fuori sede, rientra, via per, non è in ufficio,
      torna, fuori, estero, irreperibile, rientri, rientro`,
  },
  holiday: {
    en: `
      holiday*, hols, hol, vacation, annual leave, on leave, shut between, shutdown, closed for, christmas,
      new year, easter, summer break, summer shutdown, paternity leave, maternity leave, parental leave,
      bank holiday, time off`,
    de: `
      urlaub*, ferien, betriebsferien, betriebsurlaub, sommerpause, weihnacht*, zwischen den jahren, ostern,
      elternzeit, brückentag, mutterschutz, feiertag*, pfingst*, jahreswechsel`,
    it: `
      ferie, vacanz*, agosto, natale, capodanno, epifania, chiusura estiva, feste, maternita, ferragosto,
      pasqua, ponte, festivit*, mare`,
  },
  bookkeeper: {
    en: `
      bookkeeper, accountant, accounts lady, the lady who, the girl who, person who pays,
      who does the payments, accounts clerk, accounts department, finance`,
    de: `
      buchhalter*, buchhaltung, die das macht, kollegin, kollege, der zahlt, sachbearbeiter*, finanzabteilung,
      bh`,
    it: 'ragionier*, contabil*, chi fa i pagamenti, amministrazione, collega, impiegat*',
  },
  checking: {
    en: `
      checked, checking, review*, verify, verif*, match*, workflow, pending, with the department, internally,
      procurement, project manager, site manager, under review, looking at it, waiting for sign,
      approval process, stuck`,
    de: `
      prüf*, prüfung, umlauf, abgleich*, workflow, fachabteilung, einkauf, bauleiter, projektleiter, intern,
      rechnungsprüfung, architekt, in bearbeitung, klär*`,
    it: `
      verific*, controll*, ufficio acquisti, capocantiere, in lavorazione, direttore lavori, confront*,
      esamin*, in fase, responsabile di progetto, iter`,
  },
  headoffice: {
    en: `
      head office, headquarter*, hq, parent company, group finance, shared service*, branch, main office,
      corporate, central*, centralised, holding company, franchise*, group, centrally`,
    de: `
      zentrale, zentral, hauptverwaltung, hauptsitz, muttergesellschaft, konzern*, haupthaus, shared service*,
      filiale, niederlassung, stammhaus, stammsitz, holding, franchise*, mutterfirma`,
    it: `
      sede centrale, sede, capogruppo, casa madre, direzione, filiale, centralizzat*, accentrat*, holding,
      gruppo, amministrazione centrale, franchisor, succursale, negozio`,
  },
  newsystem: {
    en: `
      new system, sap, erp, software, migrat*, system, upgrade*, it problem*, computer*, platform, changeover,
      switched over, accounts package, program, server`,
    de: `
      system*, sap, erp, software*, umstell*, umgestellt, programm, edv, migration, systemwechsel, update,
      datev, server, datenmigration, it probleme, eingeführt`,
    it: `
      sistema, gestionale, software, migra*, programma, sap, erp, informatic*, server, aggiornamento,
      passando a, procedura nuova`,
  },
  new: {
    en: 'new, changed, changing, switched, implementing',
    de: 'neu, neue, neues, neuen, wechsel*, gewechselt',
    it: 'nuov*, cambiat*, cambio, cambiando',
  },
  bank: {
    en: 'bank, banks, banking, card, iban',
    de: 'bank, sparkasse, volksbank, onlinebanking, konto, karte, tan, kreditkarte, girokonto, hausbank',
    it: 'banca, banche, home banking, carta, conto, bancomat, iban',
  },
  blocked: {
    en: `
      blocked, frozen, froze, locked, declined, bounced, rejected, returned, failed, down, security check,
      expired`,
    de: `
      gesperrt, geplatzt, zurückgegangen, abgelehnt, eingefroren, gepfändet, rücklastschrift*, zurückgebucht,
      blockiert, kam zurück, abgelaufen`,
    it: 'bloccat*, respint*, insolut*, tornato indietro, pignorat*, rifiutat*, scadut*, congelat*, clonat*',
  },
  soon: {
    en: `
      soon, asap, shortly, next few days, at some point, as soon as i can, when i can, get round to, sort it,
      sort it out, take care, see to it, get it sorted, don't worry, in a few days, next week, eventually,
      later, leave it with me, dealt with, look into it, in due course, sometime, get it done`,
    de: `
      bald, demnächst, die tage, nächsten tagen, kümmer*, zeitnah, irgendwann, wird erledigt, keine sorge,
      mach das schon, sobald ich kann, nächste woche, kommt schon, erledige, ein paar tage, wird schon,
      die nächsten tage, in kürze, krieg das hin`,
    it: `
      presto, appena posso, prossimi giorni, ci penso, me ne occupo, a breve, sistemo, stia tranquill*,
      non si preoccup*, provvedo, settimana prossima, qualche giorno, quanto prima, prima o poi,
      appena possibile, vedo cosa, vedrò, faccio tutto`,
  },
};
