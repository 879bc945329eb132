import { objection } from '@duologue/core/guide/objection.ts';

/** The parcel went next door: nobody lies, and a signature settles it. */
export const leftWithNeighbour = objection({
  id: 'left-with-neighbour',
  family: 'goods',
  audience: 'both',
  name: { en: 'Left with a neighbour', de: 'Beim Nachbarn abgegeben', it: 'Lasciato al vicino' },
  phrases: {
    en: [
      'the courier left it next door',
      'the neighbours took it in, not us',
      'somebody next door signed for it',
      'it is still at the shop next door',
      'says parcel went to the neighbour',
      'the driver just gave it to number twelve',
      'we never signed, the neighbour did',
      'left with a neighbour and never handed over',
      'ask next door, they have it',
      'the people downstairs got our parcel',
    ],
    de: [
      'das Paket ging an den Nachbarn',
      'der Fahrer hat es nebenan abgegeben',
      'unterschrieben hat der Nachbar, nicht wir',
      'liegt noch im Laden nebenan',
      'sagt, Nachbar hat angenommen',
      'die Leute unter uns haben es bekommen',
      'nebenan abgegeben und nie gebracht worden',
      'fragen Sie mal bei den Nachbarn',
      'der Kurier hat es einfach nebenan gelassen',
      'angenommen hat es jemand aus dem Haus',
    ],
    it: [
      'il corriere lo ha lasciato al vicino',
      'ha firmato il vicino, non noi',
      'è ancora nel negozio accanto',
      'dice che il pacco è dal vicino',
      'lo hanno preso quelli di sotto',
      'consegnato accanto e mai portato qui',
      'chieda ai vicini, ce l’hanno loro',
      'il fattorino ha suonato alla porta sbagliata',
      'noi non abbiamo firmato niente',
      'lo ha ritirato qualcuno del palazzo',
    ],
  },
  acknowledge: {
    en: 'Then it is close by, and we only have to find out with whom.',
    de: 'Dann ist es ganz in der Nähe, und wir müssen nur herausfinden, bei wem.',
    it: 'Allora è vicino, e dobbiamo solo capire da chi.',
  },
  ask: {
    en: 'Which neighbour was it, and when did you hear of it?',
    de: 'Welcher Nachbar war es, und wann haben Sie davon erfahren?',
    it: 'Quale vicino, e quando lo ha saputo?',
  },
  answer: {
    en: 'I am asking our carrier for the signature now. If the goods are with you by then, which day can it be paid?',
    de: 'Ich lasse mir jetzt die Unterschrift geben. Wenn die Ware bis dahin bei Ihnen ist: An welchem Tag zahlen Sie?',
    it: 'Chiedo subito la firma al corriere. Se per allora la merce è da lei, che giorno può pagare?',
  },
  evidence: {
    en: 'The name on the delivery note.',
    de: 'Der Name auf dem Lieferschein.',
    it: 'Il nome sulla bolla di consegna.',
  },
  actions: [
    { act: 'verify', verification: { with: 'own-delivery', question: 'own-delivery.was-it-delivered' } },
    { act: 'send-documents', what: 'proof-of-delivery' },
    { act: 'ask-for-rest' },
  ],
  leadsTo: { outcome: 'dispute-raised', disputeReason: 'lost' },
  next: 'agree',
  never: [
    {
      en: 'That is between you and your neighbour.',
      de: 'Das müssen Sie mit Ihrem Nachbarn klären.',
      it: 'Questo se lo veda lei con il suo vicino.',
    },
  ],
});
