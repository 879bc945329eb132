import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { ALL_MOMENTS, content, item, says, words } from '../writing.ts';
import { REGULATION } from './regulation.ts';
import { ASK_CONVENIENT, ASK_TO_GO_ON, PAY_NOW, THREAT_OF_SUIT } from './sayings.ts';

/** What is said as the talk goes on: truth, respect, disputes, requests, payment, limitation. */
export const sayLater: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'truth',
    code: 'FED-TRUTH',
    citation: '15 USC 1692e; 12 CFR 1006.18(b) to (d)',
    check: content(ALL_MOMENTS, {
      onlyWhen: [
        { ...THREAT_OF_SUIT, circumstance: 'lawful-and-intended' },
        {
          ...item(
            'threat-of-seizure',
            words('garnishment or seizure', 'Pfändung oder Beschlagnahme', 'pignoramento o sequestro'),
            'threaten-garnishment',
            'threaten-seizure',
            'threaten-wage-garnishment',
          ),
          circumstance: 'lawful-and-intended',
        },
      ],
      forbidden: [
        item(
          'threat-of-arrest',
          words('arrest, jail or a crime', 'Verhaftung, Gefängnis oder Straftat', 'arresto, carcere o reato'),
          'threaten-arrest',
          'threaten-jail',
        ),
        item(
          'false-amount',
          words('a wrong amount', 'ein falscher Betrag', 'un importo falso'),
          'misstate-amount',
          'false-balance',
        ),
        item(
          'false-status',
          words('a wrong legal status', 'ein falscher rechtlicher Stand', 'uno stato legale falso'),
          'misstate-legal-status',
        ),
        item(
          'pose-as-attorney',
          words('posing as an attorney', 'sich als Anwalt ausgeben', 'fingersi avvocato'),
          'pretend-to-be-attorney',
          'falsely-claim-to-be-attorney',
        ),
        item(
          'pose-as-government',
          words('posing as an authority', 'sich als Behörde ausgeben', 'fingersi un’autorità'),
          'pretend-to-be-government',
          'falsely-claim-to-be-government',
        ),
        item(
          'pose-as-credit-bureau',
          words('posing as a credit bureau', 'sich als Auskunftei ausgeben', 'fingersi una centrale rischi'),
          'pretend-to-be-credit-bureau',
        ),
        item(
          'false-business-name',
          words(
            'a name that is not the firm’s',
            'ein anderer Name als der der Firma',
            'un nome che non è dell’azienda',
          ),
        ),
        item(
          'threat-not-intended',
          words(
            'a threat that is not lawful or not meant',
            'eine Drohung, die nicht rechtmäßig oder nicht ernst gemeint ist',
            'una minaccia illecita o non seria',
          ),
        ),
      ],
    }),
    sentence: words(
      'Only what is true: amount, status, who you are. No threat that is unlawful or not meant.',
      'Nur Wahres: Betrag, Stand, wer anruft. Keine Drohung, die unrechtmäßig oder nicht ernst gemeint ist.',
      'Solo il vero: importo, stato, chi chiama. Nessuna minaccia illecita o non seria.',
    ),
    examples: {
      allows: [
        {
          name: 'a suit that is lawful and meant',
          facts: { ...says('later-talk', 'threat-of-suit'), circumstances: ['lawful-and-intended'] },
        },
      ],
      refuses: [
        { name: 'threatens arrest', facts: says('later-talk', 'threat-of-arrest') },
        { name: 'threatens a suit that nobody intends', facts: says('later-talk', 'threat-of-suit') },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'abuse',
    code: 'FED-ABUSE',
    citation: '15 USC 1692d; 12 CFR 1006.14(c) to (f)',
    check: content(ALL_MOMENTS, {
      forbidden: [
        item(
          'threat-of-violence',
          words('violence or harm', 'Gewalt oder Schaden', 'violenza o danno'),
          'threaten-violence',
        ),
        item(
          'abusive-language',
          words('obscene or abusive words', 'unflätige oder beleidigende Worte', 'parole oscene o ingiuriose'),
          'profanity',
          'obscene-language',
        ),
        item(
          'shaming',
          words('making the debt public', 'die Schuld öffentlich machen', 'rendere pubblico il debito'),
          'publish-debtor-list',
          'advertise-debt-for-sale',
        ),
      ],
    }),
    sentence: words(
      'No violence, no abuse, no shaming.',
      'Keine Gewalt, keine Beleidigung, keine Bloßstellung.',
      'Niente violenza, insulti o gogna.',
    ),
    examples: {
      allows: [{ name: 'gives the name', facts: says('later-talk', 'own-name') }],
      refuses: [{ name: 'swears', facts: says('later-talk', 'abusive-language') }],
    },
  },
  {
    ...REGULATION,
    id: 'dispute-raised',
    code: 'FED-DISPUTE-ORAL',
    citation: '15 USC 1692g(b); 12 CFR 1006.18(c)(2), 1006.38',
    check: content(['dispute-raised'], {
      optional: [
        item(
          'take-down-dispute',
          words(
            'Tell me what is wrong. I am noting it down.',
            'Sagen Sie mir, was nicht stimmt. Ich nehme es auf.',
            'Mi dica cosa non va. Lo annoto.',
          ),
        ),
        item(
          'explain-written-dispute',
          words(
            'If you write to us, we stop until we have sent you proof.',
            'Wenn Sie uns schreiben, ruht alles, bis wir den Nachweis geschickt haben.',
            'Se ci scrive, ci fermiamo finché non le abbiamo inviato la prova.',
          ),
        ),
      ],
      forbidden: [
        item(
          'press-for-disputed-part',
          words(
            'pressing for what is disputed',
            'auf Zahlung des Bestrittenen drängen',
            'insistere su quanto è contestato',
          ),
          'press-for-payment-of-disputed-debt',
        ),
        item(
          'report-as-undisputed',
          words('calling it undisputed', 'es als unbestritten bezeichnen', 'dirlo non contestato'),
        ),
      ],
    }),
    sentence: words(
      'Take the dispute down and explain how to write. Do not press for what is disputed.',
      'Den Einwand aufnehmen und erklären, wie man schreibt. Nicht auf das Bestrittene drängen.',
      'Prendere nota e spiegare come scrivere. Non insistere su quanto è contestato.',
    ),
    examples: {
      allows: [{ name: 'takes it down', facts: says('dispute-raised', 'take-down-dispute') }],
      refuses: [{ name: 'presses', facts: says('dispute-raised', 'press-for-disputed-part') }],
    },
  },
  {
    ...REGULATION,
    id: 'attorney-named',
    code: 'FED-ATTORNEY',
    citation: '12 CFR 1006.6(b)(2)',
    check: content(['attorney-named'], {
      required: [
        item(
          'ask-attorney-contact',
          words(
            'What is your attorney’s name, and how can I reach them?',
            'Wie heißt Ihr Anwalt, und wie erreiche ich ihn?',
            'Come si chiama il suo avvocato, e come lo raggiungo?',
          ),
        ),
      ],
      forbidden: [
        item(
          'discuss-further',
          words('speaking on about the debt', 'weiter über die Schuld sprechen', 'continuare a parlare del debito'),
          'continue-to-discuss-debt',
        ),
      ],
    }),
    sentence: words(
      'Ask for the attorney’s name and contact, and end.',
      'Nach Namen und Anschrift des Anwalts fragen und beenden.',
      'Chiedere nome e recapito dell’avvocato, e chiudere.',
    ),
    examples: {
      allows: [{ name: 'asks for the attorney', facts: says('attorney-named', 'ask-attorney-contact') }],
      refuses: [{ name: 'goes on', facts: says('attorney-named', 'discuss-further') }],
    },
  },
  {
    ...REGULATION,
    id: 'stop-asked',
    code: 'FED-MEDIUM-STOP',
    citation: '12 CFR 1006.14(h)(1), 1006.6(c)',
    check: content(['stop-asked'], {
      required: [
        item(
          'confirm-stop',
          words('We will not call you again.', 'Wir rufen nicht mehr an.', 'Non la chiameremo più.'),
        ),
      ],
      optional: [
        ASK_CONVENIENT,
        item(
          'writing-as-information',
          words(
            'If you also write to us, all contact about this debt ends.',
            'Wenn Sie uns auch schreiben, endet jeder Kontakt in dieser Sache.',
            'Se ci scrive anche, cessa ogni contatto su questo debito.',
          ),
        ),
      ],
      forbidden: [
        item(
          'stop-only-in-writing',
          words('that only a letter counts', 'dass nur ein Brief zählt', 'che vale solo una lettera'),
          'oral-stop-has-no-effect',
        ),
        ASK_TO_GO_ON,
      ],
    }),
    sentence: words(
      '“Stop calling” binds at once, said or written. Confirm it and end.',
      '„Rufen Sie nicht mehr an“ gilt sofort, gesagt oder geschrieben. Bestätigen und beenden.',
      '«Non chiamate più» vale subito, detto o scritto. Confermare e chiudere.',
    ),
    examples: {
      allows: [{ name: 'confirms', facts: says('stop-asked', 'confirm-stop') }],
      refuses: [{ name: 'asks for a letter', facts: says('stop-asked', 'stop-only-in-writing') }],
    },
  },
  {
    ...REGULATION,
    id: 'payment',
    code: 'FED-CHARGES',
    citation: '15 USC 1692f(1) and (5); 12 CFR 1006.22(b) and (d)',
    check: content(['payment', 'arrangement'], {
      optional: [
        item(
          'date-amount-method',
          words(
            'You pay [amount] on [date] by [method]. Do I have your leave?',
            'Sie zahlen [Betrag] am [Datum] per [Weg]. Bin ich ermächtigt?',
            'Paga [importo] il [data] con [mezzo]. Mi autorizza?',
          ),
        ),
      ],
      onlyWhen: [
        {
          ...item('extra-fee', words('a fee', 'eine Gebühr', 'una commissione'), 'convenience-fee', 'processing-fee'),
          circumstance: 'contract-or-law-allows',
        },
      ],
      forbidden: [
        item(
          'collect-call-charges',
          words('charges for our call', 'Kosten für unseren Anruf', 'costi per la nostra chiamata'),
          'collect-call',
        ),
      ],
    }),
    sentence: words(
      'State date, amount and means, and ask for leave. No fee that contract or law does not allow.',
      'Datum, Betrag und Weg nennen und um Ermächtigung bitten. Keine Gebühr ohne Vertrag oder Gesetz.',
      'Indicare data, importo e mezzo, e chiedere l’autorizzazione. Nessuna commissione senza contratto o legge.',
    ),
    examples: {
      allows: [{ name: 'states it all', facts: says('payment', 'date-amount-method') }],
      refuses: [{ name: 'adds a fee of its own', facts: says('payment', 'extra-fee') }],
    },
  },
  {
    ...REGULATION,
    id: 'payment-directions',
    code: 'FED-MULTI',
    citation: '15 USC 1692h; 12 CFR 1006.30(c)',
    check: content(['payment'], {
      optional: [
        item(
          'ask-which-debt',
          words('To which debt shall it go?', 'Auf welche Schuld soll es gehen?', 'A quale debito va imputato?'),
        ),
      ],
      forbidden: [
        item(
          'apply-to-disputed-debt',
          words(
            'applying it to a disputed debt',
            'auf eine bestrittene Schuld verrechnen',
            'imputarlo a un debito contestato',
          ),
        ),
      ],
    }),
    sentence: words(
      'A single payment goes where the consumer says, and never to a disputed debt.',
      'Eine Zahlung geht dahin, wohin der Verbraucher sagt, nie auf eine bestrittene Schuld.',
      'Un pagamento va dove dice il consumatore, mai a un debito contestato.',
    ),
    examples: {
      allows: [{ name: 'asks', facts: says('payment', 'ask-which-debt') }],
      refuses: [{ name: 'applies it to a disputed debt', facts: says('payment', 'apply-to-disputed-debt') }],
    },
  },
  {
    ...REGULATION,
    id: 'post-dated',
    code: 'FED-POSTDATED',
    citation: '15 USC 1692f(2) and (4); 12 CFR 1006.22(c)',
    check: content(['payment', 'arrangement'], {
      optional: [
        item(
          'post-dated-notice',
          words(
            'We will write to you three to ten business days before we deposit it.',
            'Wir schreiben Ihnen drei bis zehn Werktage vor der Einreichung.',
            'Le scriveremo da tre a dieci giorni lavorativi prima di incassarlo.',
          ),
        ),
      ],
      forbidden: [
        item(
          'deposit-early',
          words('depositing before the date on it', 'vor dem Datum einreichen', 'incassare prima della data'),
        ),
      ],
    }),
    sentence: words(
      'A payment dated more than five days ahead needs a written notice before it is taken.',
      'Eine mehr als fünf Tage vordatierte Zahlung braucht vor dem Einzug eine schriftliche Mitteilung.',
      'Un pagamento postdatato di oltre cinque giorni richiede un avviso scritto prima dell’incasso.',
    ),
    examples: {
      allows: [{ name: 'promises the notice', facts: says('arrangement', 'post-dated-notice') }],
      refuses: [{ name: 'will deposit early', facts: says('arrangement', 'deposit-early') }],
    },
  },
  {
    ...REGULATION,
    id: 'venue',
    code: 'FED-VENUE',
    citation: '15 USC 1692i; 12 CFR 1006.30(d)',
    check: content(ALL_MOMENTS, {
      forbidden: [
        item(
          'suit-elsewhere',
          words('a suit in another place', 'eine Klage an einem anderen Ort', 'una causa altrove'),
          'threaten-suit-in-wrong-venue',
        ),
      ],
    }),
    sentence: words(
      'A suit may only be brought where the consumer lives or signed: do not speak of another place.',
      'Geklagt wird nur, wo der Verbraucher wohnt oder unterschrieb: von keinem anderen Ort sprechen.',
      'Si fa causa solo dove il consumatore vive o ha firmato: non parlare di altri luoghi.',
    ),
    examples: {
      allows: [{ name: 'gives the name', facts: says('later-talk', 'own-name') }],
      refuses: [{ name: 'speaks of a court far away', facts: says('later-talk', 'suit-elsewhere') }],
    },
  },
  {
    ...REGULATION,
    id: 'time-barred-suit',
    code: 'FED-SOL-THREAT',
    citation: '12 CFR 1006.26(b)',
    check: { kind: 'limitation', years: 1, from: 'accrual', restartedBy: [], asks: 'declaration' },
    appliesTo: { acts: ['say'], content: [THREAT_OF_SUIT.id, ...(THREAT_OF_SUIT.alsoCalled ?? [])] },
    sentence: words(
      'This debt is time-barred: no suit and no word of one, whether you knew it or not.',
      'Diese Schuld ist verjährt: keine Klage und kein Wort davon, gleich ob es bekannt war.',
      'Questo debito è prescritto: niente causa e nessun accenno, che si sapesse o no.',
    ),
    examples: {
      allows: [
        {
          name: 'it is not time-barred',
          facts: { ...says('later-talk', 'threat-of-suit'), limitation: { declared: 'running' } },
        },
      ],
      refuses: [
        { name: 'it is', facts: { ...says('later-talk', 'threat-of-suit'), limitation: { declared: 'time-barred' } } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'time-barred-words',
    code: 'FED-SOL-THREAT',
    citation: '12 CFR 1006.26(b); 15 USC 1692e',
    check: content(['time-barred'], {
      forbidden: [
        THREAT_OF_SUIT,
        item(
          'induce-revival',
          words(
            'luring into a payment that revives it',
            'zu einer Zahlung verleiten, die sie wieder aufleben lässt',
            'indurre a un pagamento che lo fa rivivere',
          ),
          'induce-revival-by-deception',
        ),
      ],
      discouraged: [PAY_NOW],
    }),
    sentence: words(
      'Time-barred: give the statement that the state wants, and no hint of suit.',
      'Verjährt: den Hinweis geben, den der Staat verlangt, und keine Andeutung einer Klage.',
      'Prescritto: dare l’avviso voluto dallo Stato, e nessun accenno a una causa.',
    ),
    examples: {
      allows: [{ name: 'gives the name', facts: says('time-barred', 'own-name') }],
      refuses: [{ name: 'hints at a suit', facts: says('time-barred', 'threat-of-suit') }],
    },
  },
];
