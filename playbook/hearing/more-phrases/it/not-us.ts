import type { MorePhrases } from '../written.ts';

export const notUs: MorePhrases = {
  'never-ordered': `
    non abbiamo mai ordinato
    io non ho ordinato nulla
    non c'è nessun ordine nostro
    non abbiamo un contratto con voi
    non ho firmato niente
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
  `,
  'contract-ended': `
    ho disdetto il contratto
    il contratto è finito
    abbiamo dato disdetta
    non sono più cliente
    ho disdetto l'abbonamento
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
  `,
  'not-my-debt': `
    non è un debito mio
    non è mio
    io non devo niente
    avete sbagliato persona
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
  `,
  'former-partner': `
    lo deve pagare il mio ex
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
  `,
  'identity-theft': `
    mi hanno rubato l'identità
    è una frode, non sono stato io
    hanno usato i miei dati
    ho fatto denuncia alla polizia
    mi hanno hackerato l'account
    la firma è falsa
    qualcuno ha ordinato a nome mio
    mi hanno rubato il portafoglio con i documenti
    sono vittima di una truffa
    qualcuno si è spacciato per me
    furto d'identità
    hanno clonato la carta
    denuncia ai carabinieri per frode
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
    abbiamo cambiato partita iva
    cessione di ramo d'azienda
  `,
  'not-responsible': `
    non sono io il responsabile
    io lavoro solo qui
    deve parlare con l'amministrazione
    sono solo un dipendente
    non è il mio ufficio
    non posso aiutarla
    non gestisco i pagamenti
    ha sbagliato ufficio
    sono solo la segretaria
    non decido io
    deve chiedere a qualcun altro
    io rispondo solo al telefono
    sono lo stagista
    non me ne occupo io
    se ne occupa un altro collega
  `,
};
