import type { MorePhrases } from '../written.ts';

export const notUs: MorePhrases = {
  'never-ordered': `
    non abbiamo mai ordinato
    non c'è nessun ordine nostro
    non conosciamo la vostra ditta
    nessuno qui ha ordinato
    non l'ho mai comprato
    non ho attivato nessun abbonamento
    era solo una richiesta di informazioni
    avevamo chiesto solo un preventivo
    mai ordinato
    mi hanno attivato il contratto per telefono senza volerlo
    non sono mai stato vostro cliente
    non l'ho richiesto
    ci sarà un equivoco, mai avuto rapporti con voi
    in tutto il palazzo nessuno l'ha chiesto
    il vostro venditore ce l'ha appioppato
    ho solo domandato un prezzo
    avrò spuntato una casella per sbaglio, non lo volevo
    noi quella roba non la usiamo
  `,
  'contract-ended': `
    ho disdetto il contratto
    il contratto è finito
    abbiamo dato disdetta
    non sono più cliente
    il contratto è scaduto
    ho fatto recesso
    abbiamo cambiato fornitore
    la disdetta è stata confermata
    ho chiuso quel conto
    mi sono cancellato dalla palestra
    contratto cessato
    siamo usciti da quel contratto
    ho esercitato il recesso entro 14 giorni
    l'affitto era già finito
    non vi usiamo più da un sacco
    ho ridato le chiavi a marzo
    mi avete mandato persino la lettera di saluto
    l'estate scorsa siamo passati alla concorrenza
    mi sono tirato indietro nei quattordici giorni
  `,
  'not-my-debt': `
    non è un debito mio
    non è mio
    non sono io
    è una persona con lo stesso nome
    è la bolletta di mio figlio
    riguarda l'inquilino di prima
    sono debiti di mio padre
    non mi riguarda
    non sono la persona che cerca
    è del mio coinquilino
    io non so niente di questo debito
    omonimia
    è roba del padrone di casa
    in questa strada siamo in due con quel nome
    mai sentiti nominare
    sarà il ragazzo che abitava qui prima
    cercate mio padre, ci chiamiamo uguale
    non ci ho mai messo la firma io
    sono affari di mia sorella
  `,
  'former-partner': `
    la mia ex moglie deve pagare
    siamo divorziati
    siamo separati
    era il contratto del mio ex
    ha fatto i debiti il mio ex compagno
    nella separazione c'è scritto che paga lui
    parli con la mia ex
    ci siamo lasciati
    mia moglie se n'è andata e se l'è accollato lei
    stiamo divorziando
    il mio ex fidanzato ha usato il mio nome
    la casa è rimasta a lei, paghi lei
    è scappato e mi ha lasciato tutto, andate da lui
    il tribunale ha dato a lei casa e debiti
    non stiamo più insieme ed era un'idea sua
    era intestato a lei quando eravamo sposati
    lo paghi la sua nuova fiamma
  `,
  'identity-theft': `
    mi hanno rubato l'identità
    è una frode, non sono stato io
    hanno usato i miei dati
    ho fatto denuncia alla polizia
    mi hanno hackerato l'account
    la firma è falsa
    mi hanno rubato il portafoglio con i documenti
    sono vittima di una truffa
    qualcuno si è spacciato per me
    denuncia ai carabinieri per frode
    qualche delinquente apre conti come se fossi io
    la polizia ha tutto, non ho firmato io
    mi hanno fregato i documenti in treno
    ricevo lettere da sei ditte mai viste, usano il mio nome
    gira uno con la mia carta d'identità
  `,
  'company-changed': `
    la società è stata venduta
    siamo una società nuova
    l'azienda ha cambiato nome
    deve pagare il vecchio titolare
    siamo un altro soggetto giuridico
    la ditta è stata rilevata
    cambio di proprietà
    era prima dell'acquisizione
    ci siamo fusi con un'altra azienda
    quella società non esiste più
    sono il nuovo proprietario
    i debiti sono rimasti alla vecchia gestione
    nuova gestione
    cessione di ramo d'azienda
    quelli che hanno comprato hanno venduto a noi
    cercate quelli che c'erano prima
    abbiamo comprato dal fallimento, si parte da zero
    dopo la fusione è di qualcun altro
  `,
  'not-responsible': `
    non sono io il responsabile
    io lavoro solo qui
    deve parlare con l'amministrazione
    sono solo un dipendente
    non è il mio ufficio
    non posso aiutarla
    non gestisco i pagamenti
    sono solo la segretaria
    non decido io
    deve chiedere a qualcun altro
    io rispondo solo al telefono
    sono lo stagista
    non me ne occupo io
    se ne occupa un altro collega
    io cucino, di bollette non so niente
    io sto alla cassa
    provi in ufficio al piano di sopra
    lo fa il capo, io guido soltanto
    ho cominciato lunedì
    deve fare l'interno dodici, lì c'è la contabilità
  `,
};
