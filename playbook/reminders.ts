import type { ValueReminder } from '@duologue/core/guide/playbook.ts';

/** P12: true reasons to pay, each from a fact on file. One whose fact is not known is not shown. */
export const reminders: readonly ValueReminder[] = [
  {
    id: 'reminder-delivered',
    name: { en: 'What they got', de: 'Was sie bekamen', it: 'Cosa hanno ricevuto' },
    said: {
      en: 'You received {delivered} from us on {deliveredOn}.',
      de: 'Sie haben am {deliveredOn} {delivered} von uns bekommen.',
      it: 'Il {deliveredOn} avete ricevuto da noi {delivered}.',
    },
  },
  {
    id: 'reminder-ordered',
    name: { en: 'Who ordered it', de: 'Wer es bestellte', it: 'Chi ha ordinato' },
    when: { audience: 'business' },
    said: {
      en: '{orderedBy} needed it, and we delivered when it mattered.',
      de: '{orderedBy} hat es gebraucht, und wir haben geliefert, als es darauf ankam.',
      it: '{orderedBy} ne aveva bisogno, e noi abbiamo consegnato quando serviva.',
    },
  },
  {
    id: 'reminder-purchase-order',
    name: { en: 'Their own order', de: 'Ihre eigene Bestellung', it: 'Il loro ordine' },
    when: { audience: 'business' },
    said: {
      en: 'It goes back to your own order {purchaseOrder}, so on your side it can be matched at once.',
      de: 'Es geht auf Ihre eigene Bestellung {purchaseOrder} zurück, lässt sich bei Ihnen also gleich zuordnen.',
      it: 'Deriva dal vostro ordine {purchaseOrder}, quindi da voi si abbina subito.',
    },
  },
  {
    id: 'reminder-good-payer',
    name: { en: 'Their good record', de: 'Ihr guter Ruf', it: 'La loro puntualità' },
    when: { history: 'pays-on-time' },
    said: {
      en: 'You have always paid us reliably, last on {lastPaidOn}. I would like it to stay that way.',
      de: 'Sie haben immer verlässlich gezahlt, zuletzt am {lastPaidOn}. Ich möchte, dass es so bleibt.',
      it: 'Ci avete sempre pagato con regolarità, l’ultima volta il {lastPaidOn}. Vorrei che restasse così.',
    },
  },
  {
    id: 'reminder-last-payment',
    name: { en: 'Already on the way', de: 'Schon auf dem Weg', it: 'Già a buon punto' },
    said: {
      en: 'With the {lastPaidAmount} of {lastPaidOn} you have already come a good part of the way.',
      de: 'Mit den {lastPaidAmount} vom {lastPaidOn} haben Sie schon ein gutes Stück geschafft.',
      it: 'Con i {lastPaidAmount} del {lastPaidOn} avete già fatto un buon pezzo di strada.',
    },
  },
  {
    id: 'reminder-kept',
    name: { en: 'A kept word', de: 'Gehaltenes Wort', it: 'Parola mantenuta' },
    when: { history: 'promise-kept' },
    said: {
      en: 'You said {promisedOn}, and {promisedOn} it was. That is worth a lot to us.',
      de: 'Sie sagten {promisedOn}, und am {promisedOn} war es da. Das ist uns viel wert.',
      it: 'Aveva detto {promisedOn}, e il {promisedOn} c’era. Per noi vale molto.',
    },
  },
  {
    id: 'reminder-discount',
    name: { en: 'A saving in it', de: 'Eine Ersparnis darin', it: 'Un risparmio' },
    said: {
      en: 'By {discountUntil} you save {discountAmount}; after that it is the full amount again.',
      de: 'Bis {discountUntil} sparen Sie {discountAmount}; danach gilt wieder der volle Betrag.',
      it: 'Entro il {discountUntil} risparmia {discountAmount}; dopo torna l’importo intero.',
    },
  },
];
