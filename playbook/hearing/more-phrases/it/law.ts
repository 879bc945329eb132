import type { MorePhrases } from '../written.ts';

export const law: MorePhrases = {
  'too-old': `
    è troppo vecchio
    il debito è prescritto
    è caduto in prescrizione
    è roba di anni fa
    non potete più chiederlo
    è scaduto per legge
    è del 2009
    dovevate chiedere prima
    è passato troppo tempo
    dopo tutti questi anni
    termini scaduti, prescritto
    era un'altra vita
    i miei figli andavano ancora a scuola
    vi siete svegliati tardi
    saranno ancora i tempi della lira
    c'è una legge che dopo tanti anni non si deve più niente
  `,
  'talk-to-lawyer': `
    se ne occupa il mio avvocato
    il mio avvocato vi contatterà
    ho dato tutto all'avvocato
    si rivolga al nostro ufficio legale
    non parlo senza avvocato
    la pratica è dall'avvocato
    il mio legale dice che non devo pagare
    le do il numero del mio avvocato
    siamo assistiti da un legale
    sentite il mio avvocato
    tramite lo studio legale
    chi mi difende ha detto di non dirvi una parola
    d'ora in poi tutto tramite lo studio
    le do il numero, mi rappresenta lei
    la tutela legale ha incaricato qualcuno
    ce l'ha il nostro consulente legale
  `,
  'stop-calling': `
    smettetela di chiamare
    lasciatemi in pace
    non voglio più telefonate
    mi state molestando
    chiamate in continuazione
    togliete i miei dati
    non chiamate al lavoro
    ogni giorno mi chiamate
    non mi contatti mai più
    diffida dal chiamare
    basta chiamare
    quante volte chiamate ancora
    blocco il numero
    non usi più questa linea
    non si può neanche mangiare in pace che suonate voi
    quando vedo il numero non rispondo più
    le proibisco di telefonare qui
  `,
  complaint: `
    farò un reclamo
    vi segnalo
    mi faccia parlare con il suo superiore
    mi rivolgo alle associazioni dei consumatori
    vi denuncio al garante della privacy
    andrò dall'arbitro
    lo scrivo ai giornali
    dove posso fare reclamo
    mi lamento con la direzione
    faccio una segnalazione all'autorità
    vuole fare reclamo
    chiamo il Codacons
    scrivo una recensione negativa
    mi passi chi comanda, questa non la mando giù
    mi segno il suo nome per l'autorità
    scrivo all'ente di vigilanza
    sentirete la difesa dei consumatori
    gente come voi va segnalata
    lo consideri un reclamo formale
  `,
  'refuses-to-pay': `
    non pago
    mi rifiuto di pagare
    non paghiamo
    fate causa
    ci vediamo in tribunale
    può aspettare quanto vuole
    non voglio pagare
    neanche un euro
    non ci penso nemmeno a pagare
    procedete pure per vie legali
    rifiuta di pagare
    non caccio una lira
    può fischiare quanto vuole
    nemmeno morto
    se lo scordi
    decida un giudice, io non mi muovo
    i soldi se li vada a prendere da un'altra parte
  `,
};
