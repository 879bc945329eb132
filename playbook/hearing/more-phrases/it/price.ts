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
    il prezzo non era questo
    avevamo concordato un'altra cifra
    nel preventivo c'era meno
    mi avevano detto 500 e mi fatturate 650
    la tariffa oraria era 45
    avete alzato i prezzi senza avvisare
    il prezzo non è quello dell'ordine
    dice prezzo diverso dal pattuito
    sul sito costava 79
    il vostro agente mi aveva fatto un prezzo speciale
    eravamo d'accordo sulla parola per ottocento tutto compreso
    differenza prezzo rispetto a conferma d'ordine
    il trasporto doveva essere compreso nel prezzo
    avete usato il listino nuovo ma l'ordine era di prima
    cliente contesta prezzo unitario
    a quel prezzo non l'avrei mai preso
    ci avevate fatto un forfait
    sul volantino c'era un altro prezzo
    il capo cantiere mi aveva detto tutt'altra spesa
    scostamento di prezzo del dodici per cento
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
    dov'è il mio dieci per cento
    lo sconto concordato non è in fattura
    di solito ci fate il cinque
    ho tolto lo sconto cassa, mi spetta
    il codice promozionale non l'avete applicato
    dice che lo sconto non è stato fatto
    ai clienti vecchi fate sempre qualcosa
    il premio di fine anno non c'è
    sconto quantità non riconosciuto
    l'offerta era paghi due prendi tre
    il vostro venditore mi aveva promesso uno sconto fiera
    manca l'abbuono per pagamento anticipato
    cliente pretende sconto
    a quel volume scatta il ribasso
    con la tessera dovevate togliermi qualcosa
    manca il tre per cento
    abbiamo le condizioni del consorzio
    la promozione vale fino a fine mese
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
    aspettiamo la nota di credito
    ci avevate promesso lo storno
    l'agente ha detto che la annullava
    abbiamo reso tutto, deve arrivare l'accredito
    doveva essere stornata
    manca la NC
    dice che attende nota credito
    prima la nota di credito e poi paghiamo il resto
    ho rimandato indietro il pacco e non mi avete rimborsato
    la vostra collega mi ha detto che me la toglieva
    reso di maggio mai accreditato
    mi avevano garantito che me l'abbuonavano
    l'assistenza mi aveva promesso il rimborso
    ci dovevate mandare la fattura corretta
    nota di accredito promessa dal commerciale
    quella cifra andava scalata, me l'avevano assicurato
    manca ancora la vostra correzione
    la collega mi ha detto di lasciar perdere, che la stornavate
    i vuoti non sono stati accreditati
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
    l'avete fatturata due volte
    questa l'avevo già ricevuta
    fattura doppia
    mi fate pagare due volte la stessa cosa
    la bolla compare su due fatture
    dice che è un duplicato
    stesso importo, stessa data, numero diverso
    è un doppione
    avete emesso due volte lo stesso documento
    questo lavoro era già nell'acconto
    già pagata con un altro numero, è uguale
    continuate a mandarmi la stessa
    per lo stesso intervento è già la seconda
    è la seconda fattura per la stessa roba
    una volta basta, questa è doppia
    uguale identica a quella del mese prima
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
    non è ancora scaduta
    noi paghiamo a sessanta giorni
    i termini erano diversi
    mancano ancora due settimane alla scadenza
    da contratto sono 90 giorni fine mese
    perché mi chiamate adesso, scade a dicembre
    dice che la scadenza è un'altra
    avevamo concordato il pagamento alla consegna lavori
    i trenta giorni non sono passati
    scadenza contestata
    pagamento trimestrale da contratto
    mi avevate detto che pagavo da gennaio
    riba a 60, non rimessa diretta
    il termine parte da quando arriva la fattura
    sollecitate troppo presto
    avete sbagliato la scadenza
    ho tempo fino al quindici
    il termine di pagamento non è passato
    da accordo quadro si paga a 45 giorni
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
    doveva essere al dieci e non al ventidue
    noi siamo esenti
    andava in reverse charge
    siamo in split payment
    abbiamo mandato la lettera d'intento, l'iva non ci va
    dice che l'aliquota è errata
    il commercialista dice che la fattura fiscalmente non va bene
    cessione intracomunitaria, niente iva
    il codice fiscale non è il nostro
    IVA non dovuta secondo cliente
    siamo una onlus e non paghiamo l'imposta
    manca la marca da bollo
    con la ritenuta d'acconto l'importo è diverso
    sulla prima casa è al quattro
    l'aliquota è quella sbagliata
    l'iva non ce la dovete mettere
    manca il numero di partita iva
    l'agenzia delle entrate così non la accetta
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
    siete voi che mi dovete dei soldi
    compensiamo con la nostra fattura
    scalatelo da quello che ci dovete
    abbiamo un credito con voi
    prima pagate la nostra
    dice che vuole compensare
    siamo pari
    avete la mia caparra, prendetela da lì
    mi avete fatto un danno e lo tolgo da qui
    cliente oppone compensazione
    ho un saldo a mio favore
    l'anno scorso ho pagato in più, usate quello
    noi vi abbiamo fatto un lavoro e non ci avete pagato
    voi pagate me e io pago voi
    detraggo le provvigioni che mi spettano
    facciamo che ci scontiamo a vicenda
    anche voi siete in debito con noi
    lo tolga da quello che devo ancora avere
    c'è un premio che non ci avete mai dato, mettetelo contro
    il danno che avete fatto si scala
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
    pago quando avete sistemato il resto
    finché non riparate non vedete un euro
    prima finite i lavori e poi pago
    tratteniamo il dieci per cento a garanzia
    quando mi consegnate l'altro ordine vi saldo
    dice che paga solo dopo la riparazione
    riattaccatemi la linea e poi pago
    è l'unico modo per farvi muovere
    prima mi date le chiavi
    abbiamo bloccato il pagamento finché non risolvete il reclamo
    pagamento sospeso fino a eliminazione difetti
    mandate il tecnico e vi faccio il bonifico
    venite a ritirare la macchina vecchia, poi si parla di soldi
    finché l'altra pratica è aperta non pago
    voi fate la vostra parte e io faccio la mia
    prima i pezzi di ricambio, dopo i soldi
    prima lavorate bene e poi vi pago
    niente soldi finché il problema resta
    quando torna internet pago
    il saldo solo dopo il collaudo
  `,
};
