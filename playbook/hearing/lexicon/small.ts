import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const SMALL_WORDS: Lexicon = {
  greeting: {
    en: `
      hello, hi, good morning, good afternoon, thanks, thank you, bye, goodbye, hold on, moment, speaking, yes,
      okay, weather, weekend, pen, spell, hang on, nice day`,
    de: `
      hallo, guten, tschüss, danke, wiederhören, apparat, moment, ja, okay, wetter, wochenende, stift,
      buchstabier*, servus, moin, sekunde, grüß`,
    it: `
      pronto, buongiorno, buonasera, grazie, arrivederci, attimo, momento, penna, tempo, linea, salve, sono io,
      mi dica, giornata`,
  },
  moneynumber: {
    en: 'quid, pounds, dollars, bucks, euros, euro, tenner, grand, fiver, fifty, twenty, thirty',
    de: 'euro, eur, cent, zwanzig, dreißig, fünfzig, hundert, zehn, tausend*',
    it: 'euro, eur, venti, trenta, cinquanta, cento, dieci, mila, trentamila',
  },
  familypartner: {
    en: 'my wife, my husband, her husband',
    de: 'meine frau, mein mann',
    it: 'mia moglie, mio marito',
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
};
