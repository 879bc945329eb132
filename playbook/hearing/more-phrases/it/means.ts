import type { MorePhrases } from '../written.ts';

export const means: MorePhrases = {
  'cash-flow': `
    abbiamo problemi di liquidità
    siamo a corto di soldi in azienda
    è un momento difficile
    non riusciamo a pagare tutto questo mese
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
  `,
  'lost-job': `
    sono senza lavoro
    sono disoccupato
    ho perso il posto
    mi hanno mandato via dal lavoro
    cerco lavoro
    non lavoro più
    sono in mobilità
    prendo la naspi
    l'azienda dove lavoravo ha chiuso
    mi hanno ridotto le ore
    licenziato
    non ho più uno stipendio
    il contratto a termine è finito e non lavoro
  `,
  illness: `
    sono malato
    sono in ospedale
    ho un tumore
    ho avuto un incidente e non posso lavorare
    sono in malattia
    sono gravemente malata
    mi hanno operato
    mio figlio è malato
    sono in cura
    ho avuto un infarto
    soffro di depressione
    sto facendo delle terapie
    la mia salute è pessima
    devo assistere mio marito che sta male
    sono invalido
  `,
  bereavement: `
    mia moglie è morta
    è deceduto
    è morto il mese scorso
    c'è stato un lutto in famiglia
    ho perso mio padre
    abbiamo il funerale
    è venuta a mancare
    sono il figlio, lei è morta
    la titolare è deceduta
    siamo in lutto
    sono la vedova
    mio fratello è morto in un incidente
    la successione è in corso
    sono l'erede
  `,
  'no-money': `
    non ho soldi
    non posso pagare
    sono senza un soldo
    non me lo posso permettere
    non ho entrate
    il conto è vuoto
    vivo di sussidi
    non arrivo a fine mese
    non ho neanche da mangiare
    non c'è niente da prendere
    la pensione non basta
    non ho niente
    sono pieno di debiti
    sono sul lastrico
    con cosa pago
    non possiedo nulla
  `,
  'only-small-amounts': `
    posso pagare solo a rate
    posso dare trenta euro al mese
    si può rateizzare
    posso pagare poco per volta
    non posso pagare tutto in una volta
    un piano di rientro
    una piccola cifra ogni mese
    posso darvi dieci euro a settimana
    possiamo dividere l'importo
    una parte adesso e il resto dopo
    più di cinquanta non posso
    rate piccole
    chiede rateizzazione
    un tanto al mese
  `,
  'debt-advice': `
    mi segue un consulente del debito
    sono seguito da un'associazione di consumatori per i debiti
    sono in sovraindebitamento con un OCC
    mi hanno consigliato di non pagare finché il piano non è pronto
    il mio consulente la contatterà
    ho un appuntamento allo sportello per i debiti
    stanno preparando un piano per tutti i creditori
    parli con il mio consulente del debito
    esdebitazione, mi segue un gestore della crisi
    la fondazione antiusura mi aiuta
    chiedo una sospensione mentre faccio la consulenza
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
    chiudiamo a fine anno
    l'attività non esiste più dal mese prossimo
    il bar ha chiuso
    svendiamo tutto e chiudiamo
    ditta cessata
  `,
};
