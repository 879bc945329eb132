import type { MorePhrases } from '../written.ts';

export const goods: MorePhrases = {
  'goods-faulty': `
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
    alla prima accensione era già morto
    la roba era marcia
    c'è un'ammaccatura enorme
    mi si è sfasciato in mano
    abbiamo buttato tutto, puzzava
    non si accende nemmeno
    i clienti ce l'hanno riportato tutto perché si stacca
  `,
  'short-delivery': `
    mancava della merce
    non abbiamo ricevuto tutto
    la quantità è sbagliata
    avete consegnato di meno
    avete fatturato più di quello consegnato
    manca un bancale
    è arrivata solo la metà
    mancano dei pezzi
    meno colli di quelli in fattura
    consegna parziale
    le quantità non corrispondono
    manca il resto dell'ordine
    sette invece di dieci
    ho contato due volte e ce n'è di meno
    doveva esserci un'altra cassa
    quello che è sceso dal camion non torna con la bolla
    diciotto invece di ventiquattro
    carico pieno in fattura e mezzo carico portato
    due righe dell'ordine non si sono viste
  `,
  'not-delivered': `
    la merce non è mai arrivata
    non abbiamo ricevuto la merce
    non è stato consegnato niente
    il pacco è andato perso
    mai consegnato
    il corriere non è mai passato
    non ho ricevuto il prodotto
    perché pagare se non ho avuto niente
    la spedizione non è arrivata
    mancata consegna
    nessuna consegna
    dove sta la mia roba
    in magazzino non è entrato niente
    sono stato alla finestra tutto il giorno e non è passato nessuno
    il tracking dice consegnato ma non si trova
    il vostro camion qui non è mai venuto
    in entrata merci non c'è nessuna riga
    sono ancora qui senza
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
    doveva arrivare a maggio ed è arrivata a luglio
    penale per ritardo
    la produzione si è fermata per colpa vostra
    è arrivato fuori tempo massimo
    quando è arrivato la festa era passata
    la stagione era finita quando sono arrivate le casse
    ho avuto gli operai fermi una settimana per colpa vostra
    due settimane avevate detto, due mesi ci avete messo
    abbiamo dovuto noleggiarne un altro nel frattempo
    la merce di Natale a gennaio non mi serve
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
    avevo chiesto faggio e avete portato pino
    questi vanno su un'altra macchina
    questa è una M e a me serve la XL
    da me è arrivato l'ordine di qualcun altro
    sulla scatola c'è modello cinque, noi volevamo il sei
    doveva essere diesel, non benzina
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
    hanno raccolto le cose e non li ho più visti
    nel soffitto c'è ancora un buco
    ha guardato, si è grattato la testa e via
    la caldaia va come prima
    ho dovuto chiamare un'altra ditta per finire
    metà stanze le hanno saltate
    la relazione non l'hanno mai scritta
  `,
};
