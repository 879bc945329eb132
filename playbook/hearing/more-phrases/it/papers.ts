import type { MorePhrases } from '../written.ts';

export const papers: MorePhrases = {
  'invoice-not-received': `
    non abbiamo mai ricevuto la fattura
    la fattura non è arrivata
    non ho ricevuto nessuna bolletta
    non trovo questa fattura
    fattura mai arrivata
    quale fattura? io non ce l'ho
    può rimandarmi la fattura
    si sarà persa per posta
    non risulta registrata la vostra fattura
    ho guardato anche nello spam e la fattura non c'è
    non abbiamo il documento
    ci manca questa fattura
    nel cassetto fiscale non c'è
    nessuno mi ha mandato la fattura
    dice che non ha mai ricevuto la fattura
    mandatemi copia della fattura
    mai avuta quella fattura
    in ufficio hanno cercato dappertutto e quel documento non salta fuori
    come faccio a saldare se non mi avete mai fatturato
    io ho visto solo il vostro sollecito
    noi scansioniamo tutto e la vostra non c'è
    me la rimandi, da noi è sparita
    la mia assistente giura che non è entrata
    qui non è arrivata nessuna fattura
    la fattura non ce l'ho
    mai vista questa fattura
    il cliente dice che non ha ricevuto la fattura
    me la può rimandare in pdf? io non la trovo
    quale fattura, scusi? io non ho niente
    dallo SdI non ci è arrivato nulla
    ho guardato anche nello spam ma la fattura non c'è
    la posta qui funziona male, la bolletta non mi è mai arrivata
    ci manca la ft 231, potete rispedirla
    come faccio a pagare una cosa che non ho in mano
    non risulta registrata nessuna vostra fattura
    l'ho persa, me ne mandi un'altra copia
    è la prima volta che ne sento parlare, mai avuta la fattura
    il file era vuoto, la fattura non si apriva
    ho ricevuto solo il sollecito, la fattura mai
    sostiene di non aver mai avuto il documento
    a me a casa non è arrivato niente da pagare
    chiede duplicato della fattura
    non ho mai avuto sotto mano la fattura
    nella nostra posta non si trova
    per cosa dovrei pagare se non ho la bolletta
    me la rimandi per mail, la nostra è sparita
  `,
  'wrong-address': `
    avete l'indirizzo sbagliato
    abbiamo cambiato sede
    l'indirizzo è quello vecchio
    la mail non è più quella
    questa persona non lavora più qui
    l'avete mandata all'ufficio sbagliato
    le fatture vanno alla mail dell'amministrazione
    abito da un'altra parte adesso
    ho cambiato casa
    la casella non esiste più
    avete scritto alla pec vecchia
    è andata a un altro reparto
    mandata alla persona sbagliata
    codice destinatario sbagliato
    aggiornate l'indirizzo, ci siamo spostati
    la posta torna indietro, destinatario trasferito
    in quel palazzo non c'è più nessuno di noi, siamo nella zona industriale
    il signore a cui scrivete è in pensione da Natale
    avete ancora i vecchi uffici
    le lettere le riceve chi abita lì adesso
    usate l'indirizzo di fatturazione, non quello del magazzino
    quella casella è spenta da mesi
    è finita alla nostra consociata
    ci siamo trasferiti, l'indirizzo è cambiato
    avete ancora il vecchio indirizzo
    la mandate sempre alla sede sbagliata
    il numero civico è sbagliato
    la pec è cambiata, usate quella nuova
    l'avete spedita a un collega che non c'è più
    dice che ha traslocato e la posta non gli arriva
    le fatture vanno mandate all'amministrazione, non in negozio
    codice destinatario errato
    cliente trasferito, nuovo indirizzo annotato
    quella mail non la legge più nessuno
    io in quella via non ci abito da tre anni
    il cap è sbagliato, per forza non arriva
    la sede legale è a Bologna, a noi in magazzino non serve a niente
    avete scritto il nome della ditta sbagliato nell'intestazione
    ora sto da mia figlia, lì non ci vive più nessuno
    bisogna mandarla all'indirizzo di fatturazione
    quella casella è stata chiusa
    avete un indirizzo vecchio in archivio
    ci siamo spostati nella zona industriale
    avete scritto male la via ed è tornata indietro
    va intestata all'altra società
  `,
  'purchase-order-missing': `
    senza numero d'ordine non possiamo registrarla
    ci serve il numero dell'ordine di acquisto
    il riferimento all'ordine è sbagliato
    la fattura è stata scartata perché manca l'ordine
    che numero d'ordine avete
    manca il CIG
    non c'è il codice commessa
    rifate la fattura con il numero d'ordine
    senza PO non si paga
    manca il nostro riferimento
    l'ordine è chiuso, serve un numero nuovo
    il sistema non accetta fatture senza ordine
    manca centro di costo e ordine
    il portale butta fuori tutto quello che non ha il numero
    il buyer non vi ha dato nessun codice e senza non si muove nulla
    sotto quale richiesta è
    ci metta il numero a dieci cifre e la rimandi
    noi abbiniamo con l'ordine e da voi il campo è vuoto
    manca il numero d'ordine sulla fattura
    senza oda non la possiamo registrare
    ci serve il codice CIG in fattura
    il sistema la scarta se non c'è l'ordine
    la fattura va rifatta con il riferimento all'ordine
    di che commessa si tratta? non c'è scritto
    non riesco ad abbinarla a nessun ordine
    numero ordine errato, quello è dell'anno scorso
    dice che manca il PO
    cliente chiede n. ordine in fattura
    da noi senza impegno di spesa non passa niente
    l'ufficio acquisti non ha mai emesso l'ordine
    chi ve l'ha ordinato? mi serve il numero
    manca il centro di costo, la contabilità la rimanda indietro
    rifiutata dal portale perché priva di riferimento ordine
    il CUP non è indicato
    il numero che avete messo da noi non esiste
    ci vuole il nostro riferimento prima di registrarla
    ordine mai emesso per questo
    su quale ordine va imputata
    scartata, ordine non indicato
  `,
  'documents-missing': `
    ci serve il documento di trasporto
    manca la bolla
    mandateci la prova di consegna
    mi serve copia del contratto
    mancano i rapporti di lavoro
    mancano gli allegati
    chi ha firmato? mi faccia vedere la firma
    voglio vedere il contratto firmato
    senza ddt non paghiamo
    ci servono le ore lavorate con le firme
    servono i documenti
    il verbale di collaudo non c'è
    dimostri che avete consegnato
    manca la documentazione
    non avete allegato il rapportino
    prima i documenti
    qualcuno l'avrà pur firmata, me la faccia vedere
    il revisore vuole i tagliandi della pesa
    dove sono le foto e il verbale
    voglio vedere cosa è stato sottoscritto
    senza le ore firmate dal capocantiere non registriamo
    l'allegato non c'era
    mandatemi il DDT e poi ne parliamo
    mancano gli allegati alla fattura
    voglio vedere la firma di chi ha ritirato
    non abbiamo i rapportini dei vostri tecnici
    dov'è il contratto che avrei firmato
    chiede copia del contratto
    dice che mancano i fogli ore
    senza documentazione a supporto non si paga
    ci serve la prova di consegna
    i SAL non erano allegati
    manca il verbale di collaudo
    non mi avete mandato le pezze d'appoggio
    ci vuole il DURC prima di pagare
    fatemi vedere che ho firmato qualcosa
    cliente vuole bolle firmate
    mancano i certificati di conformità
    chi ha preso la merce? voglio la ricevuta con la firma
    mi fate vedere la bolla di consegna firmata
    mancano i documenti giustificativi
    fatemi vedere dove ho firmato
    servono le foto del lavoro
  `,
  'send-it-in-writing': `
    al telefono non ne parlo
    preferisco per iscritto
    mi scriva una lettera
    mandi una pec
    invii tutto via email
    non discuto di soldi al telefono
    mi mandi i dettagli e guardo
    solo comunicazioni scritte
    voglio una raccomandata
    vuole tutto per mail
    mi mandi un messaggio con i dati
    per posta, non per telefono
    preferisco leggere che sentire, mi scriva
    lo metta in una busta
    quello che deve dirmi me lo metta su carta
    un whatsapp, qualcosa, ma non adesso a voce
    da me a parole niente, solo documenti
    inoltri tutto alla mia casella
    mi mandi una mail
    lo voglio per iscritto
    queste cose al telefono non le tratto
    mi scriva e poi vediamo
    mandatemi una raccomandata
    preferisco avere tutto nero su bianco
    dice di scrivergli, al telefono non parla
    vuole comunicazioni solo via pec
    mi faccia avere qualcosa di scritto
    per telefono non discuto di soldi
    mettetemelo su carta
    scrivetemi due righe
    cliente chiede tutto via mail
    me lo mandi su whatsapp, a voce non ne parlo
    a voce non do nessuna risposta
    fatemi una lettera che la leggo con calma
    qualunque cosa sia, me la scriva
    rispondo solo a una lettera
    mi mandi un messaggio scritto, così non parlo
  `,
  'amount-unexplained': `
    l'importo è sbagliato
    non capisco questo importo
    come l'avete calcolato
    perché così tanto
    che spese sono queste
    da dove vengono gli interessi
    è troppo alto
    a me risulta un importo diverso
    le spese di sollecito non le accetto
    non devo così tanto
    mi può dettagliare la cifra
    il saldo non corrisponde
    l'altra volta era la metà
    i conti non tornano
    che cosa comprende questa somma
    contesta le spese
    non è possibile, avevo in mente molto meno
    come ha fatto a gonfiarsi così
    ci avete caricato sopra qualcosa
    nell'ultima lettera c'era un'altra cifra
    mi faccia il conto
    nessuno aveva parlato di spese
    i miei calcoli danno meno
    la cifra è troppo alta
    non capisco da dove viene questo importo
    come siete arrivati a questa somma
    a me risulta molto meno
    cosa sono queste spese in più
    era la metà, come ha fatto a raddoppiare
    gli interessi non li capisco
    mi può dare il dettaglio dell'importo
    i conti non mi tornano
    dice che l'importo è sbagliato
    cliente contesta le spese di sollecito
    da 200 siamo passati a 350, perché
    ma quanto mi avete messo di mora
    non ho mica consumato tutta quella corrente
    mi spieghi voce per voce cosa devo
    una bolletta così alta non l'ho mai avuta
    il saldo non coincide col mio
    che roba sono questi oneri
    importo non chiaro, vuole prospetto
    ci avete caricato sopra un sacco di roba
    è quasi il doppio di quello che pensavo
    per che cosa pago esattamente
    com'è composta questa cifra
    il totale è sbagliato di cento euro
    mi mandi un estratto conto, a me viene un'altra somma
  `,
};
