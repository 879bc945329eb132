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
  `,
};
