import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const MEANS_WORDS: Lexicon = {
  cashflow: {
    en: `
      cash flow, cashflow, tight, liquidity, short of cash, overdraft, overdrawn, cash wise, struggling, slow,
      sales are down, bottleneck, quiet period, squeeze, difficult time, enough, not enough, cover, stretched,
      strapped, lean, revenue, turnover, takings`,
    de: `
      liquidität*, engpass*, klamm, knapp, eng, dispo, überzogen, umsatz*, durststrecke, flaute,
      geschäft läuft, auftragslage, schwierig, liquide, reicht nicht, genug, einnahmen, nicht genug, deckung,
      wasser bis zum hals, auftragsflaute, schleppend`,
    it: `
      liquidità, cassa, strett*, difficoltà, fido, in rosso, calat*, vendite vanno, momento difficile, crisi,
      stipendi, corto di, bastano, basta per, non basta, incassi, fatturato, ossigeno, coprire, respiro`,
  },
  ourcustomer: {
    en: `
      our client, our customer*, my client*, our customers, main contractor, contractor, council,
      pay when paid, haven't been paid, not been paid, owed to me, owe us, owes me, insurance, grant,
      waiting on a, waiting for a payment, money comes in, waiting for money, developer, their client,
      end customer, invoices outstanding, owed by customers, paid us`,
    de: `
      unser kunde, unserem kunden, unsere kunden, bauherr*, auftraggeber*, generalunternehmer*, außenstände,
      selber noch nicht, zahlungseingang, versicherung, förderung, schuldet mir, schulden selber, selbst auf,
      selber auf, schuldet, schulden uns, kunden zahlen, endkunde, wenn das geld kommt, zahlungseingänge`,
    it: `
      nostro cliente, nostri clienti, committente, appaltatore, incass*, comune, ci pagano, ci paga,
      non ci ha pagato, non siamo stati pagati, assicurazione, contributo, mi devono, ci devono, anche noi,
      ci deve, cliente finale, saldano, ci salda, aspettiamo i soldi`,
  },
  jobloss: {
    en: `
      lost my job, unemploy*, redundan*, laid off, fired, sacked, out of work, no job, let me go, dismissed,
      jobseeker*, between jobs, universal credit, jobless, furlough*, wages, looking for work, my job`,
    de: `
      arbeitslos*, entlassen, job verloren, stelle verloren, kurzarbeit, arbeitslosengeld, alg, ohne stelle,
      ohne arbeit, keine arbeit, arbeitsamt, jobcenter, arbeitsuchend, kein job, arbeit verloren,
      auf der arbeit gekündigt, gefeuert, jobverlust`,
    it: `
      disoccupat*, licenziat*, perso il lavoro, senza lavoro, cassa integrazione, naspi, perso il posto,
      mobilità, cerco lavoro, stipendio, non lavoro più, esuber*`,
  },
  ill: {
    en: `
      ill, sick, hospital, cancer, chemo*, stroke, operation, surgery, heart attack, depress*, poorly,
      treatment, accident, disease, mental health, anxiety, unwell, clinic, off sick, health, disabled, injur*,
      therapy, breakdown, doctor, dialysis, nursing`,
    de: `
      krank*, krankenhaus, krebs, chemo*, schlaganfall, operiert, op, herzinfarkt, depress*, burnout, reha,
      klinik, krankgeschrieben, unfall, pflege*, behandlung, gesundheit*, erkrank*, therapie, verletz*, arzt,
      dialyse, bandscheib*`,
    it: `
      malat*, ospedale, tumore, cancro, chemio*, ictus, operat*, infarto, depress*, ricover*, malattia, cura,
      incidente, salute, terap*, invalid*, sta male, intervento chirurgico, medico, assist*, dialisi`,
  },
  death: {
    en: `
      died, dead, death, passed away, deceased, funeral, buried, widow*, lost mum, lost dad, lost my father,
      lost my mother, estate, mourning, bereave*, no longer with us, passed, executor, bury, killed in`,
    de: `
      gestorben, tot, tod, verstorben*, beerdig*, begraben, trauer*, witwe*, todesfall, nachlass,
      lebt nicht mehr, erbe, beisetzung, tödlich, hinterblieben*`,
    it: `
      mort*, decedut*, mancato, mancata, lutto, funeral*, seppelli*, vedov*, scompars*, defunt*, eredi*,
      successione, non c'è più, erede, venuta a mancare`,
  },
  nomoney: {
    en: `
      no money, broke, skint, can't afford, nothing left, on benefits, penniless, can't pay, haven't got it,
      no income, empty, destitute, pension, food bank, food, afford, rent, cannot pay`,
    de: `
      kein geld, pleite bin, blank, nichts zu holen, bürgergeld, hartz, mittellos, kann nicht zahlen,
      nicht leisten, kein einkommen, leer, grundsicherung, sozialhilfe, rente, pfänd*, gerichtsvollzieher,
      mindestsicherung, abgebrannt, miete, zahlungsunfähig`,
    it: `
      non ho soldi, al verde, non ho un euro, pensione, sussidi*, non posso pagare, nullatenente,
      senza un soldo, affitto, non arrivo a, permettere, vuoto, sul lastrico, niente da prendere, reddito,
      entrate, bolletta della luce, mangiare`,
  },
  instalments: {
    en: `
      instalment*, installment*, a month, per month, monthly, a week, bit by bit, little by little, in bits,
      payment plan, small amount*, all at once, in one go, pm, part payment, spread, each month, split it,
      a little, tenner, every month, weekly`,
    de: `
      rate, raten, ratenzahl*, monatlich, im monat, mtl, abstottern, auf einmal, kleine beträge,
      stück für stück, die woche, teilbetrag, aufteilen, abzahlen, teilzahlung, stückweise, bisschen`,
    it: `
      rate, rata, rateizz*, al mese, mensil*, un po' alla volta, tutto insieme, in una volta, piano di rientro,
      a settimana, dilazion*, poco per volta, piccole, dividere, rateal*, un tanto`,
  },
  debtadvice: {
    en: `
      debt advi*, stepchange, citizens advice, breathing space, debt management, dmp, debt counsel*, adviser,
      credit counsel*, debt charity, help with my debts, money adviser, advice centre, debt helpline,
      counsellor`,
    de: `
      schuldnerberat*, schuldenberat*, caritas, diakonie, awo, verbraucherzentrale wegen, einigungsversuch,
      gläubiger*, beratungsstelle, sb, schuldenplan, berater, beraterin, regulierungsplan`,
    it: `
      sovraindebitamento, occ, antiusura, consulente del debito, caritas, tutti i creditori,
      associazione per i debiti, sportello, gestore della crisi, consulente, esdebitazione,
      piano del consumatore`,
  },
  bankrupt: {
    en: `
      bankrupt*, insolven*, chapter 7, chapter 11, chapter 13, iva, administration, going under, go under,
      liquidator, trustee, debt relief order, bust, administrator*, go bust, gone bust, belly up`,
    de: `
      insolvenz*, insolvent*, konkurs*, privatinsolvenz, pleite gehen, gehen pleite, bankrott, inso,
      überschuldet, amtsgericht, insolvenzverwalter*, *insolvenz, restschuldbefreiung, eigenverwaltung, pleite`,
    it: `
      falliment*, fallit*, falli*, insolven*, concordato, bancarotta, libri in tribunale, curatore,
      liquidazione giudiziale, liquidazione controllata, procedura concorsuale, composizione negoziata, crac`,
  },
  closing: {
    en: `
      closing down, close down, shutting, shut up shop, winding, wound up, ceased trading, stopped trading,
      dissolv*, strike off, closing the business, giving up the business, retiring, shutting down, packing in,
      closing for good, liquidation, cease, deregister*, closing`,
    de: `
      dicht machen, machen zu, zumachen, schließ*, geschäftsaufgabe, aufgelöst, liquidation, liquidier*,
      gewerbe abgemeldet, aufgeben, geben auf, aufgegeben, sperr*, eingestellt, abwickl*, rente, löschung,
      gewerbe, abmeld*, machen dicht`,
    it: `
      chiud*, chiusura, cess*, liquidazione, sciolt*, chiuso per sempre, smess*, ritiro, pensione, chiusa,
      scioglimento, svend*, serranda`,
  },
  business: {
    en: 'business, shop, company, firm, restaurant, pub, trade, trading',
    de: 'geschäft, firma, laden, betrieb, restaurant, gewerbe, unternehmen, wirtschaft',
    it: 'azienda, ditta, negozio, società, attività, ristorante, bottega, bar, impresa',
  },
};
