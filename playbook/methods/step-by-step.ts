import type { Method } from '@duologue/core/guide/playbook.ts';

/** P04: ways for when the whole amount is not to be had at once. */
export const methodsStepByStep: readonly Method[] = [
  {
    id: 'undisputed-part-first',
    name: { en: 'Undisputed part first', de: 'Erst der unstrittige Teil', it: 'Prima la parte non contestata' },
    how: {
      en: 'Take the questioned part out, have it checked with a date, and ask for the rest today.',
      de: 'Den strittigen Teil herausnehmen, mit Datum prüfen lassen, und heute den Rest verlangen.',
      it: 'Tolga la parte contestata, la faccia verificare con una data, e chieda oggi il resto.',
    },
    say: {
      id: 'method-undisputed-part',
      said: {
        en: 'The {disputedPart} I have looked into. The remaining {amount} is agreed: when does that go out?',
        de: 'Die {disputedPart} lasse ich prüfen. Über die übrigen {amount} sind wir uns einig: Wann gehen die raus?',
        it: 'I {disputedPart} li faccio verificare. Sugli altri {amount} siamo d’accordo: quando partono?',
      },
    },
    fits: {
      en: 'A part is questioned and the rest is not.',
      de: 'Ein Teil ist strittig, der Rest nicht.',
      it: 'Una parte è contestata e il resto no.',
    },
    when: { hasDispute: true, objectives: ['collect-undisputed-part', 'answer-dispute'] },
  },
  {
    id: 'answer-before-asking',
    name: { en: 'Answer before asking', de: 'Erst antworten, dann fragen', it: 'Prima rispondere, poi chiedere' },
    how: {
      en: 'Begin with the answer that they are waiting for. Only then speak of money.',
      de: 'Mit der Antwort beginnen, auf die sie warten. Erst dann von Geld sprechen.',
      it: 'Cominci dalla risposta che aspettano. Solo dopo parli di denaro.',
    },
    say: {
      id: 'method-answer-first',
      said: {
        en: 'You asked us something, and you are to have the answer first. Do you have a minute for it?',
        de: 'Sie hatten uns etwas gefragt, und die Antwort bekommen Sie zuerst. Haben Sie eine Minute dafür?',
        it: 'Ci aveva chiesto una cosa, e prima di tutto le do la risposta. Ha un minuto?',
      },
    },
    fits: {
      en: 'A question or a complaint of theirs is still open.',
      de: 'Eine Frage oder Beschwerde von ihnen ist noch offen.',
      it: 'C’è ancora una loro domanda o un loro reclamo aperto.',
    },
    when: { hasDispute: true, objectives: ['answer-dispute'] },
  },
  {
    id: 'reciprocity-after-service',
    name: {
      en: 'Reciprocity after service',
      de: 'Gegenseitigkeit nach Entgegenkommen',
      it: 'Reciprocità dopo un favore',
    },
    how: {
      en: 'When we have just done something for them, ask for their part in the same breath. Not before.',
      de: 'Wenn wir gerade etwas für sie getan haben, im selben Atemzug um ihren Teil bitten. Nicht vorher.',
      it: 'Quando abbiamo appena fatto qualcosa per loro, chieda subito la loro parte. Non prima.',
    },
    say: {
      id: 'method-reciprocity',
      said: {
        en: 'I have done that for you just now. May I ask you in turn for a firm day?',
        de: 'Das habe ich gerade für Sie erledigt. Darf ich Sie im Gegenzug um einen festen Tag bitten?',
        it: 'Per lei l’ho appena fatto. Posso chiederle in cambio una data certa?',
      },
    },
    fits: {
      en: 'After a resend, a correction or a credit note.',
      de: 'Nach erneutem Versand, Korrektur oder Gutschrift.',
      it: 'Dopo un reinvio, una correzione o una nota di credito.',
    },
    when: { contact: 'follow-up', hasBrokenPromise: false },
  },
  {
    id: 'repair-the-promise',
    name: { en: 'Repair the promise', de: 'Zusage erneuern', it: 'Recuperare la promessa' },
    how: {
      en: 'Ask what came in between, take it seriously, and get a smaller or later promise that holds for certain.',
      de: 'Fragen, was dazwischenkam, es ernst nehmen, und eine kleinere oder spätere Zusage holen, die sicher hält.',
      it: 'Chieda cosa è successo, lo prenda sul serio, e ottenga una promessa più piccola o più lontana ma sicura.',
    },
    say: {
      id: 'method-repair-promise',
      said: {
        en: 'Last time {promisedAmount} by {promisedOn} was too much. Which amount and day will surely hold?',
        de: 'Beim letzten Mal waren {promisedAmount} bis {promisedOn} zu viel. Welcher Betrag und Tag hält sicher?',
        it: 'L’altra volta {promisedAmount} entro il {promisedOn} erano troppi. Che importo e che giorno reggono di sicuro?',
      },
    },
    fits: {
      en: 'The last promise did not hold.',
      de: 'Die letzte Zusage hat nicht gehalten.',
      it: 'L’ultima promessa non è stata mantenuta.',
    },
    when: { hasBrokenPromise: true, objectives: ['repair-broken-promise'] },
  },
  {
    id: 'confirm-and-thank',
    name: { en: 'Confirm and thank', de: 'Bestätigen und danken', it: 'Confermare e ringraziare' },
    how: {
      en: 'The day is near: confirm it in half a minute, thank them, and ask whether anything is in the way.',
      de: 'Der Tag ist nah: in einer halben Minute bestätigen, danken, und fragen, ob etwas im Weg steht.',
      it: 'La data è vicina: la confermi in mezzo minuto, ringrazi, e chieda se c’è qualche intoppo.',
    },
    say: {
      id: 'method-confirm-promise',
      said: {
        en: 'You had set {promisedAmount} for {promisedOn}. Is it on its way as planned?',
        de: 'Sie hatten {promisedAmount} für den {promisedOn} vorgesehen. Läuft das wie geplant?',
        it: 'Aveva previsto {promisedAmount} per il {promisedOn}. È tutto come previsto?',
      },
    },
    fits: {
      en: 'A promise falls due in the next days.',
      de: 'Eine Zusage wird in den nächsten Tagen fällig.',
      it: 'Una promessa scade nei prossimi giorni.',
    },
    when: { objectives: ['confirm-promise'] },
  },
  {
    id: 'small-first-step',
    name: { en: 'Small first step', de: 'Kleiner erster Schritt', it: 'Un piccolo primo passo' },
    how: {
      en: 'Ask for a part that they can surely pay this week, and for the plan of the rest. Food and rent come first.',
      de: 'Um einen Teil bitten, der diese Woche sicher geht, und um den Plan für den Rest. Essen und Miete gehen vor.',
      it: 'Chieda una parte che riescono di sicuro questa settimana, e il piano del resto. Prima vengono spesa e affitto.',
    },
    say: {
      id: 'method-small-step',
      said: {
        en: 'Which part can go out this week without leaving you short? For the rest we make a plan together.',
        de: 'Welcher Teil geht diese Woche, ohne dass es bei Ihnen eng wird? Für den Rest machen wir gemeinsam einen Plan.',
        it: 'Che parte può partire questa settimana senza metterla in difficoltà? Per il resto facciamo un piano insieme.',
      },
    },
    fits: {
      en: 'A private person, several months late.',
      de: 'Eine Privatperson, mehrere Monate im Rückstand.',
      it: 'Una persona privata, in ritardo di più mesi.',
    },
    when: { audience: 'consumer', monthsLate: { from: 2 } },
  },
  {
    id: 'cooling-off',
    name: { en: 'Cool off and call back', de: 'Abkühlen und zurückrufen', it: 'Pausa e richiamata' },
    how: {
      en: 'When it gets loud, end it kindly and agree when you ring again. A day later it is a different talk.',
      de: 'Wenn es laut wird, freundlich beenden und den Rückruf vereinbaren. Einen Tag später ist es ein anderes Gespräch.',
      it: 'Se i toni si alzano, chiuda con cortesia e fissi quando richiama. Un giorno dopo è un altro colloquio.',
    },
    say: {
      id: 'method-cooling-off',
      said: {
        en: 'Let us both leave it for today. I ring you tomorrow at a time that suits you: morning or afternoon?',
        de: 'Lassen wir es für heute beide gut sein. Ich rufe morgen an, wann es Ihnen passt: vor- oder nachmittags?',
        it: 'Per oggi fermiamoci qui tutti e due. La chiamo domani quando le va bene: mattina o pomeriggio?',
      },
    },
    fits: {
      en: 'Somebody is upset, on either side.',
      de: 'Jemand ist aufgebracht, auf einer der beiden Seiten.',
      it: 'Qualcuno è agitato, da una parte o dall’altra.',
    },
    when: { isAgitated: true },
  },
  {
    id: 'supervisor-help',
    name: { en: 'Supervisor’s help', de: 'Hilfe der Leitung', it: 'L’aiuto del responsabile' },
    how: {
      en: 'Bring in somebody who may decide more: as help, never as a step up in force. Name who, and when they ring.',
      de: 'Jemanden hinzuziehen, der mehr entscheiden darf: als Hilfe, nie als Druck. Sagen, wer und wann.',
      it: 'Coinvolga chi può decidere di più: come aiuto, mai come pressione. Dica chi e quando richiama.',
    },
    say: {
      id: 'method-supervisor',
      said: {
        en: 'I may not decide that alone, but I know who may. Shall she ring you today or tomorrow?',
        de: 'Das darf ich allein nicht entscheiden, aber ich weiß, wer es darf. Ruft sie Sie heute oder morgen an?',
        it: 'Da solo non posso deciderlo, ma so chi può. La faccio chiamare oggi o domani?',
      },
    },
    fits: {
      en: 'Two promises were broken, or what they ask for is beyond you.',
      de: 'Zwei Zusagen wurden gebrochen, oder was sie wünschen, übersteigt Ihre Befugnis.',
      it: 'Due promesse mancate, o ciò che chiedono va oltre le sue competenze.',
    },
    when: { hasBrokenPromise: true, tone: 'firm' },
  },
  {
    id: 'close-the-past',
    name: { en: 'Close the past', de: 'Altes abschließen', it: 'Chiudere il passato' },
    how: {
      en: 'The business is over: speak of a clean end, and of the one payment that makes it so.',
      de: 'Die Zusammenarbeit ist vorbei: vom sauberen Abschluss sprechen, und von der einen Zahlung dafür.',
      it: 'La collaborazione è finita: parli di una chiusura pulita, e del solo pagamento che la permette.',
    },
    say: {
      id: 'method-close-past',
      said: {
        en: 'With {amount} the matter is closed on both sides. Which day suits you for that?',
        de: 'Mit {amount} ist die Sache auf beiden Seiten abgeschlossen. Welcher Tag passt Ihnen dafür?',
        it: 'Con {amount} la questione è chiusa da entrambe le parti. Che giorno le va bene?',
      },
    },
    fits: {
      en: 'A former customer, nothing disputed.',
      de: 'Ein früherer Kunde, nichts strittig.',
      it: 'Un ex cliente, nulla di contestato.',
    },
    when: { relation: 'ended', hasDispute: false },
  },
];
