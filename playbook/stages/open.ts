import type { GuideStage } from '@duologue/core/guide/stage.ts';

/** P06: attention is earned with a fact of their own account, never with an urgency that is not there. */
export const open: GuideStage = {
  id: 'open',
  name: { en: 'Open', de: 'Eröffnen', it: 'Aprire' },
  aim: {
    en: 'Earn the next two minutes: a true fact from their own account, then why you ring.',
    de: 'Die nächsten zwei Minuten verdienen: eine wahre Tatsache aus ihrem Konto, dann der Grund des Anrufs.',
    it: 'Guadagnarsi due minuti: un fatto vero del loro conto, poi il motivo della chiamata.',
  },
  leaveWhen: ['reason-for-call-said'],
  say: [
    {
      id: 'open-plain',
      said: {
        en: 'I am {caller} from {firm}. I am ringing about something that is still open between us, and I would like to clear it with you.',
        de: 'Ich bin {caller} von {firm}. Es geht um etwas, das zwischen uns noch offen ist, und das möchte ich mit Ihnen klären.',
        it: 'Sono {caller} di {firm}. Chiamo per una cosa ancora aperta tra noi, e vorrei sistemarla insieme a lei.',
      },
    },
    {
      id: 'open-delivered',
      when: { audience: 'business' },
      said: {
        en: 'We delivered {delivered} to you. Is everything with it as it should be? I am ringing about the invoice for it.',
        de: 'Wir haben Ihnen {delivered} geliefert. Ist damit alles in Ordnung? Ich rufe wegen der Rechnung dazu an.',
        it: 'Le abbiamo consegnato {delivered}. È tutto a posto? Chiamo per la fattura relativa.',
      },
    },
    {
      id: 'open-ordered-by',
      when: { audience: 'business' },
      said: {
        en: '{orderedBy} ordered from us under number {purchaseOrder}. I would like to see with you where our invoice for it stands.',
        de: '{orderedBy} hat bei uns unter der Nummer {purchaseOrder} bestellt. Ich möchte mit Ihnen sehen, wo die Rechnung dazu liegt.',
        it: '{orderedBy} ha ordinato da noi con il numero {purchaseOrder}. Vorrei capire con lei a che punto è la nostra fattura.',
      },
    },
    {
      id: 'open-purchase-order',
      when: { audience: 'business' },
      said: {
        en: 'It is about your order {purchaseOrder}. Our invoice for it is still open here: can you see it on your side?',
        de: 'Es geht um Ihre Bestellung {purchaseOrder}. Unsere Rechnung dazu ist bei uns noch offen: Sehen Sie sie bei sich?',
        it: 'Riguarda il vostro ordine {purchaseOrder}. La nostra fattura risulta ancora aperta: la vede da voi?',
      },
    },
    {
      id: 'open-thanks',
      when: { history: 'pays-on-time' },
      said: {
        en: 'First of all thank you: your payment of {lastPaidOn} came just as it should. One invoice has not followed yet.',
        de: 'Zuerst danke: Ihre Zahlung vom {lastPaidOn} kam, wie sie sollte. Eine Rechnung ist noch nicht gefolgt.',
        it: 'Prima di tutto grazie: il pagamento del {lastPaidOn} è arrivato come doveva. Una fattura non è ancora seguita.',
      },
    },
    {
      id: 'open-thanks-late',
      when: { history: 'pays-late' },
      said: {
        en: 'Thank you for the {lastPaidAmount} of {lastPaidOn}. Let us look at what is left, so that it is off your desk too.',
        de: 'Danke für die {lastPaidAmount} vom {lastPaidOn}. Sehen wir uns den Rest an, damit auch der vom Tisch ist.',
        it: 'Grazie per i {lastPaidAmount} del {lastPaidOn}. Vediamo cosa resta, così lo toglie anche dalla sua scrivania.',
      },
    },
    {
      id: 'open-kept',
      when: { history: 'promise-kept' },
      said: {
        en: 'You kept your word last time, and that was noticed here: thank you. May we do the next piece in the same way?',
        de: 'Sie haben beim letzten Mal Wort gehalten, das ist hier aufgefallen: danke. Machen wir den nächsten Teil genauso?',
        it: 'L’ultima volta ha mantenuto la parola, e qui si è notato: grazie. Facciamo allo stesso modo anche ora?',
      },
    },
    {
      id: 'open-last-talk',
      when: { contact: 'follow-up' },
      said: {
        en: 'On {lastTalkOn} I heard from {lastTalkWith}: {lastSaid}. I am ringing to see how that went on.',
        de: 'Am {lastTalkOn} hieß es von {lastTalkWith}: {lastSaid}. Ich rufe an, um zu hören, wie es weiterging.',
        it: 'Il {lastTalkOn} {lastTalkWith} ci ha detto: {lastSaid}. Chiamo per sapere come è andata avanti.',
      },
    },
    {
      id: 'open-broken',
      when: { history: 'promise-broken' },
      said: {
        en: 'We had agreed {promisedAmount} for {promisedOn}, and it has not arrived. What came in between?',
        de: 'Wir hatten {promisedAmount} für den {promisedOn} vereinbart, und das Geld ist nicht da. Was kam dazwischen?',
        it: 'Avevamo concordato {promisedAmount} per il {promisedOn}, e non risultano arrivati. Cosa è successo?',
      },
    },
    {
      id: 'open-consumer',
      when: { audience: 'consumer', contact: 'first' },
      said: {
        en: 'Thank you for taking a moment. I am {caller} from {firm}, and I would like to find something with you that works.',
        de: 'Danke, dass Sie sich kurz Zeit nehmen. Ich bin {caller} von {firm} und möchte mit Ihnen etwas finden, das passt.',
        it: 'Grazie del tempo che mi dedica. Sono {caller} di {firm} e vorrei trovare con lei una soluzione che funzioni.',
      },
    },
    {
      id: 'open-ended',
      when: { relation: 'ended' },
      said: {
        en: 'We have not worked together for a while. One thing from then is still open, and I would like to close it well.',
        de: 'Wir haben länger nicht zusammengearbeitet. Eine Sache von damals ist noch offen, die möchte ich gut abschließen.',
        it: 'È un po’ che non lavoriamo insieme. Di allora resta aperta una cosa, e vorrei chiuderla bene.',
      },
    },
  ],
  bringBack: [
    {
      id: 'open-bring-back',
      said: {
        en: 'That I will gladly note. First, quickly, the reason for my call.',
        de: 'Das notiere ich mir gern. Zuerst kurz der Grund meines Anrufs.',
        it: 'Lo annoto volentieri. Prima, in breve, il motivo della chiamata.',
      },
    },
  ],
  forward: [
    {
      id: 'open-forward',
      said: {
        en: 'May I tell you in one sentence what is open?',
        de: 'Darf ich in einem Satz sagen, was offen ist?',
        it: 'Posso dirle in una frase cosa è aperto?',
      },
    },
  ],
  next: ['state', 'listen', 'close'],
};
