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
  `,
  'purchase-order-missing': `
    sulla fattura manca il numero d'ordine
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
  `,
  'send-it-in-writing': `
    mi mandi una mail
    mi mandi tutto per iscritto
    al telefono non ne parlo
    preferisco per iscritto
    mi scriva una lettera
    mandi una pec
    invii tutto via email
    non discuto di soldi al telefono
    mi mandi i dettagli e guardo
    solo comunicazioni scritte
    voglio una raccomandata
    scriva all'ufficio per favore
    vuole tutto per mail
    mi mandi un messaggio con i dati
    per posta, non per telefono
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
  `,
};
