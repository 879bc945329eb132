import type { MorePhrases } from '../written.ts';

export const price: MorePhrases = {
  'price-disagreed': `
    il prezzo è sbagliato
    avevamo concordato un altro prezzo
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
    a voce si era detto meno
    il vostro ha scritto ottanta sull'offerta
    dieci per cento in più dell'ultima volta
    ho il preventivo in mano ed è più basso
    nel contratto quadro c'è scritto altro
    nessuno mi ha avvertito dell'aumento
  `,
  'discount-disagreed': `
    manca lo sconto
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
    avete messo il listino pieno senza togliere niente
    dov'è finito il prezzo per quantità
    con la tessera dovevano andare via dieci
    la promozione di primavera non c'è
  `,
  'credit-note-promised': `
    ci avete promesso una nota di credito
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
    la vostra collega la doveva togliere
    è da primavera che ci promettete una correzione
    mi ha dato la sua parola che lo scalava
    quella andava annullata
    ci dovete ridare qualcosa su quella
  `,
  'duplicate-invoice': `
    abbiamo ricevuto due volte la stessa fattura
    è la stessa del mese scorso
    è un duplicato
    già fatturato con un altro numero
    lo stesso lavoro fatturato due volte
    ce l'abbiamo già registrata
    stesso importo, stessa merce, due fatture
    doppia fatturazione
    questa l'avevate già emessa
    è identica all'altra
    c'è un secondo foglio per lo stesso lavoro
    ci volete far pagare due volte
    i numeri sono diversi ma la consegna è una sola
    non pago due volte la stessa roba
    l'abbiamo registrata già a giugno
  `,
  'terms-disagreed': `
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
    chiamate troppo presto, abbiamo fino alla fine del mese prossimo
    l'accordo ci dà un paio di mesi
    si conta dall'arrivo della merce
    diventa pagabile ad aprile
    mai stati a trenta con voi
  `,
  'tax-wrong': `
    l'iva non è giusta
    l'aliquota è sbagliata
    siamo esenti iva
    non ci va l'iva
    manca la partita iva
    split payment
    la fattura va corretta per l'iva
    doveva essere senza iva
    siamo esportatori abituali
    l'iva è al dieci non al ventidue
    codice fiscale sbagliato in fattura
    operazione non imponibile
    regime forfettario
    errore iva
    avete messo l'imposta italiana a un cliente estero
    senza il nostro codice non la possiamo detrarre
    va all'esportazione, niente imposta
    avete usato l'aliquota piena invece della ridotta
  `,
  'set-off': `
    facciamo compensazione
    abbiamo un credito verso di voi
    voi non avete pagato la nostra fattura
    abbiamo una fattura aperta nei vostri confronti
    pagate prima la nostra
    compensiamo le partite
    ho un credito con voi
    vi chiediamo i danni e li tratteniamo
    siete voi che dovete dare soldi a noi
    trattengo quello che mi dovete
    controcredito
    facciamo pari e patta
    vi abbiamo dato merce che non avete pagato, siamo pari
    toglietelo da quello che è aperto al contrario
    a maggio abbiamo lavorato per voi e aspettiamo i soldi
    il vostro furgone ci ha rotto il cancello, scalatelo
    sull'altro conto c'è un saldo a nostro favore
    una mano lava l'altra, prima voi e poi io
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
    mettete a posto l'altra casa e l'assegno è vostro
    tengo fermi i soldi finché non è fatto come si deve
    quando vedo il vostro tecnico per l'altra cosa, pago
    niente chiavi niente soldi
    l'ultimo cinque per cento resta qui fino a fine garanzia
    mi ridia prima l'accesso
  `,
};
