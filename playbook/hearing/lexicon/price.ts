import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const PRICE_WORDS: Lexicon = {
  price: {
    en: `
      price*, quoted, quote, quotation, rate, unit price, per unit, tariff, dearer, cheaper, expensive, overcharg*,
      offer, estimate, charge us, billed, pricing, markup, shook on, fixed price, all in, hourly, price list,
      special price, variance`,
    de: `
      preis*, angebot*, stundensatz, festpreis, teurer, billiger, kostet, pauschal*, einzelpreis, preisliste,
      kostenvoranschlag, kv, offerte, teuer, *preis, berechnet, kosten, verlangt, preise, aufpreis, preiserhöhung,
      sonderpreis, ausgemacht, stunde, tarif, tarife, angeboten, listenpreis, preisabweichung, preisdifferenz,
      mehrkosten, kostenvoranschl*, günstiger, handschlag, pauschale, fixpreis, katalogpreis, festgelegt`,
    it: `
      prezz*, preventiv*, offerta, tariffa, listino, più caro, costa, caro, costare, aumentat*, cost*, fatturato a,
      tariffe, prezzi, rincaro, forfait, prezzo speciale, tariffa oraria, ora, volantino, catalogo, compreso, parola`,
  },
  discount: {
    en: `
      discount*, disc, rebate*, percent off, trade price, allowance*, bonus, early settlement, special offer,
      voucher, per cent off, reduction, promo*, knock off, off, ten percent, five off, loyalty, coupon, promo,
      two for one, terms`,
    de: `
      rabatt*, skonto, nachlass*, bonus, prozent, rückvergütung, mengenrabatt, gutschein, aktion*, werbekosten*,
      preisnachlass, boni, konditionen, prozente, treue*, staffel*, gutscheincode, messerabatt, händlerrabatt,
      stammkunde*, jahresbonus, abzug, abziehen, geht da was weg, vergünstig*, sonderkondition*, ermäßig*,
      skontoabzug, rabattaktion`,
    it: `
      sconto, sconti, bonus, per cento, premio, abbuono, promozione, cassa, buono, ribasso, agevolazion*,
      codice promozional*, tessera, omaggio, fedeltà, paghi due, condizioni, ridott*, sconto cassa`,
  },
  percent: {
    en: 'percent, per cent, pct',
    de: 'prozent',
    it: 'per cento, percento',
  },
  creditnote: {
    en: `
      credit note*, credit, credited, refund*, cancel the invoice, raise a credit, reversed, write it off,
      write off, cn, returns, returned, sent it back, taken off, written off, corrected, cancellation`,
    de: `
      gutschrift*, gutgeschrieben, gutschreib*, storno, storni*, erstatt*, gs, retoure*, rückgabe, rückgängig,
      erlassen, ausbuchen, ausgebucht, korrigiert, korrektur, zurückgeschickt, rücksendung, leergut, retour*,
      stornorechnung, rausnehmen, erstattung, rückerstatt*, zurückgegeben, kulanz`,
    it: `
      nota di credito, nota di accredito, nc, nota credito, storn*, accredit*, rimbors*, reso, annullar*,
      rimandato indietro, restituit*, corretta, correzione, abbuon*, annullata, annullo, vuoti, scalata`,
  },
  sales: {
    en: 'sales, salesman, salesperson, rep, account manager, sales guy, saleswoman, the agent',
    de: 'vertrieb*, vertreter*, verkäufer*, außendienst*, kundenbetreuer*',
    it: 'commerciale, agente, venditor*, vendite, rappresentante',
  },
  duplicate: {
    en: `
      duplicate*, twice, double*, same invoice, same bill, same thing, two invoices, again, two times, repeat,
      identical, already got that one, already have, second time, second bill, same amount, billed twice,
      already had, once is enough`,
    de: `
      doppelt*, zweimal, gleiche rechnung, dieselbe, dasselbe, duplikat*, zwei rechnungen, schon mal,
      doppelberechn*, identisch, die gleiche, 2x, nochmals, mehrfach, dublette, doppelt gemoppelt, zwei mal,
      zum zweiten, zweite rechnung, dasselbe nochmal, das gleiche, gleicher betrag, schon gehabt, identisch*, ident,
      derselbe, zweifach`,
    it: `
      doppi*, due volte, stessa, duplicat*, due fatture, identic*, uguale, doppione, bis, seconda fattura,
      seconda volta, gemell*, stesso importo, ripetut*, ancora la stessa`,
  },
  terms: {
    en: `
      terms, net, days, due date, not due, isn't due, due yet, end of month, to pay, time to pay, falls due,
      payment period, quarterly, fifteenth, too early, on completion`,
    de: `
      zahlungsziel, ziel, tage, netto, fällig*, zahlungsbedingung*, frist, zahlungsfrist, valuta, nicht fällig,
      zahlungsaufschub, wochen zeit, noch zeit, quartal*, nach abnahme, zu früh, fälligkeit, fälligkeitsdatum,
      aufschub, laufzeit, ablaufen, abgelaufen ist noch, tage ziel, stundung`,
    it: `
      giorni, gg, scadut*, scadenz*, scade, termini, fine mese, dffm, rb, riba, a novanta, condizioni di pagamento,
      trimestral*, rimessa diretta, presto per, ho tempo, decorre, non è scaduta, alla consegna`,
  },
  sixty: {
    en: 'sixty, ninety, forty five, two months, three months',
    de: 'sechzig, neunzig, zwei monate, drei monate, 60 tage',
    it: 'sessanta, novanta, due mesi, tre mesi',
  },
  tax: {
    en: `
      vat, tax, taxes, sales tax, gst, exempt, reverse charge, zero rated, resale certificate, tax number,
      resellers, charity, exemption, tax id, sales taxes, customs`,
    de: `
      mehrwertsteuer, mwst, umsatzsteuer*, ust, reverse charge, steuersatz, finanzamt, kleinunternehmer, bauleister,
      13b, vorsteuer, ustid, steuer, steuern, steuernummer, steuerfrei*, steuerschuld*, steuerbefreit, steuerlich*,
      ust id, uid, steuerausweis, steuerberater sagt, gemeinnützig, steuerfrei, umsatzsteuernummer, 19 prozent,
      sieben prozent, ermäßigt*, mwst satz, netto ohne, nullsatz, steuerpflichtig, zoll`,
    it: `
      iva, aliquota, reverse charge, esen*, lettera d'intento, partita iva, imponibile, split payment, forfettario,
      imposta, codice fiscale, onlus, ritenuta, bollo, agenzia delle entrate, comunitari*, fiscal*, tasse`,
  },
  oweus: {
    en: `
      you owe us, you owe me, owe me, owes us, offset*, set off, set it off, contra, counterclaim*, knock that off,
      net it, against you, our invoice to you, haven't paid our, deduct*, owed by you, in our favour, square it off,
      balance it, we're even, in debt to us, take it off, my deposit, overpaid, commission, damaged my`,
    de: `
      schulden uns, schulden mir, sie schulden, verrechn*, aufrechn*, gegenforderung*, gegenrechn*,
      forderungen an sie, unserer forderung, ziehen wir, schadensersatz, abziehen, rechnen auf, gegengerechnet,
      schuldet uns, guthaben, schuldet ihr, quitt, gegenrechnung, kreide, kaution, gleicht, überzahl*, zieht das ab,
      ziehen sie es, bei uns offen, euch geld, von euch noch, dagegenrechnen, abgezogen, bonusauszahl*, verrechne,
      aufrechnung, schaden verursacht, plus auf`,
    it: `
      ci dovete, mi dovete, dovete voi, compens*, scaliamo, scalo, nostro credito, un credito, i danni, danno,
      trattengo, conguagli*, credito verso, credito con, pari e patta, in nostro favore, siete debitori, ci deve,
      siamo pari, caparra, deposito, prendetela, in debito con, provvigion*, pagato in più, avere da voi, detra*,
      scalatelo, tolgo`,
  },
  withhold: {
    en: `
      withhold*, hold back, holding back, holding, retention, retain*, until you, once you've, sort out, fix,
      when you've, warranty, release it, as security, not a penny until, finish the job, reconnect, do your bit,
      before you, properly, first fix`,
    de: `
      zurückhalt*, behalten, einbehalt*, sicherheit*, erst wenn, gewährleist*, nachbesser*, garantie*, hält zurück,
      beseitigt, mängelbeseitigung, hausaufgaben, solange, einbehalten, druckmittel, gestoppt, bevor, erst die,
      behoben, schlussrate, abnahme, freischalt*, teil erledigt, restarbeiten, behalte, sperre das geld,
      erst will ich, erst wird`,
    it: `
      tratten*, a garanzia, ritenuta, finché non, prima sistem*, prima fin*, blocco, sospes*, quando finite,
      risolt*, risolv*, sistemat*, riattiv*, riallacc*, garanzia, riparate, pagamento sospeso, bloccato il,
      prima mi, collaudo, eliminazione, voi fate, muovere`,
  },
};
