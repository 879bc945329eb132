import type { MorePhrases } from '../written.ts';

export const nothing: MorePhrases = {
  nothing: `
    pronto chi è
    buongiorno
    buonasera
    come sta
    sì
    no
    ok
    chi è
    sono Rossi
    grazie, buona giornata
    un momento
    la passo
    resti in linea
    come dice
    può ripetere il nome
    sì la sento
    può ripetere
    ah capisco
    va bene
    che piacere sentirla
    piove da tre giorni
    cerco gli occhiali
    prendo una penna
    aspetti che suonano alla porta
    il cane abbaia
    sono io
    in cosa posso esserle utile
    mh
    esatto
    dica dica
    sono nato il quattro maggio
    la linea è disturbata
    mi sente
    me lo scrivo
    giusto
    salve
    di cosa si tratta
    un secondo che chiudo la finestra
    sì quello è il mio cap
    ah è ancora lei, buongiorno
    io bene grazie e lei
    scusi non ho sentito
    vado a prendere l'agenda
    lei è di Napoli
    buongiorno, sono Schneider
    sì, la ascolto
    un secondo, cerco da scrivere
    parla con il signor Mauri
    va bene, a presto
  `,
};
