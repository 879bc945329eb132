import type { MorePhrases } from '../written.ts';

export const moment: MorePhrases = {
  'in-a-hurry': `
    adesso non ho tempo
    mi richiami più tardi
    sono in una riunione
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
  `,
  'suspicious-caller': `
    ma chi è lei
    è una truffa
    come faccio a sapere che è vero
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
  `,
  language: `
    non parlo italiano
    non capisco
    io no italiano
    parla spagnolo
    parlo poco italiano
    parli piano per favore
    mia figlia parla italiano
    qualcuno che traduce
    io non capire
    serve un interprete
    problemi di lingua
    chiami mio figlio lui parla italiano
    cosa vuol dire questa parola
    tu parlare inglese
  `,
  'recording-refused': `
    non voglio essere registrato
    non registri la chiamata
    non sono d'accordo con la registrazione
    spegnete la registrazione
    non può registrare
    nessuna registrazione
    state registrando senza il mio permesso
    nego il consenso alla registrazione
    mi oppongo alla registrazione
    cancelli la registrazione
    rifiuta registrazione
    non voglio che la mia voce venga registrata
  `,
};
