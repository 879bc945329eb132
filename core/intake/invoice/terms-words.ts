/**
 * What payment terms say, as patterns over folded text (lower case, no accents). German, English, French, Italian,
 * Spanish, Dutch and the Scandinavian languages. A pattern may only ever make us ask more, except for those of
 * `COUNT`, `NET_COUNT` and `AT_ONCE`, which tell a due date.
 */

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...spelled(1, 'ein eine einem einen einer eines one un una uno uma een en ett'),
  ...spelled(2, 'zwei two deux due dos twee tva to'),
  ...spelled(3, 'drei three trois tre tres drie'),
  ...spelled(4, 'vier four'),
  ...spelled(6, 'sechs six sei seis zes'),
  ...spelled(7, 'sieben seven'),
  ...spelled(8, 'acht eight huit otto ocho'),
  ...spelled(10, 'zehn ten dix dieci diez tien'),
  ...spelled(14, 'vierzehn fourteen'),
  ...spelled(15, 'funfzehn fifteen quinze quindici quince'),
  ...spelled(20, 'zwanzig twenty venti'),
  ...spelled(30, 'dreissig thirty trente trenta treinta dertig'),
  ...spelled(60, 'sechzig sixty soixante sessanta sesenta'),
  ...spelled(90, 'neunzig ninety novanta noventa'),
};

function spelled(value: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

const DAYS = 'tagen?|tage|tages|tag|days?|jours?|jrs?|j|giorni|giorno|gg|dias?|dagar|dage|dager|dagen|dag|dgn|d';
const WEEKS = 'wochen?|weeks?|semaines?|settiman[ae]|semanas?|weken|week|veckor|uger|uker';
const MONTHS = 'monate?n?|monats|months?|mois|mes[ei]|meses|mes|maand(?:en)?|manader|maneder';
const NUMBER = `\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')}`;

/** A number with a unit of time: `30 tagen`, `two weeks`, `60 gg`. */
export const COUNT = new RegExp(
  `(?<![\\w.,/])(${NUMBER})[\\s-]{0,3}(?:kalender|calendar |jours? |giorni )?(?:(${DAYS})|(${WEEKS})|(${MONTHS}))(?![\\w])`,
  'g',
);
/** The word `net` or `netto` with its count: only the whole amount is ever net. */
export const NET_BEFORE = new RegExp(
  `\\b(?:net|netto|n/)[\\s-]{0,2}(?:in |innerhalb (?:von )?)?(\\d{1,3})(?![\\d.,%/])`,
  'g',
);
export const NET_AFTER = new RegExp(
  `(?<![\\w.,/])(${NUMBER})[\\s-]{0,3}(?:kalender|calendar )?(?:${DAYS})\\s{0,2}(?:rein |strikt )?(?:net|netto|nets|netti|netos)\\b`,
  'g',
);
/** `30 net`, as invoices in English have it. */
export const NET_BARE = /(?<![\w.,/%])(\d{1,3})\s{0,2}(?:net|netto)\b(?!\s*\d)/g;

export function countOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? Number.NaN);
}

/** Two figures of a discount: `2/10`, which is two per cent within ten days. */
export const SLASHED_DISCOUNT = /(?<![\d/.-])\d{1,2}(?:[.,]\d+)?\s?%?\s?\/\s?\d{1,2}(?![\d/.-])/g;

export const SAYS_DISCOUNT =
  /%|skonto|skonti|discount|escompte|sconto|descuento|korting|rabat|remise|abzuglich|nachlass|early payment/;
export const NO_DISCOUNT =
  /(ohne|kein|keine|keinen|without|no|sans|pas d[e'’] ?|aucun|senza|sin|geen|zonder|utan|uden)\s{0,2}(abzug von |abzuge?|jeglichen |weiteren )?(skonto|skonti|discount|escompte|sconto|descuento|korting|rabat\w*|remise)/g;

/** What late payment costs: none of its periods is the one for paying. */
export const SAYS_LATE =
  /verzug|zins|penalt|penalit|interest|interess[ie]|\bmora\b|mahn|recargo|indemnit|drojsmal|morarente|\brente\b|\blate\b|overdue|retard|ritard|uberfallig|inkasso|collection cost|recouvrement/;
/** Periods for other things than paying. */
export const SAYS_OTHER =
  /beanstand|reklam|widerruf|widerspruch|einwend|ruckgabe|umtausch|garanti|gewahrleist|\breturns?\b|complain|dispute|\bobject|warrant|contest|reclam|\breso\b|garanzia|lieferzeit|leistungszeit|abrechnungszeitraum|(?:billing|service|invoice|accounting|delivery|contract) period|kundig|valid|gultig|valable|valid[aeo]/;

export const SAYS_PAYING =
  /zahl|\bnet(?:to|s|ti)?\b|uberweis|fallig|begleich|ausgleich|ziel|\bpay|\bdue\b|settle|remit|terms|pagament|pagar|pagabil|versament|scadenz|paiement|payer|payable|regle|echeance|virement|betal|vervald|vervalt|\bpago\b|vencim|forfald|forfall|abzug|\brein\b|\bkasse\b|bonific|overmak|voldaan/;
export const SAYS_INVOICE_DATE =
  /rechnungsdatum|belegdatum|ausstellungsdatum|rechnungsstellung|invoice date|date of (?:the )?invoice|data (?:della )?fattura|date (?:de |d'|de la )?(?:la )?facture|factuurdatum|fecha (?:de )?(?:la )?factura|fakturadat/;
export const SAYS_UNTIL =
  /\bbis\b|\bzum\b|spatestens|\bby\b|\buntil\b|\bbefore\b|latest|\bentro\b|\bavant\b|au plus tard|jusqu|uiterlijk|\bvoor\b|antes|\bhasta\b|senast|senest/;
/** A clause that says the whole amount is meant, though a discount is spoken of beside it. */
export const SAYS_WHOLE =
  /\bnet(?:to|s|ti|os)?\b|ohne abzug|ohne jeden abzug|without deduction|sans escompte|senza sconto|otherwise|\belse\b|danach|\bsonst\b|ansonsten|volle[rn]? betrag|full amount/;
/** `if paid within`: what follows is the price of paying early. */
export const SAYS_IF = /^\W*(?:bei|wenn|sofern|falls|if|for|when|pour|en cas|si|se|in caso|per|bij|indien|vid|ved)\b/;
export const BARE_COUNT = new RegExp(
  `^\\W*(?:(?:innerhalb|binnen|within|in|nach|a|entro|sous|dans|zahlungsziel|frist)\\W+)?(?:(?:von|of|i|des)\\W+)?(?:${NUMBER})[\\s-]{0,3}(?:kalender|calendar )?(?:${DAYS}|${WEEKS}|${MONTHS})\\W*$`,
);
/** Nothing but a date: with nothing said beside it, the day for paying. */
export const BARE_DATE = /^\W*@\d+@\W*$/;
export const AT_ONCE =
  /\bsofort\b|umgehend|immediate|immediat|\bcomptant\b|a pronti|al contado|omgaand|per direct|cash on/;

/** Why a text does not tell a day by itself. */
export const TERMS_REASONS = [
  'says-paid',
  'direct-debit',
  'in-parts',
  'from-receipt',
  'from-delivery',
  'business-days',
  'end-of-month',
  'in-advance',
  'date-ambiguous',
  'several-dates',
  'before-the-invoice',
  'not-understood',
] as const;
export type TermsReason = (typeof TERMS_REASONS)[number];

/** Texts under which no day counts, whatever it is. */
export const ASKED_ALWAYS: readonly (readonly [TermsReason, RegExp])[] = [
  [
    'says-paid',
    /bereits (?:\w+ )?(?:beglichen|bezahlt|gezahlt|ausgeglichen|uberwiesen)|betrag (?:\w+ )?erhalten|dankend erhalten|already (?:been )?(?:paid|settled|received)|paid in full|(?:has|have) been (?:fully )?(?:paid|settled)|payment received|deja (?:paye|regle)|acquitte|gia (?:pagat|saldat|corrispost)|pagament\w+ (?:gia )?(?:effettuat|ricevut)|ya (?:ha sido )?pagad|reeds (?:betaald|voldaan)|keine (?:zahlungs)?aufforderung|nicht (?:uberweisen|bezahlen|zahlen|zahlbar)|no payment (?:is )?(?:due|required|necessary)|do not pay|gutgeschrieben|verrechnet/,
  ],
  [
    'direct-debit',
    /lastschrift|abgebucht|abbuch|eingezogen|einzieh|einzug|direct debit|debited|automatically (?:charged|collected)|kreditkarte|credit card|prelev|addebit|domicilia|\brid\b|\bsdd\b|autogiro|automatisch(?:e)? incasso|ri\.?ba\b/,
  ],
  [
    'in-parts',
    /\braten\b|ratenzahl|teilzahl|teilleistung|anzahlung|abschlag|acompte|acconto|anticip|inst[ae]ll?ment|deposit|prepaid|vorauszahl|monatlich|monatl\b|quartalsweise|vierteljahr|mensile|mensuel|\bsolde\b|in (?:\d|due|tre|quattro) rate\b|\bplazos\b|termijnen/,
  ],
];

/** Texts under which a count of days tells no day; a date that is written out still does. */
export const ASKED_FOR_COUNTS: readonly (readonly [TermsReason, RegExp])[] = [
  [
    'from-receipt',
    /\berhalt\b|\bzugang\b|rechnungseingang|rechnungserhalt|(?:nach|bei|ab) eingang|receipt|(?:after|upon|on) receiving|reception|ricevimento|ricezione|recepcion|ontvangst|mottag|modtag|a vista\b|vista fattura|presentation/,
  ],
  [
    'from-delivery',
    /(?:nach|ab|bei) (?:der )?(?:lieferung|leistung|abnahme|versand)\b|lieferdatum|leistungsdatum|(?:after|from|on|upon) delivery|delivery date|date of delivery|shipment|bill of lading|\bb\/l\b|livraison|consegna|entrega|levering/,
  ],
  ['business-days', /werktag|arbeitstag|business day|working day|jours? ouvr|lavorativ|habiles|werkdag|bankdag|virka/],
  [
    'end-of-month',
    /monatsende|ende (?:des|der|vom) |monatsletzt|end of (?:the )?(?:\w+ )?month|\beom\b|\bfin (?:de|du) mois|\bfdm\b|fine mese|\bdffm\b|fin de mes|einde (?:van de )?maand|folgemonat|folgenden monats|nachsten monats|following month|next month|mois suivant|mese successivo|ultimo|lopende maand|manadens slut/,
  ],
  ['in-advance', /vorkasse|vorauskasse|in advance|d'avance|avance\b|vooruit|anticipad|forskott/],
];
