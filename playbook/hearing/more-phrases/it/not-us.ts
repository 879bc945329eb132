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
    io non ho mai ordinato niente
    da voi non ho mai comprato
    non ho firmato nessun contratto
    nessuno qui ha fatto quest'ordine
    non ho mai attivato questo abbonamento
    era solo una prova gratuita
    avevo chiesto solo un preventivo
    dice di non aver mai ordinato
    cliente disconosce l'ordine
    mi è arrivata roba che non avevo chiesto
    mai fatto un contratto con voi
    me l'hanno appioppato al telefono
    l'avrà cliccato il bambino col tablet, io non ho ordinato nulla
    chi l'ha chiesto? io no di certo
    non so nemmeno cosa vendete
    un venditore a porta mi ha fatto firmare con l'inganno, io non volevo niente
    ordine mai effettuato
    mai avuto a che fare con voi, mai comprato nulla
    non mi sono mai iscritto
    un contratto non c'è mai stato
    l'abbonamento me l'hanno infilato di nascosto
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
    ho dato la disdetta
    il contratto è finito l'anno scorso
    ho già disdetto con raccomandata
    non sono più vostro cliente
    ho cambiato gestore
    ho fatto il recesso entro i 14 giorni
    l'abbonamento l'ho chiuso
    dice di aver disdetto a giugno
    contratto cessato al 30/6
    in palestra non ci vado da un anno, ho disdetto
    ho lasciato l'appartamento e chiuso le utenze
    mi state fatturando mesi dopo la chiusura
    avete pure confermato la disdetta
    non l'ho rinnovato
    siamo passati a un altro fornitore da gennaio
    cliente recesso, conferma in mano
    mi ero tolto dall'associazione
    sono fuori dal contratto
    ho annullato entro due settimane
    ho cambiato fornitore e disdetto tutto
    disdetta spedita per tempo
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
    non sono io la persona che cerca
    ha sbagliato numero
    qui non abita nessun Rossi
    questo debito non è mio
    è di mio figlio, non mio
    si chiama come me ma non sono io
    era l'inquilino di prima
    dice che non è lui
    scambio di persona, altra data di nascita
    questo numero è mio da poco, cercate il vecchio proprietario
    deve parlare con il mio padrone di casa
    sono debiti di mio padre, io non rispondo
    non conosco questa persona
    noi abitiamo qui solo da maggio
    quello se n'è andato da un pezzo, adesso ci sto io
    cliente nega, omonimia
    è roba di mio cognato
    qui non c'è questa persona
    mi sta confondendo con un altro
    non vive più qui da tanto
    perché dovrei pagare i debiti di mia sorella
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
    l'ha ordinato il mio ex marito
    siamo separati, deve pagare lei
    il contratto era del mio ex
    per il giudice tocca a lui
    siamo in causa di divorzio
    se n'è andata di casa e mi ha lasciato i debiti
    dice che paga l'ex moglie
    cliente separato, rimanda alla coniuge
    la mia ex compagna ha tenuto la casa, paghi lei
    roba di quando eravamo sposati
    mio marito è scappato con un'altra, chiedete a lui
    ci siamo lasciati e se l'è tenuto lui
    l'ha messo a mio nome ma lo usava lui, ora non stiamo più insieme
    nella separazione se l'è accollato lui
    il mio ex ragazzo ha fatto tutto lui
    stiamo divorziando e se lo prende lui
    era quando stavo col mio ex
    lui ha tenuto l'appartamento e il contratto quando ci siamo separati
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
    mi hanno rubato i dati
    ho fatto denuncia ai carabinieri
    la firma non è la mia, è falsa
    hanno aperto un conto con i miei documenti
    sono vittima di una frode
    dice che gli hanno rubato l'identità
    ho perso la carta d'identità e l'hanno usata
    cliente vittima di furto dati, denuncia sporta
    hanno comprato a nome mio
    è già la terza finanziaria che mi chiama per cose che non ho fatto io, usano il mio nome
    con la mia carta rubata hanno fatto acquisti
    si sono spacciati per me
    le mando la querela
    contratto fatto da sconosciuti con i miei dati
    la polizia postale sta indagando
    chiunque sia stato ha usato le mie generalità
    mi hanno rubato il passaporto
    dei truffatori hanno comprato a nome mio
    ho già sporto denuncia
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
    la ditta ha cambiato proprietario
    abbiamo rilevato l'attività l'anno scorso
    ho venduto il negozio, chiedete ai nuovi
    sono debiti della vecchia gestione
    abbiamo cambiato ragione sociale
    dice che l'azienda è stata ceduta
    siamo stati comprati da un gruppo
    nuova partita iva, la vecchia è chiusa
    dopo la fusione ci chiamiamo in un altro modo
    ho preso in gestione il bar ad aprile
    il ramo d'azienda è passato a un'altra società
    l'ho lasciata a mio figlio, adesso è sua la ditta
    cliente: subentrato nuovo titolare
    da ditta individuale siamo diventati società
    di quello che c'era prima non rispondiamo noi
    la vecchia ditta non c'è più, l'abbiamo presa noi
    il negozio è stato venduto
    era ai tempi del vecchio proprietario
    nuovo proprietario da gennaio
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
    non sono io che me ne occupo
    ha chiamato il magazzino
    io sono solo la segretaria
    non ne so niente, chieda alla ragioniera
    dice che non è di sua competenza
    io faccio il cuoco
    sono qui da una settimana
    rispondo solo al telefono
    provi con l'interno 12
    le fatture le segue la Carla
    sono il marito, non mi occupo della ditta
    guardi, io sto alla cassa
    ufficio errato, passare contabilità
    sono solo l'autista
    sono la persona sbagliata a cui chiedere
    qui faccio le pulizie
    chieda a qualcun altro, magari al capo
    sono il figlio, do solo una mano
  `,
};
