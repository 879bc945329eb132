import type { MorePhrases } from '../written.ts';

export const waiting: MorePhrases = {
  'approver-away': `
    il responsabile che approva non c'è
    il capo è via
    manca la firma del direttore che è in viaggio
    nessun altro può autorizzare
    chi autorizza è assente
    l'amministratore deve firmare ma non è in ufficio
    il direttore torna la settimana prossima
    senza la firma del titolare non posso pagare
    il mio capo deve approvare ed è fuori
    la responsabile è malata
    firma solo il presidente e adesso è fuori sede
    aspettiamo che rientri il dirigente
    titolare assente
    l'unico che può dare l'ok è in aereo
    finché non torna il padrone ho le mani legate
    il mio capo sblocca e adesso è in fiera
    chi ha il token della banca questa settimana si opera
    mette la firma quando torna
    il titolare è fuori e firma solo lui
    il capo è in viaggio, senza di lui non posso pagare
    chi autorizza è assente fino a lunedì
    il direttore deve firmare ed è malato
    manca la firma del presidente che è all'estero
    dice che deve firmare il capo ma non c'è
    la chiavetta della banca ce l'ha lui e non è in ufficio
    ci vogliono due firme e uno dei soci è via
    finché non torna l'amministratore è tutto fermo
    il responsabile è in trasferta, nessun altro può dare l'ok
    aspettiamo che rientri il dottore per autorizzare
    solo la signora può sbloccare e adesso è in fiera
    titolare fuori sede, rientra giovedì
    il sindaco deve firmare il mandato e non c'è
    il socio che ha la delega è in Cina
    in questo momento non c'è nessuno con potere di firma
    senza di lui non si sblocca ed è via
    manca la firma del capo che è a Dubai
    la direttrice è in ospedale e firma solo lei
  `,
  'awaiting-approval': `
    è in attesa di approvazione
    non è ancora stata approvata
    la fattura è in verifica
    deve essere controllata prima
    il responsabile deve dare l'ok
    la stanno controllando
    non è ancora autorizzata
    è ferma all'ufficio acquisti
    manca il benestare
    dobbiamo confrontarla con l'ordine
    il direttore lavori deve confermare
    è in lavorazione
    deve ancora passare dal controllo
    aspettiamo l'autorizzazione
    la pratica è in fase di verifica
    sta facendo il giro degli uffici
    il perito ce l'ha sulla scrivania
    la qualità deve dare il via libera
    qualcuno ai piani alti deve dire di sì
    la stiamo confrontando con quello che è stato fatto
    l'ingegnere non ha confermato le quantità
    è nel cestino di qualcuno da guardare
    la fattura è ancora in verifica
    stiamo aspettando il benestare
    deve ancora passare dall'ufficio tecnico
    il capo progetto non l'ha ancora approvata
    è in approvazione
    dice che è in attesa di autorizzazione
    manca il visto del responsabile
    il direttore lavori la sta guardando
    è sul tavolo di qualcuno per l'ok
    non è ancora stata liquidata, sta facendo l'iter
    fattura in fase di controllo
    gli acquisti devono confrontarla con l'ordine
    appena ho il via libera la metto in pagamento
    il comune deve fare la determina
    in attesa di approvazione interna
    sta girando per gli uffici
    deve ancora essere approvata
    ce l'ha il mio responsabile da guardare
    la stiamo ricontrollando con l'ordine
    l'ho messa sul tavolo del capo, deve vederla
  `,
  'head-office-pays': `
    i pagamenti li fa la sede
    noi qui non paghiamo
    deve chiamare la sede di Roma
    paga la casa madre
    l'amministrazione è in sede
    siamo solo una filiale
    è tutto centralizzato
    se ne occupa la holding
    noi giriamo le fatture alla sede
    i pagamenti li gestisce il gruppo
    paga il franchisor
    la contabilità è a Bologna
    in filiale non gestiamo i pagamenti
    dei soldi si occupano quelli di Bologna
    qui si vende soltanto, si paga altrove
    la capofila tiene la cassa
    il nostro deposito non ha neanche un conto
    la parte finanziaria sta col gruppo a Monaco
    quelli del franchising saldano loro
    paga la sede di Milano
    noi qui siamo solo una filiale
    i pagamenti li fa la casa madre
    deve chiamare la direzione
    le fatture le paga il gruppo
    noi non gestiamo i soldi, fa tutto la centrale
    la tesoreria è a Roma
    dice che paga la sede centrale
    la contabilità fornitori è accentrata in Germania
    in negozio non abbiamo nemmeno il conto corrente
    bisogna sentire la capogruppo
    giriamo tutto alla sede, poi pagano loro
    punto vendita non paga, referente in sede
    è l'amministratore di condominio che paga
    l'amministrazione sta da un'altra parte, qui è solo produzione
    è la holding che tiene la cassa
    da questa filiale non posso pagare niente
    la contabilità è in sede centrale
    chiamate la direzione generale, fanno loro
  `,
  'new-system': `
    abbiamo un nuovo sistema
    abbiamo cambiato programma di contabilità
    il sistema non funziona
    per il cambio di gestionale siamo in ritardo
    il nuovo software ha problemi
    stiamo passando al nuovo sistema
    il server è giù
    i fornitori vanno reinseriti
    siamo in migrazione
    problemi informatici in contabilità
    il programma è bloccato
    non siete ancora caricati nel nuovo gestionale
    l'aggiornamento ha bloccato i pagamenti
    sistema nuovo, pagamenti fermi
    con il passaggio dei dati sono spariti metà fornitori
    l'informatica aveva promesso che andava e invece no
    siamo partiti con Oracle e nessuno riesce a registrare
    il vecchio programma l'hanno spento e il nuovo non è pronto
    è andato in tilt il computer della contabilità
    stiamo cambiando gestionale
    siamo passati a SAP e i pagamenti sono fermi
    il programma nuovo non va ancora
    abbiamo avuto un attacco hacker, è tutto bloccato
    dopo la migrazione non troviamo più i fornitori
    la contabilità è in ritardo per il cambio di software
    dice che hanno il sistema nuovo
    problemi informatici, pagamenti sospesi
    i computer non vanno da lunedì
    nel nuovo programma non siete ancora stati caricati
    con l'aggiornamento è saltato tutto
    i tecnici ci stanno lavorando, il sistema non ci fa pagare
    cambio software, arretrato in contabilità
    il collegamento con la banca dal nuovo gestionale non funziona
    stanno facendo la formazione sul nuovo sistema
    siamo in pieno passaggio al programma nuovo
    il sistema non mi fa entrare
    da quando è tutto digitale non funziona niente
    siamo senza rete da giorni
  `,
  'on-holiday': `
    la ragioniera è in ferie
    chi fa i pagamenti è in vacanza
    l'ufficio è chiuso ad agosto
    il contabile è in ferie fino a lunedì
    chiusura estiva
    sono in vacanza
    siamo chiusi per le feste
    è in maternità e i pagamenti li faceva lei
    torna dalle ferie tra due settimane
    per Natale è tutto chiuso
    ferie aziendali
    amministrazione chiusa per ferie
    è in spiaggia fino a fine mese
    per le feste non c'è anima viva
    ogni estate chiudiamo tre settimane
    sono a bordo piscina in Spagna
    è in viaggio di nozze e i pagamenti li fa lui
    siamo chiusi per ferie fino al 25
    chi fa i pagamenti è in maternità
    la collega torna dopo le feste
    sono in vacanza, ci sentiamo quando torno
    in agosto è tutto fermo
    l'ufficio riapre dopo l'Epifania
    dice che la contabile è in ferie
    il collega è in congedo parentale
    siamo in pochi perché sono tutti in ferie
    ufficio chiuso per il ponte
    sono al mare, mi lasci stare
    rientro dalle ferie il 3
    è in viaggio di nozze
    la contabilità questa settimana è in vacanza
    adesso sono in montagna con la famiglia, ne parliamo al rientro
    chiusura natalizia
    in ufficio non c'è nessuno per le feste
    i conti li fa mia moglie che è via con i bambini
    torna dopo Pasqua
    contabile in ferie fino al 5/1
  `,
};
