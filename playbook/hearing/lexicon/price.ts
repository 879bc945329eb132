import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PRICE_WORDS: Lexicon = {
  price: {
    en: `
      price*, quoted, quote, quotation, rate, unit price, per unit, tariff, dearer, cheaper, expensive,
      overcharg*, offer, estimate, charge us, billed, pricing, markup`,
    de: `
      preis*, angebot*, stundensatz, festpreis, teurer, billiger, kostet, pauschal*, einzelpreis, preisliste,
      kostenvoranschlag, kv, offerte, teuer, *preis, berechnet, kosten, verlangt, preise, aufpreis,
      preiserhöhung`,
    it: `
      prezz*, preventiv*, offerta, tariffa, listino, più caro, costa, caro, costare, aumentat*, cost*,
      fatturato a, tariffe, prezzi, rincaro`,
  },
  discount: {
    en: `
      discount*, disc, rebate*, percent off, trade price, allowance*, bonus, early settlement, special offer,
      voucher, per cent off, reduction, promo*`,
    de: `
      rabatt*, skonto, nachlass*, bonus, prozent, rückvergütung, mengenrabatt, gutschein, aktion*,
      werbekosten*, preisnachlass, boni, konditionen`,
    it: 'sconto, sconti, bonus, per cento, premio, abbuono, promozione, cassa, buono, ribasso, agevolazion*',
  },
  percent: {
    en: 'percent, per cent, pct',
    de: 'prozent',
    it: 'per cento, percento',
  },
  creditnote: {
    en: `
      credit note*, credit, credited, refund*, cancel the invoice, raise a credit, reversed, write it off,
      write off, cn`,
    de: 'gutschrift*, gutgeschrieben, gutschreib*, storno, storni*, erstatt*, gs, retoure*, rückgabe',
    it: 'nota di credito, nota di accredito, nc, nota credito, storn*, accredit*, rimbors*, reso, annullar*',
  },
  sales: {
    en: 'sales, salesman, salesperson, rep, account manager, sales guy, saleswoman, the agent',
    de: 'vertrieb*, vertreter*, verkäufer*, außendienst*, kundenbetreuer*',
    it: 'commerciale, agente, venditor*, vendite, rappresentante',
  },
  duplicate: {
    en: `
      duplicate*, twice, double*, same invoice, same bill, same thing, two invoices, again, two times, repeat,
      identical, already got that one, already have, second time`,
    de: `
      doppelt*, zweimal, gleiche rechnung, dieselbe, dasselbe, duplikat*, zwei rechnungen, schon mal,
      doppelberechn*, identisch, die gleiche, 2x, nochmals, mehrfach`,
    it: 'doppi*, due volte, stessa, duplicat*, due fatture, identic*, uguale, doppione, bis',
  },
  terms: {
    en: "terms, net, days, due date, not due, isn't due, due yet, end of month, to pay, time to pay, falls due",
    de: 'zahlungsziel, ziel, tage, netto, fällig*, zahlungsbedingung*, frist, zahlungsfrist, valuta, nicht fällig',
    it: `
      giorni, gg, scadut*, scadenz*, scade, termini, fine mese, dffm, rb, riba, a novanta,
      condizioni di pagamento`,
  },
  sixty: {
    en: 'sixty, ninety, forty five, two months, three months',
    de: 'sechzig, neunzig, zwei monate, drei monate, 60 tage',
    it: 'sessanta, novanta, due mesi, tre mesi',
  },
  tax: {
    en: 'vat, tax, taxes, sales tax, gst, exempt, reverse charge, zero rated, resale certificate, tax number',
    de: `
      mehrwertsteuer, mwst, umsatzsteuer*, ust, reverse charge, steuersatz, finanzamt, kleinunternehmer,
      bauleister, 13b, vorsteuer, ustid, steuer, steuern, steuernummer, steuerfrei*, steuerschuld*,
      steuerbefreit, steuerlich*`,
    it: `
      iva, aliquota, reverse charge, esen*, lettera d'intento, partita iva, imponibile, split payment,
      forfettario, imposta, codice fiscale`,
  },
  oweus: {
    en: `
      you owe us, you owe me, owe me, owes us, offset*, set off, set it off, contra, counterclaim*,
      knock that off, net it, against you, our invoice to you, haven't paid our, deduct*, owed by you,
      in our favour, square it off, balance it`,
    de: `
      schulden uns, schulden mir, sie schulden, verrechn*, aufrechn*, gegenforderung*, gegenrechn*,
      forderungen an sie, unserer forderung, ziehen wir, schadensersatz, abziehen, rechnen auf, gegengerechnet,
      schuldet uns, guthaben, schuldet ihr`,
    it: `
      ci dovete, mi dovete, dovete voi, compens*, scaliamo, scalo, nostro credito, un credito, i danni, danno,
      trattengo, conguagli*, credito verso, credito con, pari e patta, in nostro favore, siete debitori,
      ci deve`,
  },
  withhold: {
    en: `
      withhold*, hold back, holding back, holding, retention, retain*, until you, once you've, sort out, fix,
      when you've, warranty, release it, as security`,
    de: `
      zurückhalt*, behalten, einbehalt*, sicherheit*, erst wenn, gewährleist*, nachbesser*, garantie*,
      hält zurück, beseitigt, mängelbeseitigung, hausaufgaben`,
    it: `
      tratten*, a garanzia, ritenuta, finché non, prima sistem*, prima fin*, blocco, sospes*, quando finite,
      risolt*, risolv*, sistemat*, riattiv*, riallacc*, garanzia`,
  },
};
