import type { MorePhrases } from '../written.ts';

export const moment: MorePhrases = {
  'in-a-hurry': `
    adesso non ho tempo
    mi richiami più tardi
    sono al lavoro, non posso parlare
    sto guidando
    non è un buon momento
    sono di fretta
    può chiamare domani
    devo andare
    faccia in fretta
    sono sull'altra linea
    ho clienti davanti
    richiami tra un'ora
    sono impegnato
    richiamare nel pomeriggio
    mi scusi ma devo scappare
    mi sta arrivando il treno
    ho un paziente
    mi dia un colpo di telefono dopo pranzo
    sto varcando la porta adesso
    adesso no, i bambini urlano
    adesso non posso parlare
    sono al volante
    vado di corsa
    non è il momento
    sono dal medico
    dice di richiamare nel pomeriggio
    ho gente in negozio
    sto lavorando
    sto uscendo
    sono alla cassa del supermercato
    facciamo domani
    ho due minuti contati
    richiamare dopo le 17
    sto mettendo a letto i bambini
    ora no, mi scusi
    mi prende in un brutto momento
    tra poco ho un appuntamento
    sono in giro
    sono da un cliente
  `,
  'suspicious-caller': `
    ma chi è lei
    è una truffa
    non le do i miei dati
    chi le ha dato il mio numero
    mi dimostri chi è
    non mi fido
    potrebbe essere chiunque
    non conosco la vostra società, siete seri
    ci sono tante truffe al telefono
    mi dia un numero che richiamo io
    non confermo il mio indirizzo
    phishing
    mi sembra poco chiara questa telefonata
    magari è in un call center e vuole i miei risparmi
    mi mostri qualcosa che lo provi
    la banca mi ha detto di non parlare con gente così
    chiamo io la ditta, come si chiama
    il suo numero è anonimo
    come faccio a sapere che è vero
    mi sembra una truffa
    ma lei chi è
    i miei dati non glieli do
    dice che pensa a una truffa
    cliente diffidente, chiede verifica
    ne sento tante di truffe telefoniche
    mi dimostri che chiama davvero da lì
    la data di nascita a uno sconosciuto non la dico
    richiamo io il numero ufficiale
    mai sentita la vostra società
    chiunque può dire di essere un'agenzia
    il numero è anonimo, non mi convince
    non le do il codice fiscale
    mi puzza
    così potrebbe telefonare chiunque
    ma è una cosa seria
    a cosa le serve la mia data di nascita
    per telefono non dico niente, chissà chi è lei
  `,
  language: `
    non parlo italiano
    non capisco
    io no italiano
    parla spagnolo
    parli piano per favore
    mia figlia parla italiano
    qualcuno che traduce
    io non capire
    problemi di lingua
    chiami mio figlio lui parla italiano
    cosa vuol dire questa parola
    cosa è questo, io non sapere
    avete qualcuno per rumeno
    vengo da Siria, poco italiano
    piano piano prego
    non capisco italiano
    parlo poco italiano
    io no capire
    scusi non capito
    parla inglese per favore
    dice che non parla italiano
    cliente parla solo cinese, serve interprete
    mio figlio traduce, aspetta
    piano piano, io straniero
    mio marito parla italiano, io no
    cosa vuol dire, non capisco parola
    no italiano, solo francese
    difficoltà con la lingua
    me lo può dire in spagnolo
    io Ucraina, non capisco
    mio italiano non buono
    parlare piano per favore
    c'è uno che parla tedesco
  `,
  'recording-refused': `
    non voglio essere registrato
    non registri la chiamata
    non sono d'accordo con la registrazione
    non può registrare
    nessuna registrazione
    state registrando senza il mio permesso
    nego il consenso alla registrazione
    mi oppongo alla registrazione
    cancelli la registrazione
    rifiuta registrazione
    non voglio che la mia voce venga registrata
    state incidendo la chiamata
    nessuno mi ha chiesto se potete conservarla
    se la salvate metto giù
    non ho mai permesso di tenere la mia voce
    niente nastri
    non do il consenso alla registrazione
    state registrando? non sono d'accordo
    senza il mio permesso non potete registrare
    dice che rifiuta la registrazione
    se registra metto giù
    questa chiamata non la deve registrare nessuno
    niente registrazioni
    cliente nega consenso a registrare
    mi sta registrando?
    chi altro ascolta? non mi va
    la mia voce non la registrate
    mi oppongo a che la telefonata venga incisa
    il disco dice che registrate, io non voglio
    cancelli il nastro
    fermi la registrazione per favore
    è su nastro questa chiamata
    preferisco non essere registrato
  `,
};
