import type { MorePhrases } from '../written.ts';

export const hardship: MorePhrases = {
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
    sono disoccupato da agosto
    mi hanno licenziato
    la fabbrica ha chiuso
    prendo solo la NASpI
    sto cercando lavoro
    non mi hanno rinnovato il contratto
    dice che è senza lavoro
    cliente licenziato, attende disoccupazione
    mi hanno lasciato a casa
    ho dovuto dimettermi
    la ditta dove lavoravo è fallita
    da tre mesi non mi pagano lo stipendio
    il mio posto è stato tagliato
    ero interinale e mi hanno mandato via
    non lavoro da un pezzo
    mi hanno messo alla porta
    non ho più un lavoro
    sono iscritto al collocamento
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
    sono in ospedale
    sono malato da mesi
    ho avuto un ictus
    mia moglie ha un tumore
    non posso lavorare per la schiena
    sono appena stato operato
    faccio la dialisi
    dice che è gravemente malato
    sono in depressione
    ho avuto un brutto incidente
    mia madre ha l'alzheimer e sto con lei tutto il giorno
    cliente ricoverato
    ho problemi di salute
    mio figlio è disabile
    sono in infortunio
    non sto per niente bene, non ho testa per queste cose
    sono a letto da settimane
    ho avuto una brutta diagnosi
    sono caduto e ho il gesso
    sono in riabilitazione dopo un infarto
    inabile al lavoro dall'anno scorso
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
    mio marito è morto tre settimane fa
    mia madre è venuta a mancare
    il signor Bianchi non c'è più
    stiamo organizzando il funerale
    dice che il cliente è deceduto, risponde la figlia
    è morto, cosa chiama a fare
    ho perso mio figlio
    ho rinunciato all'eredità
    debitore deceduto, eredi ignoti
    sono rimasta vedova
    papà se n'è andato ieri
    si è tolto la vita mio fratello
    le mando il certificato di morte
    il titolare è mancato all'improvviso
    l'abbiamo sepolto lunedì
    è morto l'anno scorso, parla con la figlia
    siamo in lutto per nostro figlio
    il titolare è deceduto, gli eredi non sanno ancora
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
    non ho un soldo
    non ce la faccio a pagare
    vivo con la pensione minima
    non ho nemmeno i soldi per mangiare
    dove li trovo i soldi
    il conto è a zero
    non mi potete prendere niente
    dice che non ha soldi
    cliente nullatenente
    prendo l'assegno di inclusione e basta
    sono in bolletta
    ho i figli da sfamare, non mi resta niente
    sono pieno di debiti fino al collo
    mi hanno già pignorato tutto
    anche volendo non saprei come pagare
    sono rovinato
    non ho proprio niente
    povero in canna
    zero euro sul conto
    campo con i pacchi della Caritas
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
    più di trenta al mese non posso
    facciamo cinquanta euro al mese
    possiamo rateizzare
    posso dare un acconto
    un po' per volta pago
    dice che può pagare a rate
    offre 25 mensili
    chiede piano di rientro
    in un colpo solo non riesco
    metà adesso e metà il mese prossimo
    mi faccia delle rate piccole
    quel poco che ho ve lo do ogni mese
    posso versare cento subito e il resto dopo
    me lo spezzi in più volte
    chiede dilazione
    venti al mese e non di più
    si può pagare in più parti
    vorrei pagarlo a poco a poco
    intanto magari la metà
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
    mi sta seguendo un'associazione per i debiti
    sono andato all'organismo di composizione della crisi
    il mio consulente dice di non pagare nessuno
    mi aiuta la Caritas
    ho fatto domanda di sovraindebitamento
    dice che lo segue un OCC
    c'è un gestore della crisi che scrive a tutti i creditori
    sto facendo un piano con tutti i creditori
    mi seguono allo sportello antiusura
    la consulente del debito vi farà una proposta
    ho chiesto aiuto per i debiti, parlate con loro
    l'assistente sociale mi aiuta con i debiti
    cliente assistito da associazione consumatori per i debiti
    stanno mettendo insieme tutti i miei debiti per trovare una soluzione
    ho un appuntamento con chi aiuta chi è sovraindebitato
    c'è un ente che si occupa di tutti i miei debiti
    mi seguono per trattare con tutti quelli a cui devo soldi
  `,
};
