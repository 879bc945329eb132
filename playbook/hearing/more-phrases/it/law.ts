import type { MorePhrases } from '../written.ts';

export const law: MorePhrases = {
  'too-old': `
    è troppo vecchio
    il debito è prescritto
    è caduto in prescrizione
    sono passati dieci anni
    è roba di anni fa
    non potete più chiederlo
    è scaduto per legge
    prescrizione
    è del 2009
    dovevate chiedere prima
    è passato troppo tempo
    dopo tutti questi anni
    termini scaduti, prescritto
  `,
  'talk-to-lawyer': `
    parli con il mio avvocato
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
  `,
  'stop-calling': `
    non mi chiamate più
    smettetela di chiamare
    lasciatemi in pace
    non voglio più telefonate
    mi state molestando
    chiamate in continuazione
    cancellate il mio numero
    togliete i miei dati
    non chiamate al lavoro
    ogni giorno mi chiamate
    non mi contatti mai più
    diffida dal chiamare
    basta chiamare
    quante volte chiamate ancora
  `,
  complaint: `
    farò un reclamo
    voglio presentare reclamo
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
  `,
  'refuses-to-pay': `
    non pago
    non ho intenzione di pagare
    mi rifiuto di pagare
    non paghiamo
    fate causa
    ci vediamo in tribunale
    non vi do niente
    può aspettare quanto vuole
    non voglio pagare
    fate quello che volete, io non pago
    neanche un euro
    non ci penso nemmeno a pagare
    procedete pure per vie legali
    rifiuta di pagare
    non caccio una lira
  `,
};
