import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const SPEECH_WORDS: Lexicon = {
  not: {
    en: `
      not, no, never, nvr, dont, didnt, doesnt, wont, cant, cannot, havent, hasnt, isnt, arent, wasnt, werent,
      wouldnt, couldnt, shouldnt, aint, nothing, none, nobody, without, nowt, hadnt, nor, neither, nope,
      refus*, w/o, wouldn, didn, nil, zero, shant, wunt`,
    de: `
      nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keins, nix, nichts, ohne, nein, niemand, net,
      nimmer, keinerlei, nee, nid, nirgend*`,
    it: 'non, mai, niente, nulla, nessun*, senza, neanche, nemmeno, neppure, no, né, mica',
  },
  never: {
    en: 'never, ever, nvr',
    de: 'nie, niemals, noch nie, nie im leben, noch nicht',
    it: 'mai',
  },
  already: {
    en: 'already, long ago, weeks ago, ages ago, months ago, long since, last month, previously, b4',
    de: 'schon, bereits, längst, schon mal, letzten monat, vor wochen, letzte woche',
    it: 'già, gia, da tempo, mese scorso, settimana scorsa',
  },
  notyet: {
    en: 'yet, still, not yet, pending, so far, till now',
    de: 'noch nicht, noch, immer noch, bis heute, bisher, ausstehend, steht aus',
    it: 'ancora, non ancora, finora, tuttora, in attesa',
  },
  want: {
    en: 'want, wants, need, needs, would like, require*, wanna',
    de: 'will, will ich, möchte, brauche*, brauch, benötig*, wünsch*, wollen',
    it: 'voglio, vuole, vorrei, serve, servono, bisogno, vogliamo, vogliono, occorr*',
  },
  saysnote: {
    en: `
      says, said, claims, states, cust, debtor, dtr, customer says, acc to, advises, reports, denies,
      according to`,
    de: 'sagt, lt, laut, kd, kunde, behauptet, angebl*, sch, schuldner, bestreitet, gibt an',
    it: 'dice, cliente, deb, sostiene, dichiara, secondo, nega, afferma',
  },
  who: {
    en: "who, who's, whos, whoever",
    de: 'wer, wem, wen',
    it: 'chi',
  },
  why: {
    en: 'why, how come, what for, how do you, how did',
    de: 'warum, wieso, weshalb, wofür, wie kommen',
    it: 'perché, perche, come mai, come fate, per cosa',
  },
  where: {
    en: 'where, wheres',
    de: 'wo, wohin, wo sind, wo bleibt',
    it: 'dove, dovè',
  },
  only: {
    en: 'only, just, merely',
    de: 'nur, bloß, lediglich',
    it: 'solo, soltanto, solamente',
  },
  whendone: {
    en: 'once, when, until, till, as soon as, unless, first, then',
    de: 'erst, wenn, sobald, solange, bis, zuerst, vorher, dann',
    it: 'quando, appena, finché, finche, prima, poi, dopo che, fino a',
  },
  promise: {
    en: `
      promis*, assured, guaranteed, told me, told us, said he, said she, would, agreed to, was told,
      gave me his word, word, meant to, supposed to, were going to`,
    de: `
      versproch*, zugesagt, zugesichert, wollte uns, hat gesagt, hieß es, gesagt, zusage, versicher*, wort gegeben,
      sollte, sollten, wollte, wolltet, garantiert`,
    it: `
      promess*, assicurat*, garantit*, aveva detto, ha detto, ci hanno detto, mi ha detto, avevano detto, promette,
      doveva, parola, dovevate, garantiva`,
  },
  agreed: {
    en: `
      agreed, agreement, arranged, negotiated, contractual*, terms, deal, shook hands, handshake, verbally agreed,
      understanding`,
    de: `
      vereinbar*, abgemacht, ausgemacht, ausgehandelt, verhandelt, vereinb, abgesprochen, absprache, handschlag,
      mündlich, vereinbarung, ausgemacht war, zusage, fest vereinbart`,
    it: `
      concordat*, pattuit*, accord*, stabilit*, d accordo, condizioni, stretta di mano, parola, intesa, sulla parola`,
  },
  wrong: {
    en: `
      wrong, incorrect*, mistake, mistaken, error, not right, isn't right, should have been, should of, mix up,
      mixed up, inaccurate, doesn't match, out of date, mix-up, incorrect, doesn't add up`,
    de: `
      falsch*, verkehrt*, fehler*, stimmt nicht, stimmt doch, nicht richtig, irrtum, verwechsel*, passt nicht,
      stimmt, nicht korrekt, unrichtig, stimmen, daneben, fehlerhaft, durcheinander, verdreht, weicht ab, abweich*,
      ungenau, stimmig`,
    it: `
      sbagliat*, errat*, errore, non corrisponde, non è giust*, non torna, non tornano, scambiat*, scorrett*,
      inesatt*, non corrispondono, sbaglio, confus*, non coincide, scostamento`,
  },
  missing: {
    en: `
      missing, lacks, lacking, absent, short, isn't on, not on there, left off, lack of, forgotten, forgot, omitted,
      incomplete, not included, not attached, without a`,
    de: `
      fehl*, vermiss*, nicht drauf, nicht dabei, vergessen, ausgelassen, liegt nicht bei, fehlen, unvollständig,
      nicht beigefügt, nicht angegeben, steht nicht drauf, nicht drin, nicht ausgewiesen, liegt nicht`,
    it: `
      manca*, assent*, dimenticat*, non c'è, non è riportat*, mancant*, priv*, senza il, non indicat*, non c'era,
      incomplet*`,
  },
  send: {
    en: 'send, sent, resend, forward, pass it on, e-mailed, emailed, mailed, posted',
    de: 'schick*, geschickt, send*, zusend*, mail*, gesandt, versand*, verschickt, zuschick*',
    it: 'mand*, invi*, spedi*, inoltr*, rimand*, trasmett*',
  },
  receive: {
    en: `
      receiv*, recd, got, get, gotten, had, arriv*, came, come through, landed, reached, turned up, here, seen, saw,
      showed up, come, getting, reach, delivered to us, waited in, show up, showing, seen it, had sight`,
    de: `
      bekommen, gekriegt, kriegt, erhalten, erhielt*, eingegangen, angekommen, gekommen, kam, kamen, gesehen,
      vorliegen, liegt vor, liegt mir, da ist, aufgetaucht, zugegangen, liegt uns, wart, warte, ankam, eingetroffen,
      zu gesicht, zugestellt, aufgeschlagen, eintrudel*, eingetrudelt, erreicht, kriagt, in der hand, vorliegt,
      angeliefert`,
    it: `
      ricevut*, arrivat*, avut*, pervenut*, giunt*, vist*, ricevo, arriva, vedo, vediamo, arrivare, trovo, aspetto,
      aspettando, aspettiamo, in mano, arrivata, recapitat*, mai vista, mai avuta`,
  },
  copy: {
    en: 'copy, copies, again, resend, duplicate copy',
    de: 'kopie*, nochmal, noch mal, erneut, noch einmal, abschrift, zweitschrift',
    it: "copia, di nuovo, un'altra volta, rimand*, nuovamente",
  },
  find: {
    en: 'find, found, trace, locate, record, on file, logged, on the system, look for',
    de: 'finde*, gefunden, verbucht, erfasst, im system, auffind*, liegt nicht vor',
    it: 'trovo, troviamo, trovat*, risult*, traccia, registrat*',
  },
};
