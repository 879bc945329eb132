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
    è prescritto
    sono passati dieci anni
    non me lo potete più chiedere dopo tutto questo tempo
    è una cosa del 2014
    dopo cinque anni cade in prescrizione
    dice che il debito è prescritto
    chi se lo ricorda più
    per anni nessuno ha detto niente e adesso vi svegliate
    non ho più le carte di allora
    è acqua passata, parliamo di una vita fa
    i termini sono scaduti da un pezzo
    risale a prima del covid
    ero ancora studente quando è successo
    avete aspettato troppo
    dopo tutto questo tempo vi fate vivi
    fatture così vecchie non le devo più pagare
    risale al decennio scorso
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
    parli con il mio avvocato
    se ne occupa il mio legale
    vi scriverà il mio avvocato
    senza avvocato non parlo
    dice che è seguito da un legale
    le do il numero dello studio
    il mio avvocato mi ha detto di non rispondere
    la pratica è in mano ai legali
    il nostro ufficio legale sta valutando
    cliente rimanda all'avv. Conti
    mia cugina è avvocato e ci pensa lei
    il sindacato inquilini mi assiste con il suo legale
    ho la tutela legale
    mi difende un avvocato
    ci pensa l'avvocato
    ho incaricato un legale
    contattate chi mi rappresenta legalmente
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
    chiamate tutti i giorni
    questo è stalking telefonico
    cancellate il mio numero
    dice di non chiamarlo più
    non vuole essere contattato
    non chiamatemi al lavoro
    la prossima volta vi denuncio per molestie
    non ne posso più delle vostre chiamate
    vi diffido dal chiamarmi
    mi avete telefonato dieci volte in una settimana
    smettetela di tormentarmi
    non cercatemi più
    non voglio più essere contattato
    sono stufo delle telefonate
    depennatemi dall'elenco
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
    faccio reclamo
    mi passi un responsabile
    vado dalle associazioni dei consumatori
    dice che farà reclamo
    vi lascio una recensione pessima
    mi dia il suo nome che la segnalo
    voglio parlare con il suo capo
    cliente intende presentare reclamo
    mi rivolgo all'arbitro
    chiamo i giornali
    ho intenzione di lamentarmi di come mi avete trattato
    vi denuncio alla consob
    scriverò alla vostra direzione
    qui si va per vie ufficiali, vi segnalo
    a chi mando il reclamo
    mi passi la direzione, voglio lamentarmi
    avrà conseguenze, vi segnalo
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
    non vi do niente
    non ho nessuna intenzione di pagare
    fatemi pure causa
    scordatevelo
    dice che non paga e basta
    rifiuta il pagamento
    non vedrete un centesimo
    mandatemi il decreto ingiuntivo
    aspetta e spera
    col cavolo che pago
    potete chiamare quanto volete, tanto non pago
    no e poi no
    cliente si rifiuta
    per me potete anche morire di fame, io non caccio un euro
    neanche per sogno
    non la salderò
    è fuori discussione, non pago
    fate quello che volete, soldi da me niente
  `,
};
