import type { HearingRule } from '@duologue/core/guide/hearing/model.ts';
import { GUIDE_LANGUAGES, type Said } from '@duologue/core/guide/said.ts';

const rule = (id: string, force: HearingRule['force'], words: Said): readonly HearingRule[] =>
  GUIDE_LANGUAGES.map((language) => ({ id, language, force, words: words[language] }));

/** Words that decide by themselves. Written as in the lexicon; a word that two excuses share only suggests. */
export const HEARING_RULES: readonly HearingRule[] = [
  ...rule('bankruptcy-coming', 'decides', {
    en: 'bankrupt, bankruptcy, insolvency, insolvent, chapter 7, chapter 11, going into administration',
    de: '*insolvenz, insolvenz*, insolvent, konkurs*, bankrott',
    it: 'fallimento, concordato preventivo, libri in tribunale, liquidazione giudiziale, bancarotta, insolvenza',
  }),
  ...rule('debt-advice', 'decides', {
    en: 'stepchange, citizens advice, breathing space, debt management plan, debt advis*, debt counsel*, dmp',
    de: 'schuldnerberat*, schuldenberat*',
    it: 'sovraindebitamento, antiusura, consulente del debito, occ',
  }),
  ...rule('talk-to-lawyer', 'suggests', {
    en: 'solicitor*, my lawyer, our lawyer*, attorney, my attorney, barrister, law firm',
    de: 'anwalt*, anwält*, rechtsanwalt*, kanzlei, rechtsabteilung',
    it: 'avvocat*, studio legale, ufficio legale, nostro legale, mio legale',
  }),
  ...rule('too-old', 'decides', {
    en: 'statute barred, time barred, statute of limitations, limitation period',
    de: 'verjährt, verjährung*',
    it: 'prescritt*, prescrizione',
  }),
  ...rule('bereavement', 'suggests', {
    en: 'passed away, deceased, funeral, widow, widower, died',
    de: 'verstorben, gestorben, beerdigung, witwe, witwer, todesfall',
    it: 'decedut*, lutto, funerale, vedova, vedovo, venuto a mancare, venuta a mancare',
  }),
  ...rule('suspicious-caller', 'suggests', {
    en: 'scam, phishing, how do i know you',
    de: 'enkeltrick, phishing, betrugsmasche, woher weiß ich dass sie',
    it: 'phishing, chi mi dice che, come faccio a sapere',
  }),
  ...rule('identity-theft', 'decides', {
    en: 'identity theft, id theft, stole my identity, identity fraud, identity was stolen',
    de: 'identitätsdiebstahl*, identitätsmissbrauch*',
    it: "furto d'identità, furto di identità, rubato l'identità",
  }),
  ...rule('recording-refused', 'suggests', {
    en: 'recording, recorded, record me, record this call',
    de: 'aufzeichn*, mitschneid*, mitschnitt, aufgezeichnet',
    it: 'registrazione, registrare, registrarmi, registrando',
  }),
  ...rule('complaint', 'suggests', {
    en: 'ombudsman, make a complaint, file a complaint, trading standards',
    de: 'beschweren, beschwerde, ombuds*, schlichtungsstelle',
    it: 'reclamo, codacons, antitrust, arbitro bancario',
  }),
  ...rule('former-partner', 'suggests', {
    en: 'divorced, divorce, ex husband, ex wife, my ex',
    de: 'geschieden, scheidung*, exmann, exfrau, mein ex, meine ex',
    it: 'divorziat*, divorzio, ex marito, ex moglie, il mio ex, la mia ex',
  }),
  ...rule('lost-job', 'suggests', {
    en: 'unemployed, redundant, laid off, lost my job',
    de: 'arbeitslos, arbeitslosengeld, job verloren',
    it: 'disoccupat*, licenziat*, cassa integrazione, naspi',
  }),
  ...rule('credit-note-promised', 'suggests', {
    en: 'credit note, raise a credit',
    de: 'gutschrift, gutgeschrieben',
    it: 'nota di credito, nota di accredito, storno, stornata',
  }),
  ...rule('tax-wrong', 'suggests', {
    en: 'vat, sales tax, reverse charge, gst',
    de: 'mehrwertsteuer, umsatzsteuer, mwst, reverse charge, steuersatz',
    it: 'aliquota, reverse charge, split payment, iva',
  }),
  ...rule('payment-run', 'suggests', {
    en: 'payment run, next run, cheque run, check run, pay run',
    de: 'zahllauf, zahlungslauf, zahlungsvorschlag',
    it: 'tornata di pagamenti, giro di pagamenti, prossima distinta, scadenzario',
  }),
  ...rule('purchase-order-missing', 'suggests', {
    en: 'po number, purchase order',
    de: 'bestellnummer, po nummer, bestellbezug',
    it: "numero d'ordine, ordine d'acquisto, ordine di acquisto, oda",
  }),
];
