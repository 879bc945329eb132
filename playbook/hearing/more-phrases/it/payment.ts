import type { MorePhrases } from '../written.ts';

export const payment: MorePhrases = {
  'already-paid': `
    ho già pagato
    la fattura è già stata pagata
    l'abbiamo pagata il mese scorso
    abbiamo fatto il bonifico settimane fa
    è tutto saldato
    i soldi sono usciti dal mio conto
    ho la ricevuta
    a noi risulta pagata
    ho pagato in contanti all'autista
    l'ha già addebitata la banca
    non c'è niente di aperto, è pagato
    controllate, abbiamo pagato
    ho pagato il bollettino
    dice di aver già pagato
    mia moglie ha già fatto il bonifico
    abbiamo già provveduto al pagamento
    guardi meglio, da noi i soldi sono usciti da un pezzo
    è passato settimane fa
    nei miei registri è chiusa
    ve la siete presa il primo del mese dal conto
    per me è chiusa, ho dato i soldi all'autista
    ho il bollettino timbrato
  `,
  'payment-on-its-way': `
    il pagamento è in arrivo
    ho fatto il bonifico oggi
    il bonifico è stato fatto ieri
    l'assegno è in viaggio
    arriverà domani
    i soldi sono partiti
    l'ho appena inviato
    dovrebbe arrivare in uno o due giorni
    la banca ha già l'ordine
    è stato disposto stamattina
    abbiamo spedito un assegno lunedì
    pagamento inviato oggi
    è partito, aspetti l'accredito
    il bonifico è in corso
    tra poco lo vede sul conto
    è uscito da noi stamattina
    ho appena premuto invio
    le banche sono lente ma arriva
    domani quando aprite lo trovate
    la busta con l'assegno l'ho imbucata oggi
    è tra una banca e l'altra
    è già inserito e autorizzato, deve solo arrivare
  `,
  'payment-run': `
    è nel prossimo giro di pagamenti
    i pagamenti li facciamo il venerdì
    paghiamo solo a fine mese
    il prossimo giro è giovedì
    paghiamo due volte al mese
    è nella distinta di fine mese
    i bonifici partono il 15
    è già in lista per il prossimo pagamento
    paghiamo a date fisse
    i pagamenti partono ogni due settimane
    è programmata per il 30
    prossima distinta venerdì
    la mettiamo nei pagamenti di fine mese
    da noi esce tutto insieme il primo del mese
    li raggruppiamo e li facciamo il martedì
    siete in programma per quello dopo
    il computer paga da solo il venti
    i fornitori li facciamo l'ultimo giorno lavorativo
    abbiamo un ritmo fisso, un giovedì sì e uno no
  `,
  'approver-away': `
    il responsabile che approva non c'è
    il capo è via
    manca la firma del direttore che è in viaggio
    nessun altro può autorizzare
    chi autorizza è assente
    l'amministratore deve firmare ma non è in ufficio
    il direttore torna la settimana prossima
    senza la firma del titolare non posso pagare
    il mio capo deve approvare ed è fuori
    la responsabile è malata
    firma solo il presidente e adesso è fuori sede
    aspettiamo che rientri il dirigente
    titolare assente
    l'unico che può dare l'ok è in aereo
    finché non torna il padrone ho le mani legate
    il mio capo sblocca e adesso è in fiera
    chi ha il token della banca questa settimana si opera
    mette la firma quando torna
  `,
  'awaiting-approval': `
    è in attesa di approvazione
    non è ancora stata approvata
    la fattura è in verifica
    deve essere controllata prima
    il responsabile deve dare l'ok
    la stanno controllando
    non è ancora autorizzata
    è ferma all'ufficio acquisti
    manca il benestare
    dobbiamo confrontarla con l'ordine
    il direttore lavori deve confermare
    è in lavorazione
    deve ancora passare dal controllo
    aspettiamo l'autorizzazione
    la pratica è in fase di verifica
    sta facendo il giro degli uffici
    il perito ce l'ha sulla scrivania
    la qualità deve dare il via libera
    qualcuno ai piani alti deve dire di sì
    la stiamo confrontando con quello che è stato fatto
    l'ingegnere non ha confermato le quantità
    è nel cestino di qualcuno da guardare
  `,
  'head-office-pays': `
    i pagamenti li fa la sede
    noi qui non paghiamo
    deve chiamare la sede di Roma
    paga la casa madre
    l'amministrazione è in sede
    siamo solo una filiale
    è tutto centralizzato
    se ne occupa la holding
    noi giriamo le fatture alla sede
    i pagamenti li gestisce il gruppo
    paga il franchisor
    la contabilità è a Bologna
    in filiale non gestiamo i pagamenti
    dei soldi si occupano quelli di Bologna
    qui si vende soltanto, si paga altrove
    la capofila tiene la cassa
    il nostro deposito non ha neanche un conto
    la parte finanziaria sta col gruppo a Monaco
    quelli del franchising saldano loro
  `,
  'new-system': `
    abbiamo un nuovo sistema
    abbiamo cambiato programma di contabilità
    il sistema non funziona
    per il cambio di gestionale siamo in ritardo
    il nuovo software ha problemi
    stiamo passando al nuovo sistema
    il server è giù
    i fornitori vanno reinseriti
    siamo in migrazione
    problemi informatici in contabilità
    il programma è bloccato
    non siete ancora caricati nel nuovo gestionale
    l'aggiornamento ha bloccato i pagamenti
    sistema nuovo, pagamenti fermi
    con il passaggio dei dati sono spariti metà fornitori
    l'informatica aveva promesso che andava e invece no
    siamo partiti con Oracle e nessuno riesce a registrare
    il vecchio programma l'hanno spento e il nuovo non è pronto
    è andato in tilt il computer della contabilità
  `,
  'bank-problem': `
    il mio conto è bloccato
    c'è stato un problema con la banca
    è un errore della banca
    il bonifico è stato respinto
    la carta non funziona
    l'addebito è tornato insoluto
    la banca non mi fa fare il bonifico
    il conto è pignorato
    stiamo cambiando banca
    la carta è scaduta
    la banca ha rimandato indietro i soldi
    non riesco ad accedere al conto online
    Intesa ha messo tutto in sospeso
    l'app non mi fa entrare
    è tornato subito indietro e in filiale non sanno perché
    la banca l'ha visto sospetto e l'ha fermato
    lo sportello mi ha mangiato la carta
    i computer della banca erano giù tutta la settimana
  `,
  'on-holiday': `
    la ragioniera è in ferie
    chi fa i pagamenti è in vacanza
    l'ufficio è chiuso ad agosto
    il contabile è in ferie fino a lunedì
    chiusura estiva
    sono in vacanza
    siamo chiusi per le feste
    è in maternità e i pagamenti li faceva lei
    torna dalle ferie tra due settimane
    per Natale è tutto chiuso
    ferie aziendali
    amministrazione chiusa per ferie
    è in spiaggia fino a fine mese
    per le feste non c'è anima viva
    ogni estate chiudiamo tre settimane
    sono a bordo piscina in Spagna
    è in viaggio di nozze e i pagamenti li fa lui
  `,
  'will-pay-soon': `
    pago presto
    pagherò appena possibile
    avrete i vostri soldi
    me ne occupo io
    ci penso io
    lo faccio la settimana prossima
    appena riesco pago
    non si preoccupi che pago
    sì lo so, lo faccio
    provvedo
    vedo cosa posso fare
    dice che paga presto
    prima o poi pago
    mi dia qualche giorno
    pagheremo a breve
    mi farò vivo presto
    non mi sono dimenticato di voi
    consideri fatto, quasi
    abbia un po' di pazienza
    uno di questi giorni mi metto lì e lo faccio
    ce l'ho in lista
    parola mia, ci metto mano
  `,
};
