import { foldWords } from '@duologue/core/intake/cells/fold-words.ts';

/** What a column of a bank's table means. */
export const BANK_ROLES = [
  'bookedOn',
  'valueOn',
  'amount',
  'debit',
  'credit',
  'direction',
  'currency',
  'balance',
  'name',
  'payerName',
  'payeeName',
  'account',
  'bank',
  'ownAccount',
  'remittance',
  'typeText',
  'endToEndId',
  'mandateId',
  'creditorId',
  'creditorReference',
  'bankReference',
  'chequeNumber',
  'detailAmount',
  'instructedAmount',
  'instructedCurrency',
  'exchangeRate',
  'charges',
  'status',
  'ignored',
] as const;
export type BankRole = (typeof BANK_ROLES)[number];

/**
 * Whole headings, folded, in English, German, French, Dutch, Italian, Spanish and the Nordic languages. Within a role
 * the better heading comes first: where a file has a booking date and a transaction date, the booking date is the one.
 */
const HEADINGS: Readonly<Record<Exclude<BankRole, 'ignored'>, string>> = {
  bookedOn:
    'data ksiegowania|datum verrekening|datum der buchung|reskontradatum|datum zauctovani|uitvoeringsdatum|booking date|booked on|booked|posting date|posted date|post date|date posted|transaction posted date|buchungstag|buchungsdatum|buchung|gebucht am|buchungs datum|bu tag|datum buchung|date comptable|date de comptabilisation|date d operation|date operation|date de l operation|boekdatum|boekingsdatum|data contabile|data registrazione|data operazione|fecha contable|fecha operacion|fecha de operacion|f operacion|bokforingsdag|bokforingsdatum|bokforingsdato|bogfort|bogfort dato|bogforingsdato|transaction date|trans date|tran date|transactiedatum|process date|completed date|completed on|date completed|date|datum|data|fecha|dato|dag|transaktionsdatum|transaktionsdag|paivamaara|kirjauspaiva|kirjauspvm|data operacji|started date|abschlussdatum|bokfort dato|data transakcji|data lancamento|data do lancamento|data mov|data movimento|datum uitvoering|datum verrichting|data zaksiegowania|data rozliczenia|datum provedeni|datum zpracovani|datum zaplaty|konyveles datuma|konyvelesi datum|kuupaev|tehingu kuupaev|date op|date mouvement|booked at|posted transactions date|settlement date utc|operation date utc|data rejestracji|data zaplaty|datum knjizenja|data inregistrarii|charge date|datum objednani|date processed|auftragsdatum|erfassungsdatum|execution date|date d execution|data esecuzione|data di esecuzione|data di registrazione|created utc|created|datum der transaktion|date of transaction',
  valueOn:
    'value date|valuedate|value|valutadatum|valuta datum|valuta|wertstellung|wertstellungsdatum|wertstellungstag|wert|valutatag|date de valeur|date valeur|valeur|data valuta|valuta data|fecha valor|fecha de valor|f valor|rentedatum|rente datum|valutadag|rentedag|rentedato|rentevaluta|effective date|availability date|data waluty|arvopaiva|data valor|data valorii|date val|date de val|valuutakpv|ertek nap|erteknap|datum valuty|value dt|data oper valuta|data valutara|available on utc|available on',
  amount:
    'amount|transaction amount|value|amt|betrag|buchungsbetrag|umsatz|umsatzbetrag|bedrag|transactiebedrag|bedrag bij af|montant|montant de l operation|importo|ammontare|importe|belopp|belob|belop|net amount|amount net|summe|quantity|cantidad|valor|kwota|kwota operacji|maara|summa|value amount|billing amount|amount debit credit|kwota transakcji|kwota transakcji waluta rachunku|montante|valor da transacao|importancia|net|credit debit amount|debit credit amount|debit credit|amount credit debit|objem|castka|zauctovana castka|castka v mene uctu|castka v mene|suma|osszeg|terheles jovairas|total amount incl vat|importo eur|movement|iznos|suma tranzactiei|ammontare eur|amount in account currency|zwischensumme betrag|netto',
  debit:
    'debit|debit amount|debits|debitamount|withdrawal|withdrawals|withdrawal amount|withdrawal amt|paid out|money out|payments|payments out|out|amount out|amount debit|soll|lastschrift|belastung|belastungen|lastschriften|ausgang|ausgange|ausgabe|ausgaben|abgang|abbuchung|debet|montant debit|debit euros|debit euro|depenses|dare|addebiti|addebito|uscite|uscita|importo dare|cargo|cargos|debe|salidas|gastos|retiros|uttag|ut|ut fra konto|uit|af|dr|dr amount|debit dr|obciazenia|otto|debito|uscite eur|addebiti euro|montant debit eur|terheles|odliv|isplata|depenses euros|withdrawals sgd|debit amt|zahlungsbetrag ausgehend|amount debited|paid out amount',
  credit:
    'credit|credit amount|credits|creditamount|deposit|deposits|deposit amount|deposit amt|paid in|money in|receipts|payments in|in|amount in|amount credit|haben|gutschrift|gutschriften|eingang|eingange|einnahme|einnahmen|zugang|montant credit|credit euros|credit euro|recettes|avere|accrediti|accredito|entrate|entrata|importo avere|abono|abonos|haber|entradas|ingresos|depositos|insattning|inn|inn pa konto|bij|cr|cr amount|credit cr|uznania|pano|credito|entrate eur|accrediti euro|montant credit eur|jovairas|priliv|uplata|deposits sgd|credit amt|zahlungsbetrag eingehend|amount credited|paid in amount',
  direction:
    'd c|dc|c d|cd|debit credit|credit debit|dr cr|cr dr|debit credit indicator|credit debit indicator|credit debit code|debit or credit|soll haben|soll haben kennzeichen|s h|sh|kennzeichen|habenkennzeichen|s h kennzeichen|af bij|bij af|afbij|debet credit|debit credit mark|d c mark|sens|segno|signo|sign|direction|richtung|transaction direction|plus minus|belastung gutschrift|deebet kreedit d c|deebet kreedit|dt ct|dt kt|d k|debet kredit|creditdebet|debetcredit|creditdebit|debitcredit|credit debet',
  currency:
    'currency|ccy|cur|curr|currency code|account currency|transaction currency|wahrung|waehrung|wahrungscode|kontowahrung|whg|devise|monnaie|munt|muntsoort|valuta|divisa|moneda|valuutta|waluta|transaction currency code|isocode|mena|mena uctu|valuuta|valuta rekening|devies|posted currency|payment currency|penznem|deviza|deviza neme|whrg|kontowhrg|moeda|zahlungswahrung|monn|mon|valutacode|muntcode',
  balance:
    'balance|running balance|running bal|account balance|ledger balance|book balance|closing balance|current balance|balance after|balance after transaction|resulting balance|available balance|saldo|saldo nach buchung|kontostand|saldo na mutatie|saldo na boeking|saldo na trn|solde|solde apres operation|saldo contabile|saldo disponibile|saldo contable|saldo posterior|saldo efter|saldo efter transaktion|bokfort saldo|bogfort saldo|beholdning|saldo po operacji|saldo po transakcji|saldo w walucie rachunku|saldo rachunku|zustatek|zustatek na uctu|egyenleg|konyvelt egyenleg|saldo na mutatie eur|kontosaldo|reskontrasaldo|disponible|verfugbares guthaben|guthaben|runningbalance|accountbalance',
  name: 'naam van de tegenpartij|naam tegenpartij|counterparty name|partner name|counterparty|counter party|name of counterparty|payee|payee name|payee payer|beneficiary or remitter|party name|other party|other party name|merchant|merchant name|customer name|from to|paid to from|to from|name|name description|naam omschrijving|naam|tegenpartij|naam begunstigde|beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|begunstigter auftraggeber|auftraggeber empfanger|empfanger auftraggeber|auftraggeber begunstigter|name zahlungsbeteiligter|zahlungsbeteiligter|name des partners|partnername|partner|gegenpartei|nom|nom de la contrepartie|contrepartie|nom contrepartie|tiers|ordinante beneficiario|beneficiario ordinante|controparte|nome|nombre|titular|saaja maksaja|nadawca odbiorca|kontrahent|dane kontrahenta|nazwa kontrahenta|motpart|naam tegenpartij bevat|nazev protiuctu|nazev protistrany|nazwa odbiorcy nadawcy|saaja maksja nimi|saatja saaja nimi|partner neve|ellenoldali nev|auftraggeber name|counterparty s name|nimi|namn|navn|counteraccount name|handelaar|commercant|esercente|comercio|tegenrekeninghouder',
  payerName:
    'zahlungspflichtige r|zahlungspflichtige|zahlungspflichtiger|payer|payer name|sender|sender name|remitter|auftraggeber|auftraggebername|emetteur|donneur d ordre|ordinante|avsandare|avsender|afsender|maksaja|debtor|debtor name|nadawca|platce|befizeto',
  payeeName:
    'zahlungsempfanger in|zahlungsempfanger|recipient|recipient name|beneficiary|beneficiary name|empfanger|empfangername|beneficiaire|beneficiario|mottagare|mottaker|modtager|saaja|creditor|creditor name|odbiorca|prijemce|kedvezmenyezett|maksunsaaja',
  account:
    'counterparty iban|counterparty account|counterparty account number|account number of counterparty|counter account|contra account|contra account number|partner account|partner iban|iban counterparty|to account|from account|beneficiary account|beneficiary iban|payee account number|other party account number|tegenrekening|tegenrekening iban bban|rekening tegenpartij|tegenrekeningnummer|rekeningnummer tegenpartij|kontonummer iban|iban zahlungsbeteiligter|iban des partners|gegenkonto|gegenkonto iban|kontonummer gegenpartei|konto empfanger|iban kontonummer|partnerkonto|partner konto|iban auftraggeber empfanger|compte contrepartie|compte de la contrepartie|numero de compte de la contrepartie|compte beneficiaire|iban contrepartie|iban controparte|iban beneficiario|conto controparte|cuenta contraparte|cuenta destino|motkonto|modkonto|til konto|fra konto|till konto|saajan tilinumero|saajan tilinumero ja pankin bic|numer konta|nr konta|rachunek kontrahenta|numer rachunku kontrahenta|fra til konto|protiucet|cislo protiuctu|protistrana|saaja maksja konto|saatja saaja konto|ellenoldali szamlaszam|partner szamlaszam|rachunek odbiorcy nadawcy|rekening van de tegenpartij|tegenpartij|iban konto nr',
  bank: 'bic tegenpartij|bic zahlungsbeteiligter|bic swift code zahlungsbeteiligter|bic des partners|counterparty bic|bic|swift|bic swift|swift code|bank code|bic swift code|blz|bankleitzahl|bankcode|kod banky|saaja panga kood|kod banku|bic code',
  ownAccount:
    'own account|auftragskonto|iban auftragskonto|account number|account no|account|account iban|iban|iban bban|kontonummer|konto|rekeningnummer|rekening|iban account|numero de compte|compte|conto|numero conto|cuenta|numero de cuenta|konto nr|kontonr|kontonummer eigen|clearingnummer kontonummer|account name|kontoname|bezeichnung auftragskonto|bank account|iban auftraggeberkonto|auftraggeberkonto|kliendi konto|cislo uctu|vlastni ucet|posted account|numer rachunku|szamlaszam|account num|iban konto|conto o carta',
  remittance:
    'remittance information|remittance info|remittance|payment details|payment reference|payment description|description|transaction description|label|narrative|narration|particulars|details|detail|purpose|memo|message|reference|references|reference text|notes|additional information|information|transaction details|verwendungszweck|verwendungszweck zeile 1|verwendungszweck 1|verwendungszweck 2|vorgang verwendungszweck|beschreibung|beschreibung 1|beschreibung 2|beschreibung 3|beschreibung1|beschreibung2|beschreibung3|avisierungstext|mitteilung|mitteilungen|zahlungsgrund|zahlungszweck|text|buchungsdetails|buchungsinformationen|fussnoten|mededelingen|mededeling|vrije mededeling|omschrijving|omschrijving 1|omschrijving 2|omschrijving 3|libelle|libelle operation|libelle de l operation|libelle simplifie|libelle complementaire|detail de l ecriture|communication|communications|informations complementaires|intitule|informations|causale|causale descrizione|descrizione|descrizione operazione|descrizione estesa|dettagli|concepto|concepto ampliado|descripcion|observaciones|mas datos|referencia 1|referencia 2|meddelande|beskrivning|beskrivelse|bokforingstekst|melding|tekst|viesti|selitys|tytul|opis operacji|specification|rubrik|referens|text mottagare|buchungsinformation|tytul operacji|tytul przelewu|szczegoly|szczegoly transakcji|forklaring|historico|descritivo|item title|invoice number|factuur|zprava pro prijemce|zprava|poznamka|selgitus|otsikko|ytterligare detaljer|transaction remarks|transaction description 1|descrizione operazioni|descrizione completa|movimiento|opis transakcji|opis|szczegoly operacji|kozlemeny|popis|beschrijving|toelichting|merchant description|text reference|payment ref|operazione|buchungs details|subject|note|tipo di ordine testo di contabilizzazione|testo di contabilizzazione|bezeichnung|mitteilung referenz|zusatzinfos transaktion|referenznummer|numero de reference|numero di riferimento|mitteilung an empfanger|message for payee|reason|desc|vwz|transaction ref|betreff|rechnungsnummer',
  typeText:
    'type|transaction type|trans type|tran type|payment type|transactiontype|category|transaction code|code|bai code|buchungstext|umsatzart|umsatztyp|vorgang|transaktionsart|transaktionstyp|geschaftsvorfall|mutatiesoort|transactiesoort|soort|type operation|type d operation|nature de l operation|categorie|categoria|tipo|tipo operacion|tipologia|tapahtumalaji|kategorie|typ|typ transakce|typ transakcji|typ operacji|type verrichting|bewegungstyp|buchungsart|transactie|mezzo|tipo movimento|tipo de movimento|tipo operazione|art der transaktion|posting text',
  endToEndId:
    'end to end id|end to end reference|end to end|endtoend|e2e|e2e reference|eref|end to end referenz|kundenreferenz end to end|kundenreferenz|end to end ref|reference de bout en bout|end to end identification|riferimento end to end|end to end nr',
  mandateId:
    'mandate|mandate id|mandate reference|mandatsreferenz|mandatsref|mref|machtigingskenmerk|machtiging|mandat|mandate id sepa|reference mandat|riferimento mandato|mandatreferenz|mandate identification',
  creditorId:
    'creditor id|creditor identifier|glaubiger id|glaeubiger id|glaubigeridentifikationsnummer|cred|incassant id|identifiant creancier|glaubiger identifikationsnummer|originator identifier',
  creditorReference:
    'creditor reference|structured reference|structured communication|betalingskenmerk|gestructureerde mededeling|communication structuree|ocr|ocr nummer|kid|kid nummer|qr referenz|esr referenz|zahlungsreferenz|referenznummer zahlung|viite|viitenumero|riferimento creditore|vs|variabilni symbol|viitenumber|gestructureerde mededeling ogm|kid referanse|referencia de cobro|variable symbol|variable symbol 1',
  bankReference:
    'transaction id|transaction reference|transaction number|transaction no|bank reference|bank ref|reference number|reference no|ref no|unique id|id|transactionid|transaktionsnummer|transaktions nr|transaktion nr|buchungsreferenz|bankreferenz|ref|referentie|transactiereferentie|volgnr|volgnummer|numero operation|operation number|reference operation|numero de operacion|identificativo|arkistointitunnus|customer ref no|customer reference|sammlerreferenz|id pohybu|id transakce|arhiveerimistunnus|verifikationsnummer|numer transakcji|id transakcji|transaktionsid|wise id|transfer wise id|buchungs referenz|transactienummer|archiving code|ft reference number|numero di ordine|auftragsnummer|transaktions id|transaktionscode|n de transaction|transaction reference number',
  chequeNumber:
    'cheque no|cheque number|check no|check number|check|check or slip|chq no|cheque|numero cheque|numero assegno|schecknummer|serial number|check serial number|chq ref no|instrument id',
  detailAmount:
    'einzelbetrag|betrag einzelzahlung|einzelzahlung|betrag detail|montant detail|importo singolo|individual amount',
  instructedAmount:
    'amount currency|original amount|foreign amount|foreign currency amount|amount in foreign currency|instructed amount|orig amount|local amount|ursprungsbetrag|originalbetrag|betrag ursprung|betrag fremdwahrung|fremdwahrungsbetrag|betrag in fremdwahrung|oorspr bedrag|oorspronkelijk bedrag|montant devise|montant en devise|importo originale|importo in divisa|importe divisa|valutabelopp|gross|gross amount|brutto|amount foreign currency|exchange to amount',
  instructedCurrency:
    'original currency|exchange to|foreign currency|orig currency|local currency|instructed currency|ursprungswahrung|originalwahrung|fremdwahrung|oorspr munt|oorspronkelijke munt|devise origine|devise d origine|divisa originale|divisa original|type foreign currency|customer facing currency',
  exchangeRate:
    'exchange rate|rate|fx rate|wechselkurs|kurs|umrechnungskurs|koers|taux de change|cours|cambio|tasso di cambio|tipo de cambio',
  charges:
    'fee|fees|charges|charge|total fees|gebuhr|gebuhren|spesen|entgelt|kosten|frais|commission|commissioni|comision|gebyr|poplatek|teenustasu|fremde gebuhren|oplata|prowizja|jutalek|transaction fee|kosten op verrichting',
  status:
    'info|status|state|contabilizzazione|transaction status|buchungsstatus|statut|stato|estado|tila|booking status|stan|stav|buchungs status|booking state|status transakcji',
};

type Match = { readonly role: BankRole; readonly rank: number };
const KNOWN: ReadonlyMap<string, readonly Match[]> = knownHeadings();

function knownHeadings(): ReadonlyMap<string, readonly Match[]> {
  const known = new Map<string, Match[]>();
  for (const role of BANK_ROLES) {
    if (role === 'ignored') continue;
    HEADINGS[role]
      .split('|')
      .forEach((heading, rank) => known.set(heading, [...(known.get(heading) ?? []), { role, rank }]));
  }
  return known;
}

/** Words around a heading that only say in which currency, of whom, or how: `Umsatz in EUR`, `Amount (GBP)`. */
const AROUND =
  /\b(in|en|of|eur|euro|euros|euroa|gbp|usd|chf|sek|nok|dkk|pln|czk|huf|cad|aud|jpy|in eur|£|€|€uro|optional|utc|incl|account currency|kontowahrung)\b/g;
/** What is said of the own account, which is no counterparty: its bank, its name, its balance. */
const OF_OWN_ACCOUNT = /auftrag(s|geber)konto$/;
/** Parts by which a longer heading is known beyond doubt. */
const PARTS: readonly (readonly [RegExp, BankRole])[] = [
  [/^verwendungszweck/, 'remittance'],
  [
    /^(remittance|narrative|description|omschrijving|mededeling|libelle|descrizione|beschreibung)( |\d|$)/,
    'remittance',
  ],
  [/buchungs(tag|datum)/, 'bookedOn'],
  [/(wertstellung|valutadatum|value date|date de valeur|data valuta)/, 'valueOn'],
  [/^(saldo|balance|solde|kontostand)\b/, 'balance'],
  [/^(betrag|amount|bedrag|montant|importo|importe|umsatz)\b/, 'amount'],
  [/(debit|withdrawal|belastung|addebit)/, 'debit'],
  [/(credit amount|deposit amount|gutschrift|accredit)/, 'credit'],
  [/(empfanger|auftraggeber|counterparty name|tegenpartij naam|zahlungspflichtig)/, 'name'],
  [/(mandat)/, 'mandateId'],
  [/(glaubiger|creditor id)/, 'creditorId'],
  [/end to end/, 'endToEndId'],
];

/** What a heading can mean, the likeliest first; nothing when it is not known. */
export function rolesOfHeading(heading: string): readonly Match[] {
  const folded = foldWords(heading);
  if (folded === '' || folded.length > 60) return [];
  const whole = KNOWN.get(folded) ?? KNOWN.get(folded.replace(AROUND, ' ').replace(/\s+/g, ' ').trim());
  if (whole !== undefined) return whole;
  if (OF_OWN_ACCOUNT.test(folded)) return [];
  // One of several columns of text: `VWZ1`, `Transaction Ref3`.
  const numbered = KNOWN.get(folded.replace(/ ?\d{1,2}$/, ''))?.filter(({ role }) => role === 'remittance') ?? [];
  if (numbered.length > 0) return numbered;
  const part = PARTS.find(([pattern]) => pattern.test(folded));
  return part === undefined ? [] : [{ role: part[1], rank: 1_000 }];
}

/** The currency that a heading names: `Betrag (EUR)`. */
export function currencyOfHeading(heading: string): string | undefined {
  const code = /\b(EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|NZD|JPY|RON|SGD|HKD|INR|ZAR)\b/.exec(heading)?.[1];
  return code ?? (/€|\bEuros?\b/i.test(heading) ? 'EUR' : heading.includes('£') ? 'GBP' : undefined);
}
