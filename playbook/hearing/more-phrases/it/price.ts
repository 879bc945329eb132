import type { MorePhrases } from '../written.ts';

export const price: MorePhrases = {
  'price-disagreed': `
    il prezzo è sbagliato
    avevamo concordato un altro prezzo
    è più alto del preventivo
    nell'offerta c'era scritto meno
    avete messo un prezzo più alto
    il prezzo sull'ordine è diverso
    era un prezzo fisso
    la tariffa oraria è sbagliata
    avete aumentato i prezzi senza dirlo
    doveva costare meno
    prezzo non concordato
    a listino costa diciannove
    il prezzo unitario non corrisponde
    era a corpo il prezzo
    mi era stato detto un prezzo più basso
  `,
  'discount-disagreed': `
    manca lo sconto
    non avete applicato lo sconto
    ci avevano promesso uno sconto
    avevamo il dieci per cento di sconto
    lo sconto concordato non c'è
    il premio quantità non è stato tolto
    abbiamo trattenuto lo sconto cassa
    manca il bonus
    il buono non è stato scalato
    contributo pubblicitario non riconosciuto
    di solito abbiamo il tre per cento
    sconto promozione mancante
    ci spetta l'abbuono
    sconto fedeltà non applicato
  `,
  'credit-note-promised': `
    ci avete promesso una nota di credito
    stiamo aspettando la nota di credito
    il commerciale ha detto che fate la nota di accredito
    manca la nota credito
    la fattura doveva essere stornata
    abbiamo reso la merce e non è arrivato l'accredito
    il vostro agente ha promesso lo storno
    ci hanno detto di non pagare perché arriva una nota di credito
    nota di credito promessa
    aspettiamo l'accredito
    prima la nota di credito poi paghiamo
    il venditore doveva annullare la fattura
    ci spetta un rimborso per il reso
    il vostro collega ci ha garantito lo storno
  `,
  'duplicate-invoice': `
    la fattura è doppia
    l'avete fatturato due volte
    abbiamo ricevuto due volte la stessa fattura
    è la stessa del mese scorso
    è un duplicato
    due fatture per lo stesso ordine
    già fatturato con un altro numero
    lo stesso lavoro fatturato due volte
    ce l'abbiamo già registrata
    stesso importo, stessa merce, due fatture
    doppia fatturazione
    questa l'avevate già emessa
    è identica all'altra
  `,
  'terms-disagreed': `
    non è ancora scaduta
    abbiamo 60 giorni
    il pagamento è a novanta giorni
    le condizioni sono diverse
    paghiamo a 60 giorni fine mese
    abbiamo ancora tempo
    il contratto prevede 45 giorni
    scadenza sbagliata
    scade il mese prossimo
    termini di pagamento diversi
    trenta giorni non li abbiamo mai concordati
    la scadenza non è quella
    rimessa diretta no, noi abbiamo la riba a 60
    noi paghiamo a due mesi
  `,
  'tax-wrong': `
    l'iva non è giusta
    l'aliquota è sbagliata
    siamo esenti iva
    non ci va l'iva
    manca la partita iva
    va in reverse charge
    split payment
    la fattura va corretta per l'iva
    doveva essere senza iva
    siamo esportatori abituali
    l'iva è al dieci non al ventidue
    codice fiscale sbagliato in fattura
    operazione non imponibile
    regime forfettario
    errore iva
  `,
  'set-off': `
    ci dovete dei soldi anche voi
    facciamo compensazione
    abbiamo un credito verso di voi
    voi non avete pagato la nostra fattura
    lo scaliamo da quello che ci dovete
    abbiamo una fattura aperta nei vostri confronti
    pagate prima la nostra
    compensiamo le partite
    ho un credito con voi
    vi chiediamo i danni e li tratteniamo
    siete voi che dovete dare soldi a noi
    trattengo quello che mi dovete
    controcredito
    facciamo pari e patta
  `,
  leverage: `
    paghiamo quando risolvete l'altro problema
    prima riparate e poi paghiamo
    tratteniamo i soldi finché non finite
    ritenuta a garanzia
    finché il reclamo è aperto non paghiamo
    prima fate la vostra parte
    quando avete sistemato tutto vi paghiamo
    blocchiamo il pagamento finché non consegnate il resto
    finite prima l'altro lavoro
    prima ritirate la macchina vecchia
    se non risolvete la garanzia non pago
    sospeso fino alla soluzione dell'altra questione
    mi riallacci la corrente e pago
    prima mi date i documenti dell'altro lavoro
  `,
};
