import { foldWords } from './cells/fold-words.ts';

/** What a column of a ledger means. `bucket` columns carry their range of days, `ignored` ones are not read. */
export const COLUMN_ROLES = [
  'debtorNumber',
  'debtorName',
  'parentName',
  'contactName',
  'email',
  'phone',
  'addressLine',
  'postcode',
  'city',
  'region',
  'country',
  'taxNumber',
  'invoiceNumber',
  'reference',
  'issuedOn',
  'dueOn',
  'settledOn',
  'currency',
  'amount',
  'open',
  'paid',
  'debit',
  'credit',
  'creditDebitMark',
  'documentType',
  'documentStatus',
  'disputed',
  'language',
  'debtorKind',
  'bucket',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Roles that several columns may have at once. */
export const REPEATABLE: ReadonlySet<ColumnRole> = new Set(['phone', 'bucket', 'ignored', 'addressLine']);

/** Whole headers, folded: English, German, Italian, French, Spanish, Dutch; the common ones of Portuguese, Polish and the North. */
const HEADERS: Readonly<Record<Exclude<ColumnRole, 'bucket'>, string>> = {
  debtorNumber:
    'customer no|customer number|customer id|customer code|customer ref|customer account|client no|client number|client id|client code|account|account no|account number|account code|account id|acct|acct no|a c|debtor no|debtor number|debtor id|debtor code|cust no|cust id|cust|konto|kontonummer|kundennr|kundennummer|kunden nr|kunde nr|debitor|debitornr|debitorennr|debitorennummer|debitorenkonto|debitoren nr|personenkonto|codice cliente|cod cliente|cod cli|n cliente|numero cliente|code client|no client|n client|numero client|compte|compte client|numero de compte|codigo cliente|codigo de cliente|cod cliente|numero de cliente|cuenta|klantnr|klantnummer|klant nr|klantcode|debiteurnr|debiteurnummer|debiteur nr|relatienummer|contact id|party id|customer account number|site number|external id|cust code|customer nr|customer key|customer account no|konto nr|kontonr|kto|kto nr|debitoren konto|mandant nr|codice anagrafica|cod anagrafica|code tiers|no tiers|numero tiers|compte tiers|compte auxiliaire|codigo tercero|cuenta cliente|debiteurcode|relatienr|relatiecode|kundenr|kundnr|kundnummer|kund nr|nr klienta|nr kontrahenta|kod kontrahenta|kod klienta|codigo do cliente|numero do cliente',
  debtorName:
    'kontobezeichnung|debitorenbezeichnung|kundenbezeichnung|intitule|intitule du compte|intitule compte|libelle compte|nom du tiers|descrizione cliente|nombre de cliente|customer|customer name|customer full name|client|client name|debtor|debtor name|name|company|company name|contact|account name|bill to|bill to name|business partner|party|party name|partner|sold to|buyer|buyer name|kunde|kundenname|firma|firmenname|debitorname|name 1|name1|bezeichnung|cliente|ragione sociale|denominazione|nome cliente|nominativo|intestatario|nom|nom client|nom du client|raison sociale|tiers|societe|nombre|nombre cliente|nombre del cliente|razon social|empresa|klant|klantnaam|naam|debiteur|debiteurnaam|bedrijf|bedrijfsnaam|relatie|organisation|organization|legal name|display name|full name|invoice partner display name|partner display name|partner name|customer display name|cust name|customer company|client company|customer company name|business name|trading name|account holder|account description|name of customer|payer|payer name|organisation name|organization name|recipient|kunde name|name kunde|name des kunden|rechnungsempfanger|empfanger|debitor name|debitoren name|nome azienda|azienda|ditta|nome controparte|controparte|destinatario|anagrafica|descrizione anagrafica|nom tiers|libelle tiers|nom prenom|destinataire|nombre fiscal|nombre comercial|deudor|naam klant|naam debiteur|naam relatie|relatienaam|bedrijfsnaam klant|customer job|customer project|customer job name|party s name|kund|kundnamn|kundenavn|kunde navn|navn|namn|firmanavn|foretag|virksomhed|kontrahent|nazwa kontrahenta|nabywca|klient|nazwa klienta|platnik|dluznik|odbiorca|nome do cliente|razao social|devedor|sacado',
  parentName: 'parent|parent customer|parent company|group|group name|konzern|gruppo|groupe|grupo|groep|head office',
  contactName:
    'contact name|contact person|contact full name|attention|attn|ansprechpartner|kontakt|kontaktperson|referente|persona di riferimento|contatto|interlocuteur|personne de contact|persona de contacto|contacto|contactpersoon|primary contact|first name last name',
  email:
    'email|e mail|email address|e mail address|mail|mail address|e mail adresse|emailadresse|indirizzo email|posta elettronica|courriel|adresse email|adresse mail|adresse e mail|correo|correo electronico|emailadres|e mailadres|contact email|billing email|customer email|emails|customer e mail|bill to email|email 1|rechnungs e mail|email fatturazione|pec|mel|correo e',
  phone:
    'phone|phone no|phone number|telephone|telephone no|telephone number|tel|tel no|mobile|mobile no|mobile phone|mobile number|cell|cell phone|cellphone|work phone|office phone|main phone|contact phone|customer phone|phone 1|phone 2|telefon|telefonnummer|telefon nr|telefonnr|rufnummer|handy|mobil|mobiltelefon|mobilnummer|telefono|numero di telefono|cellulare|telefono cellulare|numero de telephone|portable|telephone portable|telefono movil|movil|celular|telefoon|telefoonnummer|telefoonnr|mobiel|gsm|customer phone number|billing phone|contact number|contact phone number|phone work|phone mobile|tel nr|telefon 1|telefon geschaftlich|tel fisso|recapito telefonico|telephone 1|tel portable|telefono 1|tel mobiel|telefoon 1|mobilnr|telefonas|numer telefonu|telefone|celular 1',
  addressLine:
    'address|address 1|address line|address line 1|address line 2|address 2|street|street address|billing address|postal address|billing street|strasse|str|adresse|anschrift|strasse hausnummer|indirizzo|via|rue|adresse 1|direccion|calle|domicilio|adres|straat|adresregel 1',
  postcode:
    'postcode|post code|postal code|zip|zip code|zipcode|plz|postleitzahl|cap|codice postale|code postal|cp|codigo postal|billing zip',
  city: 'city|town|place|ort|stadt|wohnort|citta|comune|localita|ville|localite|ciudad|poblacion|localidad|plaats|woonplaats|stad|billing city',
  region:
    'state|region|province|county|bundesland|kanton|provincia|regione|prov|departement|comunidad|provincie|billing state|state province',
  country:
    'country|country code|land|landercode|landeskennzeichen|lkz|nazione|paese|stato|pays|code pays|pais|landcode|billing country|country iso|iso country',
  taxNumber:
    'tax number|tax id|tax no|vat|vat no|vat number|vat id|vat reg no|vat registration number|tin|ein|ust id|ust idnr|ust id nr|ustid|umsatzsteuer id|umsatzsteuer identifikationsnummer|steuernummer|partita iva|p iva|piva|codice fiscale|numero tva|n tva|tva intracommunautaire|siret|siren|nif|cif|nif cif|btw nummer|btw nr|btwnummer|kvk|kvk nummer|company number|registration number|nip|org nr|orgnr|organisationsnummer|organisasjonsnummer|cvr|cvr nr|nif cliente|cnpj|cpf|cnpj cpf|gstin|abn|uid|uid nummer|mwst nr',
  invoiceNumber:
    'nr doc|n doc|num documento|nr documento|doc n|doc nr|nr fattura|invoice|invoice no|invoice number|invoice num|invoice nr|invoice id|invoice ref|invoice reference number|inv|inv no|inv number|inv num|document|document no|document number|doc no|doc number|doc num|transaction number|transaction no|trans no|num|number|no|nr|bill no|bill number|voucher no|voucher number|rechnung|rechnungsnr|rechnungsnummer|rechnungs nr|rechnung nr|re nr|renr|beleg|belegnr|belegnummer|beleg nr|belegfeld 1|fattura|numero fattura|n fattura|nr fattura|num fattura|fattura n|numero documento|n documento|num doc|numero doc|n doc|facture|no facture|n facture|numero facture|numero de facture|num facture|n de facture|piece|numero de piece|n piece|no piece|factura|n factura|numero factura|numero de factura|num factura|n de factura|documento|factuur|factuurnr|factuurnummer|factuur nr|boekstuk|boekstuknummer|stuknummer|invno|inv ref|tran no|tran number|transaction num|transaction id|trx no|trx number|reference key|rg nr|rgnr|rechnung nummer|faktura|fakturanr|fakturanummer|faktura nr|opnr|op nr|numero|nro|nummer|document nr|documentnr|documentnummer|no de facture|num piece|ref facture|reference facture|numero de documento|factuur nummer|numer faktury|nr faktury|faktura numer|numer dokumentu|nr dokumentu|numer|verifikat|bilagsnr|bilag|numero da fatura|n da fatura|numero da nota|nota fiscal|nf|fatura',
  reference:
    'reference|ref|ref no|reference number|invoice reference|customer reference|your reference|your ref|po|po no|po number|p o number|purchase order|purchase order no|purchase order number|customer po|order no|order number|description|memo|details|buchungstext|text|verwendungszweck|referenz|ihre referenz|bestellnummer|bestellnr|auftragsnummer|belegfeld 2|riferimento|rif|ordine|numero ordine|descrizione|causale|reference client|commande|bon de commande|no commande|libelle|referencia|pedido|numero de pedido|descripcion|concepto|referentie|uw referentie|bestelnummer|ordernummer|omschrijving|p o no|p o|uw ref|your order|kid|kid nummer|ocr|ocr nr|ocr nummer|zamowienie|numer zamowienia|pedido de compra|structured reference|payment reference|zahlungsreferenz|esr referenz|qr referenz|gestructureerde mededeling',
  issuedOn:
    'date|invoice date|inv date|date of invoice|issued|issue date|issued on|date issued|document date|doc date|transaction date|trans date|posting date|posted|bill date|billing date|created|created on|datum|rechnungsdatum|re datum|belegdatum|buchungsdatum|ausstellungsdatum|data|data fattura|data documento|data doc|data emissione|data registrazione|date facture|date de facture|date de la facture|date de facturation|date piece|date d emission|date emission|date document|fecha|fecha factura|fecha de factura|fecha emision|fecha de emision|fecha documento|factuurdatum|boekdatum|boekingsdatum|documentdatum|invoice bill date|date invoiced|invoiced on|invoice dt|inv dt|doc dt|document dt|tax date|date created|rg datum|rgdatum|faktura datum|fakturadatum|beleg datum|erstellt am|ausgestellt am|data di emissione|data emiss|data fatt|emessa il|emise le|date d edition|f factura|f emision|fecha doc|datum factuur|datum document|dated on|dated|fakturadato|dato|bilagsdato|data wystawienia|data faktury|data dokumentu|data sprzedazy|data de emissao|data emissao|data da fatura',
  dueOn:
    'data scad|scadenza data|datum vervallen|fallig zum|due|due date|date due|due on|payment due|payment due date|pay by|maturity|maturity date|net due date|invoice due date|expected date|falligkeit|fallig|fallig am|falligkeitsdatum|falligkeitstag|falligkeitstermin|zahlbar bis|zahlungsziel|nettofalligkeit|zahlungstermin|scadenza|data scadenza|data di scadenza|scad|scade il|echeance|date echeance|date d echeance|vencimiento|fecha vencimiento|fecha de vencimiento|vence|fecha vto|vto|vervaldatum|vervaldag|verval|betaaldatum uiterlijk|uiterste betaaldatum|net due dt|due dt|net due|invoice due on|due by|payment by|to be paid by|netto fallig|nettofallig|faellig|faellig am|faelligkeit|faelligkeitsdatum|fallig per|fallig seit|zahlbar am|zahlungsfrist|zahlung bis|termine|termine pagamento|data termine|da pagare entro|pagare entro|date limite|date limite de paiement|date de reglement prevue|date d exigibilite|f vencimiento|fch vto|fecha limite|te betalen voor|betalen voor|vervalt op|forfall|forfallsdato|forfaldsdato|forfaldsdag|forfallodatum|forfallodag|forfallodato|termin platnosci|data platnosci|termin zaplaty|platne do|data de vencimento|data vencimento|vcto',
  settledOn:
    'settled|settled on|settled date|settlement date|paid on|paid date|date paid|payment date|date of payment|clearing date|cleared on|clear date|closed date|bezahlt am|zahlungsdatum|zahlungseingang|ausgleichsdatum|ausgeglichen am|data pagamento|data incasso|pagato il|date de paiement|date paiement|date reglement|date de reglement|payee le|reglee le|fecha de pago|fecha pago|fecha cobro|betaald op|betaaldatum|betalingsdatum|betalingsdato|betalt dato|betalningsdatum|betald datum|data zaplaty|data de pagamento|data pagto',
  currency:
    'currency|currency code|curr|cur|ccy|invoice currency|wahrung|waehrung|wkz|wahrungscode|wahr|valuta|divisa|codice valuta|devise|monnaie|code devise|moneda|muntsoort|munt|valutacode|lcurr|dcurr|crcy|crncy|doc currency|document currency|local currency|trx currency|transaction currency|whg|wahrg|belegwahrung|hauswahrung|currency iso|iso currency|val|div|waluta|moeda|valutakode',
  amount:
    'amount|invoice amount|inv amount|invoice total|total amount|gross|gross amount|gross total|total|total invoice amount|amount incl tax|total incl vat|total inc vat|amount inc vat|original amount|original|document amount|transaction amount|value|invoice value|total price|betrag|bruttobetrag|brutto|rechnungsbetrag|gesamtbetrag|gesamt|summe|endbetrag|belegbetrag|umsatz|importo|totale|importo fattura|totale fattura|importo totale|totale documento|importo documento|importo lordo|lordo|montant|montant ttc|ttc|total ttc|montant facture|montant total|montant de la facture|importe|importe total|importe factura|importe bruto|total factura|bedrag|factuurbedrag|totaalbedrag|totaal|bedrag incl btw|brutobedrag|total signed|total in currency signed|invoice amt|inv amt|amt|total amt|document total|doc amount|amount in local currency|amount in local cur|amount in doc curr|amount in lc|amount lc|betrag brutto|brutto betrag|rechnungssumme|rechnungsbetrag brutto|originalbetrag|ursprungsbetrag|betrag in hauswahrung|importo originale|importo doc|tot documento|totale doc|montant initial|montant origine|montant d origine|importe original|importe documento|origineel bedrag|oorspronkelijk bedrag|total value|belop|belob|totalt|totalbelop|fakturabelop|fakturabelob|sum inkl mva|total inkl moms|kwota|kwota brutto|wartosc brutto|brutto pln|kwota faktury|wartosc|valor|valor total|valor da fatura|valor original',
  open: 'invoice amount due|amount still due|balance amount|open amt|offener rechnungsbetrag|open|open balance|open amount|open value|outstanding|outstanding amount|outstanding balance|amount outstanding|amount due|amount open|balance|balance due|balance outstanding|remaining|remaining amount|amount remaining|remaining balance|unpaid|unpaid amount|residual|residual amount|amount residual|due amount|current balance|total due|total outstanding|offen|offener betrag|offener posten|offener saldo|restbetrag|saldo|rest|offen gesamt|noch offen|residuo|importo residuo|aperto|importo aperto|saldo aperto|da incassare|da pagare|insoluto|importo insoluto|solde|reste du|reste a payer|montant du|restant du|montant ouvert|solde du|encours|impaye|pendiente|importe pendiente|saldo pendiente|pendiente de cobro|por cobrar|openstaand|openstaand bedrag|openstaand saldo|resterend|restant|nog te betalen|openstaande bedrag|o s|os|o s amount|o s amt|os amount|os amt|o s balance|outstanding amt|outstanding bal|amt outstanding|amt due|bal|bal due|balance amt|amount due signed|residual amount signed|amount residual signed|still open|still outstanding|owed|amount owed|owing|amount owing|to pay|left to pay|offen eur|saldo offen|offene summe|offene forderung|restforderung|restschuld|op saldo|op betrag|offener op|noch zu zahlen|zu zahlen|ausstehend|ausstehender betrag|importo da saldare|da saldare|importo da incassare|rimanenza|residuo da pagare|saldo residuo|importo scoperto|scoperto|solde restant|solde restant du|montant restant|montant restant du|reste a regler|reste a encaisser|non regle|saldo vivo|importe vivo|por pagar|saldo por cobrar|restante|te betalen|nog openstaand|te ontvangen|restbedrag|resterend bedrag|due value|value due|outstanding value|pending amount|pending|pending balance|amount pending|restbelop|restbelob|resterende|resterende belop|utestaende|utestaende belop|rest belop|saldo kvar|kvar att betala|kwota do zaplaty|do zaplaty|pozostalo|pozostalo do zaplaty|kwota pozostala|pozostala kwota|niezaplacone|naleznosc|em aberto|valor em aberto|saldo em aberto|saldo devedor|valor a receber|por receber|em divida',
  paid: 'paid|paid amount|amount paid|payments|payment|paid to date|received|amount received|applied|amount applied|bezahlt|gezahlt|zahlung|zahlungen|bereits bezahlt|gezahlter betrag|pagato|incassato|importo pagato|importo incassato|paye|deja paye|montant paye|regle|montant regle|pagado|importe pagado|cobrado|cobros|betaald|reeds betaald|betaald bedrag|voldaan|invoice amount paid|credits applied|payments applied|receipts|amt paid|zahlbetrag|zahlungsbetrag|teilzahlung|teilzahlungen|saldato|incassi|acconti|encaisse|montant encaisse|reglements|abonado|paid value|value paid|betalt|betalt belop|betalat|inbetalt|zaplacono|wplacono|kwota zaplacona|zaplacone|valor pago|valor recebido',
  debit:
    'betrag soll|soll betrag|sollsaldo|montant debit|importo dare|importe debe|debit|debit amount|dr|soll|sollbetrag|umsatz soll|dare|debe|debet|charges|charge',
  credit:
    'betrag haben|haben betrag|habensaldo|montant credit|importo avere|importe haber|credit|credit amount|cr|haben|habenbetrag|umsatz haben|avere|haber|credits',
  creditDebitMark:
    's h|soll haben|sh|soll haben kennzeichen|shkz|debit credit|d c|dc|dr cr|cr dr|c d|credit debit|d a|dare avere|debit credit indicator|sollhaben|dc indicator|d h|debe haber',
  documentType:
    'type|transaction type|trans type|document type|doc type|tran type|txn type|kind|belegart|art|dokumentart|buchungsart|tipo|tipo documento|tipo doc|type de document|type piece|type de piece|tipo de documento|soort|documentsoort|type document|entry type|invoice type|trx type|tran code|trans code|journal|beleg art|belegtyp|vorgang|vorgangsart|nature|nature piece|tipo doc fiscale|soort document|typ|typ dokumentu|rodzaj|tipo de documento fiscal',
  documentStatus:
    'status|invoice status|document status|doc status|inv status|payment status|status of invoice|belegstatus|rechnungsstatus|zahlungsstatus|stato fattura|stato documento|stato pagamento|statut|statut facture|etat|estado|estado factura|factuurstatus|betaalstatus|payment state|state of payment|invoice state|state of invoice|zahlstatus|bezahlstatus|stato incasso|stato del pagamento|statut de paiement|etat de paiement|estado de pago|estado de cobro|status betaling|fakturastatus|status faktury|status platnosci|situacao|betalningsstatus|betalingsstatus',
  disputed:
    'disputed|dispute|in dispute|is disputed|dispute flag|query|queried|on hold|strittig|reklamation|reklamiert|beanstandet|contestato|contestata|in contestazione|conteste|contestee|litige|en litige|disputa|en disputa|disputado|betwist|in geschil',
  language: 'language|lang|language code|sprache|sprachcode|lingua|langue|idioma|taal',
  debtorKind:
    'customer type|account type|debtor type|consumer|is consumer|b2b b2c|business type|kundenart|kundentyp|privat|tipo cliente|type client|type de client|tipo de cliente|klanttype|particulier',
  ignored:
    'net|net amount|subtotal|sub total|tax|vat amount|tax amount|discount|credit limit|limit|turnover|turnover ytd|days overdue|days late|days past due|overdue days|age|ageing|aging|days|days to settle|terms|payment terms|mahnstufe|dunning level|netto|nettobetrag|mwst|ust|steuer|imponibile|iva|montant ht|ht|tva|base imponible|btw|paperless bill|paperless date|sales rep|salesperson|account manager|owner|notes|comments|tage|verzugstage|kreditlimit|line|line no|item|quantity|qty|exchange rate|fx rate|tax excluded signed|untaxed amount|untaxed amount signed|tax signed|net total|line total|line amount|tax total|vat total|gst|hst|sales tax|shipping|credit rating|dunning|dunning block|mahnsperre|zinsen|verzugszinsen|interest|late fee|skonto|skontobetrag|discount amount|cash discount|sconto|ritenuta|ritenuta d acconto|bollo|escompte|remise|retencion|irpf|provision|commission|margin|cost|budget|average days|avg days|exch rate|kurs|cambio|wechselkurs|kwota netto|wartosc netto|kwota vat|stawka vat|moms|mva|nettobelop|dni po terminie|forsinkelse|overdue by days|overdue by|net value|imposto|valor liquido',
};

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  COLUMN_ROLES.filter((role) => role !== 'bucket').flatMap((role) =>
    HEADERS[role].split('|').map((header) => [header, role] as const),
  ),
);

const GENERIC: ReadonlySet<string> = new Set([
  'invoice id',
  ...(
    'no nr num number n date datum data fecha total totale totaal summe gesamt name nom nombre naam account konto compte ' +
    'cuenta contact document documento beleg piece description details memo text order due type art tipo value group ' +
    'balance saldo solde rest amount betrag importo montant importe bedrag ref customer client cliente kunde klant ' +
    'transaction date posting date buchungsdatum invoice fattura facture factura factuur created debtor party cust ' +
    'address invoice id country land state stato status mail original cp cap prov str via text concepto credit debit credits ' +
    'numero nummer nro recipient payer destinatario destinataire azienda ditta controparte anagrafica termine val div journal ' +
    'transaction reference nature typ navn namn klient numer fatura kwota valor rest pending dato kund party bal owed owing receipts os te betalen zu zahlen pec restante vorgang'
  ).split(' '),
]);

/** How a header names a role: the whole header, or some words of it. */
export type HeaderMatch = {
  readonly role: ColumnRole;
  readonly isWhole: boolean;
  /** 0 for a header that can mean nothing else, 1 for one that yields to a better one (`Date`), 2 for some words only. */
  readonly rank: 0 | 1 | 2;
};

/** Words that decide when the whole header is not known; the first that is found counts. */
const WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/\b(amount|amt) due\b/, 'open'],
  [/\bscad\w*\b/, 'dueOn'],
  [/\b(no|nr|num|numero)\b.*\b(invoice|doc|rechnung|beleg|fattura|facture|factura|factuur|piece)\b/, 'invoiceNumber'],
  [
    /\b(net|netto|vat|tax|mwst|iva|tva|btw|discount|limit|turnover)\b.*\b(amount|betrag|importo|montant|importe|bedrag|total)\b/,
    'ignored',
  ],
  [/\b(days|tage|giorni|jours|dias|dagen)\b/, 'ignored'],
  [
    /\b(paid|settle[dm]\w*|payment|clearing|bezahlt|zahlung|pagamento|paiement|pago|betaald)\b.*\b(date|on|datum|data|fecha|am)\b/,
    'settledOn',
  ],
  [
    /\b(due|fallig\w*|scadenza|echeance|vencimiento|verval\w*)\b.*\b(date|on|datum|data|am)\b|\bdate\b.*\b(due|echeance)\b/,
    'dueOn',
  ],
  [
    /\b(invoice|issue|document|doc|rechnungs?|beleg|fattura|facture|factura|factuur)\b.*\b(date|datum|data|fecha)\b/,
    'issuedOn',
  ],
  [/\b(open|outstanding|offen\w*|rest\w*|balance|remaining|residu\w*|pendiente|openstaand|unpaid|solde)\b/, 'open'],
  [
    /\b(invoice|inv|rechnungs?|beleg|fattura|facture|factura|factuur|document)\b.*\b(no|num|number|nr|id|nummer|numero)\b/,
    'invoiceNumber',
  ],
  [
    /\b(customer|client|debtor|account|kunden?|debitor\w*|cliente|klant|debiteur)\b.*\b(no|num|number|nr|id|code|nummer|numero|codice|codigo)\b/,
    'debtorNumber',
  ],
  [
    /\b(customer|client|debtor|kunden?|debitor\w*|cliente|klant|debiteur|company)\b.*\b(name|nom|naam|nome|nombre)\b/,
    'debtorName',
  ],
  [/\be ?mail\b/, 'email'],
  [/\b(phone|telephone|telefon\w*|tel|mobile|cell)\b/, 'phone'],
  [/\b(paid|received|bezahlt|pagato|paye|pagado|betaald)\b/, 'paid'],
  [/\b(amount|betrag|importo|montant|importe|bedrag|total|gross|brutto)\b/, 'amount'],
  [/\b(currency|wahrung|valuta|devise|moneda)\b/, 'currency'],
  [/\b(order|purchase|reference|bestell\w*)\b/, 'reference'],
  [/address/, 'addressLine'],
  [/post(al)? ?code$|\bzip\b/, 'postcode'],
  [/city$/, 'city'],
  [/country$/, 'country'],
];

/** The role that a header names. Currency codes and remarks in brackets do not matter: `Amount (EUR)`. */
export function roleOfHeader(header: string): HeaderMatch | undefined {
  const text = foldWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const bare = text
    .replace(/\b(eur|usd|gbp|chf|in|the|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = ROLE_OF.get(text) ?? ROLE_OF.get(foldWords(header)) ?? ROLE_OF.get(bare);
  if (whole !== undefined) return { role: whole, isWhole: true, rank: GENERIC.has(text) ? 1 : 0 };
  const role = WORDS.find(([pattern]) => pattern.test(text))?.[1];
  return role === undefined ? undefined : { role, isWhole: false, rank: 2 };
}
