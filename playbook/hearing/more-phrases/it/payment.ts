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
    guardi che è stata saldata il mese scorso
    il bonifico l'ho fatto settimane fa
    ha pagato mia moglie allo sportello
    dice che ha già pagato, manda contabile
    a noi risulta chiusa
    me l'avete già addebitata in banca
    ho la ricevuta qui davanti
    pagata in contanti al vostro autista
    controllate meglio, il bonifico c'è
    cliente sostiene di aver saldato
    è tutto a posto, ho pagato tutto
    abbiamo pagato con un bonifico unico insieme alle altre
    dal conto sono usciti a settembre
    ho pagato con la carta sul vostro sito
    che altro volete, ve li ho già dati
    ft saldata, CRO disponibile
    avete registrato il pagamento sul cliente sbagliato
    il bollettino l'ho pagato in posta
    cosa fatta, l'ho pagata
    dovreste averli da un pezzo i soldi
    pagato anticipato all'ordine
    vi ha pagato direttamente l'assicurazione
    da noi non c'è niente di aperto
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
    il bonifico è partito ieri
    l'ho appena pagato dal telefono
    ho fatto il bonifico stamattina
    l'assegno è stato spedito
    i soldi stanno arrivando
    dice che ha pagato oggi, valuta domani
    è già in banca, due giorni e ce l'avete
    l'abbiamo disposto questa mattina
    proprio adesso ho mandato il pagamento
    sta per arrivare, è questione di ore
    bonifico disposto, attendere accredito
    ci vuole il tempo tecnico della banca ma è partito
    l'ho mandato venerdì, col weekend in mezzo arriva martedì
    ci siamo incrociati, ho pagato ieri sera
    assegno in viaggio
    la contabilità l'ha inviato un'ora fa
    è già uscito dal nostro conto stamattina, arriverà
    ho pagato proprio oggi
    bonifico inviato ieri sera
    la banca lo sta lavorando
    tra un giorno o due arriva, l'ho fatto
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
    i pagamenti li facciamo il 15 e il 30
    siete nella distinta di venerdì
    noi paghiamo solo a fine mese
    il prossimo giro di bonifici è mercoledì
    la tornata di questa settimana è già chiusa
    paghiamo i fornitori una volta al mese
    la vostra fattura è già nello scadenzario per il 28
    fuori calendario non paghiamo nessuno
    dice che entra nella prossima tornata
    è in pagamento con la distinta del 10
    i bonifici partono tutti insieme il giovedì
    la mettiamo nel prossimo flusso
    l'avete mancato per un giorno, il prossimo è tra due settimane
    pagamenti a date fisse
    facciamo un'unica disposizione mensile
    inserita nel giro pagamenti di martedì
    il gestionale fa partire tutto in automatico l'ultimo del mese
    abbiamo date di pagamento fisse
    esce con il blocco della settimana prossima
    i fornitori si pagano ogni quindici giorni
    il flusso va in banca venerdì
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
    ho il conto bloccato
    la banca mi ha respinto il bonifico
    il bonifico è tornato indietro
    l'home banking non funziona
    la carta mi è scaduta e aspetto la nuova
    mi hanno clonato la carta e l'ho bloccata
    l'addebito non è passato
    dice che la banca ha rifiutato il pagamento
    l'iban che mi avete dato era sbagliato
    conto pignorato
    ho cambiato banca e le domiciliazioni non sono passate
    ho superato il limite giornaliero e non me l'ha fatto fare
    l'app della banca mi dà errore
    ho dimenticato il pin e mi hanno bloccato l'accesso
    SDD insoluto per motivi bancari
    la posta ha i terminali fermi
    la banca ha chiesto dei controlli e tiene tutto fermo
    la banca mi ha chiuso il conto
    il pagamento non è andato a buon fine
    mi ha mangiato la carta il bancomat
    non accetta il vostro iban
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
    pago nei prossimi giorni
    vi pago appena posso
    ci penso io, stia tranquillo
    settimana prossima faccio tutto
    mi sono dimenticato, adesso provvedo
    lo faccio stasera
    appena prendo lo stipendio pago
    promette di pagare, senza data
    sì sì, vi pago
    sistemo tutto a fine mese
    mi dia ancora qualche giorno
    non scappo mica, i soldi li avrete
    mi era sfuggita, la pago subito
    la metto a posto quanto prima
    dammi tempo che pago
    prima o poi saldo
    vedrà che arriva
    arriva, arriva
    cerco di farlo entro questa settimana
    domattina vado in banca
    mi dia tempo fino a venerdì
    quando prendo la tredicesima
  `,
};
