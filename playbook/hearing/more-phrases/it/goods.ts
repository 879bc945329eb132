import type { MorePhrases } from '../written.ts';

export const goods: MorePhrases = {
  'goods-faulty': `
    la merce è difettosa
    la merce era danneggiata
    è arrivato rotto
    il prodotto non funziona
    la qualità è pessima
    ha smesso di funzionare dopo una settimana
    i pezzi sono storti
    era tutto ammuffito
    abbiamo fatto reclamo perché è difettoso
    è pieno di graffi
    merce non conforme
    l'ho rimandato indietro perché era rotto
    la macchina non va
    abbiamo dovuto buttare tutto
    si è guastato subito
    merce avariata
    materiale scadente
  `,
  'short-delivery': `
    la consegna è incompleta
    mancava della merce
    non abbiamo ricevuto tutto
    la quantità è sbagliata
    avete consegnato di meno
    avete fatturato più di quello consegnato
    manca un bancale
    è arrivata solo la metà
    mancano dei pezzi
    meno colli di quelli in fattura
    ne mancavano tre
    consegna parziale
    le quantità non corrispondono
    manca il resto dell'ordine
    sette invece di dieci
  `,
  'not-delivered': `
    la merce non è mai arrivata
    non abbiamo ricevuto la merce
    non è stato consegnato niente
    il pacco è andato perso
    sto aspettando ancora l'ordine
    mai consegnato
    il corriere non è mai passato
    non ho ricevuto il prodotto
    perché pagare se non ho avuto niente
    la spedizione non è arrivata
    mancata consegna
    non mi è arrivato il pacco
    nessuna consegna
    dove sta la mia roba
    in magazzino non è entrato niente
  `,
  'late-delivery': `
    la merce è arrivata tardi
    avete consegnato in ritardo
    la consegna è stata fatta troppo tardi
    non avete rispettato i tempi
    per il ritardo abbiamo avuto dei costi
    quando è arrivata non serviva più
    un mese di ritardo
    avete sforato i termini di consegna
    abbiamo perso un cliente per il ritardo
    consegna in ritardo
    doveva arrivare a maggio ed è arrivata a luglio
    penale per ritardo
    la produzione si è fermata per colpa vostra
    è arrivato fuori tempo massimo
  `,
  'wrong-item': `
    avete mandato la merce sbagliata
    non è quello che ho ordinato
    articolo sbagliato
    colore sbagliato
    la misura è sbagliata
    è un altro modello
    ci è arrivata un'altra cosa
    avete scambiato gli ordini
    il codice articolo non corrisponde
    prodotto diverso da quello ordinato
    volevo legno e mi è arrivata plastica
    ci avete mandato la merce di un altro cliente
    merce errata
    taglia sbagliata
  `,
  'service-not-done': `
    il lavoro non è finito
    il servizio non è stato fatto
    il tecnico non è mai venuto
    hanno lavorato male
    la riparazione non è servita
    il lavoro è fatto male
    non è stato completato
    nessuno si è presentato
    l'installazione non è finita
    servizio scadente
    manutenzione mai fatta
    hanno fatto solo metà del lavoro
    il consulente non ha consegnato niente
    i muratori sono spariti
    la pulizia è stata fatta male
    prestazione non eseguita
    lavoro lasciato a metà
  `,
};
