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
    la merce era difettosa
    si è rotto dopo due giorni
    non funziona
    è arrivato tutto rotto
    la macchina si ferma di continuo
    il tessuto era macchiato
    la qualità fa schifo
    dice che il prodotto è difettoso
    merce contestata per vizi
    la lavatrice perde acqua
    il legno è tutto storto
    era roba scaduta
    le piastrelle sono crepate
    l'ho rispedito perché era guasto
    il telefono nemmeno si accende
    cliente lamenta difetti
    il pesce puzzava, l'ho buttato via
    dopo il primo lavaggio si è ristretto
    la vernice si stacca
    mi avete mandato un bidone
    balla e cigola dal primo giorno
    non serve a niente, non va
    la batteria dura un'ora
    i fiori erano appassiti
    c'è una crepa
    il motore si spegne
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
    mancava della roba
    sono arrivati otto pezzi invece di dieci
    ne ho ordinati cento e ne ho avuti ottanta
    fatturate tutto ma è arrivata metà
    due scatole non c'erano
    dice che mancano dei colli
    quantità inferiore alla bolla
    il resto non è mai arrivato
    in cisterna erano quaranta litri, non cinquanta
    nel pacco mancavano gli accessori
    merce consegnata in parte
    avete contato male, ce n'erano di meno
    manca ancora una parte dell'ordine
    ammanco di 3 colli
    il tavolo c'è, le sedie no
    qualcosa non c'era nella consegna
    dieci ordinati, sette arrivati
    nella bolla c'è ma nello scatolone no
    mancavano le viti e due assi
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
    non ho ricevuto la merce
    qui non è arrivato niente
    il corriere dice consegnato ma io non ho niente
    sto ancora aspettando
    si è perso il pacco
    dov'è la mia roba
    dice merce mai consegnata
    non vi pago una cosa che non ho ricevuto
    la spedizione è ferma da un mese
    l'hanno lasciato chissà dove
    è tornato al mittente
    mai visto nessun camion
    cliente dichiara mancata consegna
    il pacco me l'hanno rubato prima che arrivasse
    io l'ho ordinato ma non è mai arrivato nulla
    il vostro corriere ha perso la nostra roba
    qui nessuno ha scaricato niente
    lo spedizioniere non lo trova
    ordinato sì, ma ricevuto niente
    ancora a mani vuote
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
    è arrivata in ritardo
    avete consegnato tre settimane dopo
    il termine di consegna non è stato rispettato
    quando è arrivata non mi serviva più
    per colpa del ritardo il cantiere si è fermato
    dice che la consegna è stata tardiva
    il vestito è arrivato dopo il matrimonio
    ritardo di consegna, chiede penale
    ci avete fatto perdere un cliente per il ritardo
    doveva essere qui lunedì ed è arrivata venerdì
    ho dovuto comprare altrove perché voi tardavate
    i panettoni sono arrivati dopo Natale
    ci avete messo due mesi
    consegna fuori termine
    vi avevo detto che mi serviva per la fiera ed è arrivata dopo
    era ormai troppo tardi
    ci ha messo una vita ad arrivare
    avete mancato la data promessa
    la fiera era già finita
    la produzione si è fermata perché non eravate puntuali
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
    mi avete mandato il modello sbagliato
    non è quello che avevo ordinato
    la taglia è sbagliata
    l'avevo chiesto blu ed è arrivato rosso
    è arrivato un altro articolo
    questo pezzo non va bene sulla mia macchina
    dice che l'articolo è errato
    c'era tutt'altra cosa nella scatola
    ricevuto codice diverso da ordine
    io volevo quella elettrica
    misura sbagliata, non ci entra
    è la merce di un altro cliente
    marca diversa da quella richiesta
    mi serviva il destro e mi avete dato il sinistro
    al posto del vino rosso è arrivato il bianco
    cliente segnala scambio prodotto
    in magazzino avete preso la cosa sbagliata
    non è la merce richiesta
    è per il modello vecchio
    versione errata
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
    hanno fatto metà lavoro
    gli operai sono spariti
    il servizio non è mai stato attivato
    è tutto come prima, non hanno riparato niente
    hanno lavorato da cani
    continua a gocciolare
    dice che l'intervento non è stato fatto
    il corso non c'è mai stato
    lavori eseguiti male, chiede rifacimento
    le pulizie le hanno fatte una volta su quattro
    avevamo un appuntamento e non si è presentato nessuno
    hanno fatto più danni che altro
    il sito non è mai andato online
    la linea internet non ha mai funzionato
    il bagno è ancora un cantiere
    cliente contesta prestazione
    l'imbianchino ha piantato lì tutto
    hanno cominciato e lasciato lì
    non è mai stato eseguito
    il prato non l'hanno tagliato una volta
    l'impianto non è ancora in funzione
    il pavimento è storto, va rifatto
  `,
};
