import type { MorePhrases } from '../written.ts';

export const means: MorePhrases = {
  'cash-flow': `
    siamo a corto di soldi in azienda
    è un momento difficile
    il lavoro è calato
    le vendite vanno male
    la cassa è vuota
    siamo in rosso con la banca
    abbiamo pochi ordini
    dobbiamo pagare prima gli stipendi
    la stagione è andata male
    siamo in difficoltà finanziaria temporanea
    aspettiamo un finanziamento dalla banca
    fido esaurito
    c'è crisi, non gira il denaro
    finché non riparte la stagione la cassa piange
    viviamo alla giornata
    esce più di quello che entra
    prima gli stipendi
    gennaio per noi è sempre un deserto
    ci strozzano energia, affitto, tutto
    siamo a corto di liquidità
    prima devo pagare gli stipendi
    c'è poco lavoro
    la banca ci ha tagliato il fido
    è un periodo nero per la ditta
    dice che hanno problemi di cassa
    il fatturato è crollato
    al momento paghiamo solo l'indispensabile
    tutto è fermo, non gira un soldo in azienda
    momentanea difficoltà finanziaria
    stiamo tirando la cinghia in ditta
    entrano meno soldi di quelli che escono
    l'energia ci sta mangiando tutto
    siamo con l'acqua alla gola in azienda
    tra tasse e stipendi la cassa è vuota
    la ditta adesso non ha liquidità
    in questo periodo non entra niente
    mesi brutti per gli affari
    stiamo a galla a fatica
  `,
  'waiting-for-customer': `
    aspettiamo che paghi il nostro cliente
    il cliente non ci ha pagato
    quando incassiamo paghiamo
    anche noi aspettiamo i soldi
    i nostri clienti non pagano
    abbiamo crediti da incassare
    il committente è in ritardo
    l'assicurazione non ha ancora liquidato
    aspetto un pagamento
    quando arriva il contributo
    un grosso cliente è fallito e non ci ha pagato
    dipende da un incasso
    dobbiamo prendere soldi da tutti
    appena incasso la pago
    devo prendere un sacco di soldi, appena entrano lei è il primo
    siamo in fondo alla catena e nessuno fa scendere i soldi
    nel momento in cui il costruttore sgancia
    i miei debitori non si muovono
    l'assicurazione sblocca il mese prossimo
    aspettiamo che ci paghi il nostro cliente
    appena incasso vi pago
    i nostri clienti non ci pagano
    il committente non ha ancora saldato
    il comune ci deve un sacco di soldi
    dice che attende incasso da cliente
    se non pagano me non posso pagare voi
    l'assicurazione deve ancora liquidarmi
    aspetto il contributo della regione
    l'impresa madre non ci paga i SAL
    ho fatture aperte per cinquantamila
    cliente fermo, attende pagamento appaltatore
    un grosso cliente ci ha lasciati a piedi
    appena vendo la casa ho i soldi
    sono anch'io in attesa di essere pagato
    quando entrano i crediti sistemo tutti
    la mutua non ci ha ancora rimborsato
    il mio cliente è in ritardo coi pagamenti
    quando entra qualcosa ve lo giro
    non posso pagare finché lui non paga me
  `,
  'bankruptcy-coming': `
    stiamo fallendo
    andiamo in fallimento
    faccio la procedura di insolvenza
    l'azienda è insolvente
    il curatore vi scriverà
    abbiamo chiesto il concordato preventivo
    liquidazione giudiziale
    siamo in bancarotta
    abbiamo depositato istanza di fallimento
    è stato nominato il curatore fallimentare
    siamo sull'orlo del fallimento
    procedura concorsuale
    composizione negoziata della crisi
    siamo falliti
    siamo al capolinea, c'è di mezzo il tribunale fallimentare
    non riusciamo a onorare gli impegni, arriva il curatore
    lunedì depositiamo l'istanza
    domani firmo le carte del fallimento
    stato di insolvenza, andiamo dal giudice
    abbiamo chiesto il concordato
    è stato nominato il curatore
    siamo in liquidazione giudiziale
    dice che la ditta è fallita
    insinuatevi al passivo
    stiamo andando a gambe all'aria
    domanda di fallimento presentata
    siamo insolventi
    composizione negoziata in corso
    tra poco saltiamo, il tribunale ha già le carte
    il giudice ha aperto la procedura
    cliente in procedura concorsuale
    il mese prossimo falliamo
    faccio la liquidazione controllata
    il commissario giudiziale mi ha vietato di pagare
    il commercialista dice che dobbiamo fallire
    il tribunale ha confermato l'insolvenza
    stiamo colando a picco, le carte sono firmate
  `,
  'company-closing': `
    chiudiamo l'azienda
    il negozio chiude
    la società viene sciolta
    cessazione attività
    chiudo la partita iva
    abbiamo smesso di lavorare
    mettiamo in liquidazione la società
    mi ritiro e chiudo
    l'attività non esiste più dal mese prossimo
    il bar ha chiuso
    svendiamo tutto e chiudiamo
    ditta cessata
    spegniamo le luci per sempre
    mi sono stufato, smetto con il negozio
    sabato tiro giù la saracinesca e non la rialzo
    abbiamo lasciato a casa tutti e svuotiamo il capannone
    chiudiamo l'attività
    ho chiuso la partita iva
    la ditta viene sciolta
    a fine anno smettiamo
    tiriamo giù la serranda
    abbiamo messo la società in liquidazione volontaria
    dice che stanno chiudendo
    attività cessata al 31/12
    il ristorante ha chiuso per sempre
    non c'è nessuno che prende il mio posto, quindi si chiude
    stiamo svendendo tutto e poi basta
    lo stabilimento chiude
    abbiamo sciolto l'associazione
    la società è stata cancellata dal registro
    molliamo tutto, il negozio chiude
    chiudiamo per sempre
    il negozio non lo porto avanti
    a marzo è finita
    la ditta sparisce dal registro imprese
  `,
};
