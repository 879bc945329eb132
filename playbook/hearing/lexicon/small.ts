import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const SMALL_WORDS: Lexicon = {
  greeting: {
    en: `
      hello, hi, good morning, good afternoon, thanks, thank you, bye, goodbye, hold on, moment, speaking, yes,
      okay, weather, weekend, pen, spell, hang on, nice day, sun, rain, cold, lovely, football, kids, coffee, great,
      sure, right, alright, see, fine, one second, cheers, listening, regards`,
    de: `
      hallo, guten, tschüss, danke, wiederhören, apparat, moment, ja, okay, wetter, wochenende, stift, buchstabier*,
      servus, moin, sekunde, grüß, regen, sonne, kalt, kaffee, prima, super, stimmt genau, alles gut, aha, verstehe,
      gut, augenblick, am apparat, alles klar, auf wiedersehen, ich höre, grüß gott, bitte, ade, tschau`,
    it: `
      pronto, buongiorno, buonasera, grazie, arrivederci, attimo, momento, penna, tempo, linea, salve, sono io,
      mi dica, giornata, sole, pioggia, freddo, caffè, perfetto, bene, benissimo, capito, certo, ecco, ascolto,
      secondo, a presto, ciao, salute`,
  },
  moneynumber: {
    en: 'quid, pounds, dollars, bucks, euros, euro, tenner, grand, fiver, fifty, twenty, thirty',
    de: 'euro, eur, cent, zwanzig, dreißig, fünfzig, hundert, zehn, tausend*',
    it: 'euro, eur, venti, trenta, cinquanta, cento, dieci, mila, trentamila',
  },
  familypartner: {
    en: 'my wife, my husband, her husband, wife, husband, partner, spouse, missus, boyfriend, girlfriend',
    de: 'meine frau, mein mann, ehefrau, ehemann, partner, partnerin, lebensgefährt*',
    it: 'mia moglie, mio marito, moglie, marito, compagno, compagna, coniuge',
  },
  customerself: {
    en: 'customer, client',
    de: 'kunde, kundin',
    it: 'cliente, clienti',
  },
  usedname: {
    en: 'my name, my details, my account, my id, my card, my signature',
    de: 'mein name, meinen namen, meine daten, mein konto, mein ausweis, meine karte',
    it: "mio nome, miei dati, mio conto, documenti, mia carta, carta d'identità",
  },
  accountant: {
    en: 'my accountant, our accountant, tax adviser, auditor',
    de: 'steuerberater*, wirtschaftsprüfer*, buchprüfer',
    it: 'commercialista, revisore, fiscalista',
  },
};
