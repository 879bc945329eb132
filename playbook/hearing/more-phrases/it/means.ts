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
  `,
  'lost-job': `
    sono senza lavoro
    ho perso il posto
    mi hanno mandato via dal lavoro
    cerco lavoro
    sono in mobilità
    prendo la naspi
    l'azienda dove lavoravo ha chiuso
    mi hanno ridotto le ore
    licenziato
    non ho più uno stipendio
    il contratto a termine è finito e non lavoro
    hanno chiuso la fabbrica e io ero dentro
    da giugno niente busta paga
    mi hanno dato il benservito
    il principale ha dovuto mandarci tutti a casa
    prima meno ore, poi il posto è sparito
  `,
  illness: `
    sono malato
    ho un tumore
    ho avuto un incidente e non posso lavorare
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
    sono con le stampelle e non lavoro
    mi hanno trovato qualcosa e sono sempre in reparto
    sono settimane che non mi alzo dal letto
    il medico mi ha fermato tre mesi
    ho i nervi a pezzi, non apro più le lettere
    la mia bambina è in terapia intensiva
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
    giovedì c'è il funerale
    ieri l'abbiamo accompagnata al cimitero
    non è più tra noi
    mio marito non ce l'ha fatta
    sto seguendo le cose della mia povera zia
    sono rimasta sola, si è spento nel sonno
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
    la pensione non basta
    non ho niente
    sono pieno di debiti
    sono sul lastrico
    con cosa pago
    non possiedo nulla
    ho le tasche vuote
    dopo l'affitto non resta per la spesa
    il frigo è vuoto e lei vuole soldi
    ho debiti fin sopra i capelli
    a chi non ha niente non si può prendere niente
    vivo con i soldi di mia madre
  `,
  'only-small-amounts': `
    posso pagare solo a rate
    si può rateizzare
    non posso pagare tutto in una volta
    un piano di rientro
    una piccola cifra ogni mese
    possiamo dividere l'importo
    una parte adesso e il resto dopo
    più di cinquanta non posso
    rate piccole
    chiede rateizzazione
    un tanto al mese
    un po' per volta, di più non riesco
    posso smaltirlo a pezzetti
    mi prenda venti ogni stipendio
    se me lo spezza ce la faccio
    una somma grossa no, ma ogni mese sì
  `,
  'debt-advice': `
    mi segue un consulente del debito
    sono seguito da un'associazione di consumatori per i debiti
    mi hanno consigliato di non pagare finché il piano non è pronto
    il mio consulente la contatterà
    ho un appuntamento allo sportello per i debiti
    stanno preparando un piano per tutti i creditori
    parli con il mio consulente del debito
    esdebitazione, mi segue un gestore della crisi
    la fondazione antiusura mi aiuta
    chiedo una sospensione mentre faccio la consulenza
    una signora del comune mi fa i conti con tutti i creditori
    lo sportello dice di rivolgersi a loro
    mi sono iscritto a un organismo per sovraindebitati
    il giovedì vado alla consulenza per i debiti
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
  `,
};
