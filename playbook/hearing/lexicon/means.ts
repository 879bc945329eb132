import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const MEANS_WORDS: Lexicon = {
  cashflow: {
    en: `
      cash flow, cashflow, tight, liquidity, short of cash, overdraft, overdrawn, cash wise, struggling, slow,
      sales are down, bottleneck, quiet period, squeeze, difficult time, enough, not enough, cover, stretched,
      strapped, lean, revenue, turnover, takings, payroll, liquid, treading water, lean times, rough patch,
      nothing coming in, company account, heads above, juggling`,
    de: `
      liquidität*, engpass*, klamm, knapp, eng, dispo, überzogen, umsatz*, durststrecke, flaute, geschäft läuft,
      auftragslage, schwierig, liquide, reicht nicht, genug, einnahmen, nicht genug, deckung, wasser bis zum hals,
      auftragsflaute, schleppend, flüssig, knapp bei kasse, löhne, gehälter, mau, nichts rein, durchhänger, saison,
      konjunktur, lücke, kreditlinie, firmenkonto, betrieb läuft, krebsen, finanziell, über wasser, geldmangel,
      zahlungsschwierigkeit*, reinkommt, bauch*, kurzfristig`,
    it: `
      liquidità, cassa, strett*, difficoltà, fido, in rosso, calat*, vendite vanno, momento difficile, crisi,
      stipendi, corto di, bastano, basta per, non basta, incassi, fatturato, ossigeno, coprire, respiro, liquid*,
      a galla, stagione, entra niente, entrate, affari, periodo, stretti, corto, acqua alla gola, cinghia`,
  },
  ourcustomer: {
    en: `
      our client, our customer*, my client*, our customers, main contractor, contractor, council, pay when paid,
      haven't been paid, not been paid, owed to me, owe us, owes me, insurance, grant, waiting on a,
      waiting for a payment, money comes in, waiting for money, developer, their client, end customer,
      invoices outstanding, owed by customers, paid us, our debtors, paid ourselves, their payment,
      someone else pays, passes it on, house sale`,
    de: `
      unser kunde, unserem kunden, unsere kunden, bauherr*, auftraggeber*, generalunternehmer*, außenstände,
      selber noch nicht, zahlungseingang, versicherung, förderung, schuldet mir, schulden selber, selbst auf,
      selber auf, schuldet, schulden uns, kunden zahlen, endkunde, wenn das geld kommt, zahlungseingänge,
      kunde zahlt, mein kunde, meinem kunden, kunden bezahlt, gu, kundenzahlung, selber geld, selbst geld,
      noch geld von, bezahlt werde, außenständen, krankenkasse, fördermittel, zuschuss, reinkommen, provision,
      schuldner, zahlt mich, auftraggeberin, hausverkauf`,
    it: `
      nostro cliente, nostri clienti, committente, appaltatore, incass*, comune, ci pagano, ci paga,
      non ci ha pagato, non siamo stati pagati, assicurazione, contributo, mi devono, ci devono, anche noi, ci deve,
      cliente finale, saldano, ci salda, aspettiamo i soldi, mio cliente, se non pagano, clienti non, debitori,
      essere pagato, appena incasso, contributi, mutua, crediti, vendo la casa`,
  },
  jobloss: {
    en: `
      lost my job, unemploy*, redundan*, laid off, fired, sacked, out of work, no job, let me go, dismissed,
      jobseeker*, between jobs, universal credit, jobless, furlough*, wages, looking for work, my job, the sack,
      let go, signing on, job anymore, no work, agency, showed me the door, contract not renewed, quit my job,
      zero hours`,
    de: `
      arbeitslos*, entlassen, job verloren, stelle verloren, kurzarbeit, arbeitslosengeld, alg, ohne stelle,
      ohne arbeit, keine arbeit, arbeitsamt, jobcenter, arbeitsuchend, kein job, arbeit verloren,
      auf der arbeit gekündigt, gefeuert, jobverlust, rausgeschmissen, rausgeworfen, gekündigt worden, job,
      arbeitsagentur, arbeitslosen*, freigestellt, jobsuche, stellensuche, neue stelle, neuen job, vor die tür,
      anstellung, beschäftigung, gestrichen, befristet*, zeitarbeit*, hingeschmissen, keinen lohn,
      kündigung bekommen, gfeuert, mir gekündigt, stempeln`,
    it: `
      disoccupat*, licenziat*, perso il lavoro, senza lavoro, cassa integrazione, naspi, perso il posto, mobilità,
      cerco lavoro, stipendio, non lavoro più, esuber*, alla porta, lasciato a casa, collocamento, posto di lavoro,
      dimess*, disoccupazione, interinale, rinnovato il contratto, senza stipendio, mandato via`,
  },
  ill: {
    en: `
      ill, sick, hospital, cancer, chemo*, stroke, operation, surgery, heart attack, depress*, poorly, treatment,
      accident, disease, mental health, anxiety, unwell, clinic, off sick, health, disabled, injur*, therapy,
      breakdown, doctor, dialysis, nursing, dementia, diagnosis, rehab, plaster, laid up, ward, pregnant, bad back,
      covid, not well, carer, caring`,
    de: `
      krank*, krankenhaus, krebs, chemo*, schlaganfall, operiert, op, herzinfarkt, depress*, burnout, reha, klinik,
      krankgeschrieben, unfall, pflege*, behandlung, gesundheit*, erkrank*, therapie, verletz*, arzt, dialyse,
      bandscheib*, diagnose, dement, gips, infarkt, pflegefall, spital, schwanger, gestürzt, covid, long covid,
      psychisch, rücken, arbeitsunfähig, erwerbsunfähig, behinder*, station*, intensiv*, migräne, tumor,
      pflegestufe, rollstuhl, kur, psych*, leukämie, am herz*, invalid*`,
    it: `
      malat*, ospedale, tumore, cancro, chemio*, ictus, operat*, infarto, depress*, ricover*, malattia, cura,
      incidente, salute, terap*, invalid*, sta male, intervento chirurgico, medico, assist*, dialisi, diagnosi,
      ingessat*, gesso, demen*, alzheimer, incinta, covid, disabil*, schiena, riabilitazione, inabile, infortunio,
      problemi di salute, a letto`,
  },
  death: {
    en: `
      died, dead, death, passed away, deceased, funeral, buried, widow*, lost mum, lost dad, lost my father,
      lost my mother, estate, mourning, bereave*, no longer with us, passed, executor, bury, killed in, grieving,
      hospice, ashes, took his own life, dec'd, heirs, inheritance, probate, lost my husband, lost my wife, burial`,
    de: `
      gestorben, tot, tod, verstorben*, beerdig*, begraben, trauer*, witwe*, todesfall, nachlass, lebt nicht mehr,
      erbe, beisetzung, tödlich, hinterblieben*, ums leben, verschieden, eingeschlafen, von uns gegangen,
      sterbeurkunde, sterbefall, hospiz, erbe ausgeschlagen, erben, das leben genommen, lebt nimmer, trauern,
      heimgegangen, begräbnis, verlust meiner, grab, witwer, zu grabe, verst`,
    it: `
      mort*, decedut*, mancato, mancata, lutto, funeral*, seppelli*, vedov*, scompars*, defunt*, eredi*,
      successione, non c'è più, erede, venuta a mancare, sepolt*, tolto la vita, certificato di morte,
      ci ha lasciat*, eredità, tomba, se n'è andato`,
  },
  nomoney: {
    en: `
      no money, broke, skint, can't afford, nothing left, on benefits, penniless, can't pay, haven't got it,
      no income, empty, destitute, pension, food bank, food, afford, rent, cannot pay, penny, church mouse,
      blood out of a stone, payday, make ends meet, ruined, zero, debts everywhere, bailiff*, nothing to take,
      in debt, kids to feed`,
    de: `
      kein geld, pleite bin, blank, nichts zu holen, bürgergeld, hartz, mittellos, kann nicht zahlen, nicht leisten,
      kein einkommen, leer, grundsicherung, sozialhilfe, rente, pfänd*, gerichtsvollzieher, mindestsicherung,
      abgebrannt, miete, zahlungsunfähig, keinen cent, pfennig, stütze, tafel, kirchenmaus, existenzminimum,
      keine kohle, minus, kein euro, nackten mann, zu holen, finanziell am ende, arm, über die runden,
      reicht hinten, reicht vorn, verschuldet, schulden, schuldenberg, bleibt nix, bleibt nichts, leben, ruiniert,
      eidesstattliche`,
    it: `
      non ho soldi, al verde, non ho un euro, pensione, sussidi*, non posso pagare, nullatenente, senza un soldo,
      affitto, non arrivo a, permettere, vuoto, sul lastrico, niente da prendere, reddito, entrate,
      bolletta della luce, mangiare, in bolletta, povero, nullatenent*, rovinat*, fine mese, sfamare, zero euro,
      in canna, debiti fino, non ho niente, pignorato, inclusione`,
  },
  instalments: {
    en: `
      instalment*, installment*, a month, per month, monthly, a week, bit by bit, little by little, in bits,
      payment plan, small amount*, all at once, in one go, pm, part payment, spread, each month, split it, a little,
      tenner, every month, weekly, in parts, in stages, lump, half now, bit at a time, pcm, arrangement, plan,
      deposit now`,
    de: `
      rate, raten, ratenzahl*, monatlich, im monat, mtl, abstottern, auf einmal, kleine beträge, stück für stück,
      die woche, teilbetrag, aufteilen, abzahlen, teilzahlung, stückweise, bisschen, teilen, peu à peu, häppchen*,
      stückeln, anzahlen, anzahlung, hälfte jetzt, ratenplan, nach und nach, auf einen schlag, tröpfchen*,
      kleinen schritten, abstotter*, zwanziger, pro monat, jeden monat, ein teil, einen teil, in teilen`,
    it: `
      rate, rata, rateizz*, al mese, mensil*, un po' alla volta, tutto insieme, in una volta, piano di rientro,
      a settimana, dilazion*, poco per volta, piccole, dividere, rateal*, un tanto, acconto, a poco a poco, spezz*,
      in più volte, in più parti, ogni mese, metà adesso, colpo solo, mensilità, subito e il resto`,
  },
  debtadvice: {
    en: `
      debt advi*, stepchange, citizens advice, breathing space, debt management, dmp, debt counsel*, adviser,
      credit counsel*, debt charity, help with my debts, money adviser, advice centre, debt helpline, counsellor,
      charity, debt agency, help with debts, debts out, all my creditors, everyone i owe`,
    de: `
      schuldnerberat*, schuldenberat*, caritas, diakonie, awo, verbraucherzentrale wegen, einigungsversuch,
      gläubiger*, beratungsstelle, sb, schuldenplan, berater, beraterin, regulierungsplan, schuldnerhilfe,
      schuldenhilfe, beratung, betreuer*, sozialdienst, insolvenzberatung, alle gläubiger, mit allen,
      vergleichsvorschlag, schulden zusammen, sozialarbeiter*, sozialberatung, paritätisch*, asb schuldner`,
    it: `
      sovraindebitamento, occ, antiusura, consulente del debito, caritas, tutti i creditori,
      associazione per i debiti, sportello, gestore della crisi, consulente, esdebitazione, piano del consumatore,
      organismo di composizione, assistente sociale, associazione, ente, tutti i debiti, piano con tutti, gestore`,
  },
  bankrupt: {
    en: `
      bankrupt*, insolven*, chapter 7, chapter 11, chapter 13, iva, administration, going under, go under,
      liquidator, trustee, debt relief order, bust, administrator*, go bust, gone bust, belly up, filing, petition,
      receiver, the court, official receiver, wall, file, winding up petition, proceedings`,
    de: `
      insolvenz*, insolvent*, konkurs*, privatinsolvenz, pleite gehen, gehen pleite, bankrott, inso, überschuldet,
      amtsgericht, insolvenzverwalter*, *insolvenz, restschuldbefreiung, eigenverwaltung, pleite, zahlungsunfähig*,
      antrag, verwalter, privatkonkurs, gutachter bestellt, verfahren, wohlverhalten*, schutzschirm*,
      insolvenzgericht, gericht gehen, ins insolvenz, exekution*, masseverwalter, pleitegeier, zum insolvenz*`,
    it: `
      falliment*, fallit*, falli*, insolven*, concordato, bancarotta, libri in tribunale, curatore,
      liquidazione giudiziale, liquidazione controllata, procedura concorsuale, composizione negoziata, crac,
      tribunale, procedura, commissario, a gambe all'aria, saltiamo, colando, fallire, crisi d'impresa, passivo`,
  },
  closing: {
    en: `
      closing down, close down, shutting, shut up shop, winding, wound up, ceased trading, stopped trading,
      dissolv*, strike off, closing the business, giving up the business, retiring, shutting down, packing in,
      closing for good, liquidation, cease, deregister*, closing, locking up, finish at, for good, shut,
      not carrying on, jacking in, selling everything, winding down, end of the road`,
    de: `
      dicht machen, machen zu, zumachen, schließ*, geschäftsaufgabe, aufgelöst, liquidation, liquidier*,
      gewerbe abgemeldet, aufgeben, geben auf, aufgegeben, sperr*, eingestellt, abwickl*, rente, löschung, gewerbe,
      abmeld*, machen dicht, zusperren, ruhestand, abgemeldet, nachfolger, abgewickelt, gelöscht, hinschmeißen,
      ausverkauf, hören auf, hör auf, schluss, aufhören, dichtmachen, schließung, für immer zu, feierabend,
      läuft aus, geschlossen, betriebsaufgabe, aus und vorbei`,
    it: `
      chiud*, chiusura, cess*, liquidazione, sciolt*, chiuso per sempre, smess*, ritiro, pensione, chiusa,
      scioglimento, svend*, serranda, smettiamo, svendiamo, basta, bottega, finita, molliamo, cancellata,
      cessazione, cessiamo, saracinesca`,
  },
  business: {
    en: 'business, shop, company, firm, restaurant, pub, trade, trading',
    de: 'geschäft, firma, laden, betrieb, restaurant, gewerbe, unternehmen, wirtschaft',
    it: 'azienda, ditta, negozio, società, attività, ristorante, bottega, bar, impresa',
  },
};
