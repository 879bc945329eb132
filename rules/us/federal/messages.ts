import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { agreed, content, inState, item, says, words } from '../writing.ts';
import { REGULATION, THIRD_PERSONS } from './regulation.ts';
import { EMPLOYER_NAME, REVEALING } from './sayings.ts';

const WHOLE_MESSAGE = ['business-name-neutral', 'request-reply', 'natural-person-name', 'reply-phone-number'];
const message = (...ids: readonly string[]) => ({ channel: 'voicemail', content: ids }) as const;
const OPT_OUT = item(
  'opt-out-line',
  words(
    'Reply STOP to end these messages.',
    'Antworten Sie STOP, um diese Nachrichten zu beenden.',
    'Risponda STOP per non ricevere altri messaggi.',
  ),
  'opt-out',
  'opt-out-instructions',
  'opt-out-notice',
);

/** What may be left on a machine and written in a message: 1006.2(j), 1006.6(d)(3) to (5) and (e), 1006.22(f). */
export const messages: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'limited-content-message',
    code: 'FED-VM-LCM',
    citation: '12 CFR 1006.2(j), comments 2(j)-1 to 2(j)-4 and 2(j)(2)-1 and -2',
    check: content(['voicemail'], {
      required: [
        item(
          'business-name-neutral',
          words(
            'This is [business name that tells nothing of collection].',
            'Hier ist [Firmenname, der nichts von Inkasso verrät].',
            'Sono di [nome dell’azienda che non rivela il recupero].',
          ),
          'business-name',
        ),
        item(
          'request-reply',
          words('Please call me back.', 'Bitte rufen Sie zurück.', 'La prego di richiamare.'),
          'request-to-reply',
        ),
        item(
          'natural-person-name',
          words('Ask for [name].', 'Fragen Sie nach [Name].', 'Chieda di [nome].'),
          'contact-name',
          'person-name',
        ),
        item(
          'reply-phone-number',
          words('The number is [number].', 'Die Nummer ist [Nummer].', 'Il numero è [numero].'),
          'reply-number',
          'callback-number',
          'phone-number',
        ),
      ],
      optional: [
        item('salutation', words('Hello.', 'Guten Tag.', 'Buongiorno.'), 'greeting'),
        item(
          'date-time-of-message',
          words('It is [date], [time].', 'Es ist [Datum], [Uhrzeit].', 'Oggi è il [data], ore [ora].'),
          'date-and-time',
          'date-of-message',
          'time-of-message',
        ),
        item(
          'suggested-reply-times',
          words('I am best reached [times].', 'Am besten erreichen Sie mich [Zeiten].', 'Mi trova meglio [orari].'),
          'suggested-times',
        ),
        item(
          'may-speak-to-any-representative',
          words('Anybody here can help you.', 'Jeder hier kann Ihnen helfen.', 'Chiunque qui può aiutarla.'),
          'any-representative',
        ),
      ],
      others: 'forbidden',
    }),
    sentence: words(
      'A message holds these four and no more: neutral firm name, please call back, whom to ask for, the number.',
      'Eine Nachricht enthält diese vier und sonst nichts: neutraler Firmenname, Bitte um Rückruf, Ansprechpartner, Nummer.',
      'Un messaggio contiene questi quattro e nient’altro: nome neutro, preghiera di richiamare, di chi chiedere, numero.',
    ),
    examples: {
      allows: [
        { name: 'the four', facts: message(...WHOLE_MESSAGE) },
        { name: 'the four with a greeting', facts: message(...WHOLE_MESSAGE, 'salutation') },
      ],
      refuses: [
        { name: 'no name to ask for', facts: message('business-name-neutral', 'request-reply', 'reply-phone-number') },
        { name: 'the words “debt collector”', facts: message(...WHOLE_MESSAGE, 'from-a-debt-collector') },
        { name: 'not worded yet', facts: { channel: 'voicemail' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'message-for-consumer-only',
    code: 'FED-VM-LCM',
    citation: '12 CFR 1006.2(j), comment 2(j)-2',
    check: { kind: 'never' },
    appliesTo: { channels: ['voicemail'], relations: [...THIRD_PERSONS, 'spouse'] },
    sentence: words(
      'A message is for the consumer’s own line: none with others and none on a line that others hear.',
      'Eine Nachricht gehört nur auf den Anschluss des Verbrauchers: keine bei anderen, keine auf gemeinsamen Anschlüssen.',
      'Un messaggio va solo sulla linea del consumatore: mai da altri, mai su linee condivise.',
    ),
    examples: {
      allows: [{ name: 'the consumer’s mobile', facts: { channel: 'voicemail' } }],
      refuses: [{ name: 'the neighbour’s machine', facts: { channel: 'voicemail', relation: 'neighbour' } }],
    },
  },
  {
    ...REGULATION,
    id: 'message-on-own-line',
    code: 'FED-VM-LCM',
    citation: '12 CFR 1006.2(j), comment 2(j)-2',
    check: { kind: 'never' },
    appliesTo: { channels: ['voicemail'], numberUses: ['other-person'] },
    sentence: words(
      'The number is known to be somebody else’s: leave no message.',
      'Die Nummer gehört bekanntlich jemand anderem: keine Nachricht hinterlassen.',
      'Il numero è notoriamente di altri: non lasciare messaggi.',
    ),
    examples: {
      allows: [{ name: 'the consumer’s mobile', facts: { channel: 'voicemail' } }],
      refuses: [
        { name: 'a friend’s telephone', facts: { channel: 'voicemail', numberUse: 'other-person' } },
        { name: 'nobody knows whose line it is', facts: { channel: 'voicemail', numberUse: 'unknown' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'message-opt-out',
    code: 'FED-TEXT',
    citation: '12 CFR 1006.6(e); safe harbour for texts 1006.6(d)(5)',
    check: content(['message'], { required: [OPT_OUT] }),
    appliesTo: { channels: ['text'] },
    sentence: words(
      'Every text says how to end the texts. Within sixty days check consent or that the number was not given to another.',
      'Jede SMS sagt, wie man sie beendet. Binnen sechzig Tagen Einwilligung oder Neuvergabe der Nummer prüfen.',
      'Ogni SMS dice come non riceverne più. Entro sessanta giorni verificare consenso o riassegnazione del numero.',
    ),
    examples: {
      allows: [{ name: 'with the line', facts: { channel: 'text', content: ['opt-out-line'] } }],
      refuses: [{ name: 'without it', facts: { channel: 'text', content: ['salutation'] } }],
    },
  },
  {
    ...REGULATION,
    id: 'email-opt-out',
    code: 'FED-EMAIL',
    citation: '12 CFR 1006.6(e); safe harbour for email 1006.6(d)(4)',
    check: content(['message'], { required: [OPT_OUT] }),
    appliesTo: { channels: ['email'] },
    sentence: words(
      'Every email says how to end the emails.',
      'Jede E-Mail sagt, wie man sie beendet.',
      'Ogni e-mail dice come non riceverne più.',
    ),
    examples: {
      allows: [{ name: 'with the line', facts: { channel: 'email', content: ['opt-out-line'] } }],
      refuses: [{ name: 'without it', facts: { channel: 'email', content: ['salutation'] } }],
    },
  },
  {
    ...REGULATION,
    id: 'employer-email',
    code: 'FED-EMAIL',
    citation: '12 CFR 1006.22(f)(3)',
    check: { kind: 'never' },
    appliesTo: { channels: ['email'], numberUses: ['work'] },
    exceptions: [
      {
        code: 'FED-EMAIL',
        sentence: words(
          'The consumer has written to us from this address or agreed to it.',
          'Der Verbraucher hat uns von dieser Adresse geschrieben oder zugestimmt.',
          'Il consumatore ci ha scritto da questo indirizzo o lo ha accettato.',
        ),
        when: { kind: 'consent', to: 'work-email' },
      },
    ],
    sentence: words(
      'No email to an address that the employer provides.',
      'Keine E-Mail an eine Adresse des Arbeitgebers.',
      'Nessuna e-mail a un indirizzo del datore di lavoro.',
    ),
    examples: {
      allows: [
        { name: 'a private address', facts: { channel: 'email' } },
        { name: 'agreed to it', facts: { channel: 'email', numberUse: 'work', ...agreed('work-email') } },
      ],
      refuses: [{ name: 'the office address', facts: { channel: 'email', numberUse: 'work' } }],
    },
  },
  {
    ...REGULATION,
    id: 'location-words',
    code: 'FED-LOC-CONTENT',
    citation: '15 USC 1692b(1) to (5); 12 CFR 1006.10(a) and (b), comment 10(b)(2)-1',
    check: content(['location-call'], {
      required: [
        item('own-name', words('My name is [name].', 'Mein Name ist [Name].', 'Mi chiamo [nome].'), 'give-own-name'),
        item(
          'confirming-location',
          words(
            'I am confirming where [consumer] can be found.',
            'Ich überprüfe, wo [Verbraucher] zu erreichen ist.',
            'Verifico dove si trova [consumatore].',
          ),
          'say-confirming-location-information',
          'confirming-location-information',
        ),
      ],
      optional: [
        item(
          'own-name-and-confirming-location',
          words(
            'My name is [name]; I am confirming where [consumer] can be found.',
            'Mein Name ist [Name]; ich überprüfe, wo [Verbraucher] zu erreichen ist.',
            'Mi chiamo [nome]; verifico dove si trova [consumatore].',
          ),
          'give-own-name-and-say-confirming-location-information',
        ),
        item(
          'ask-home-and-its-telephone',
          words(
            'What are the home address and the telephone there?',
            'Wie lauten Wohnanschrift und Telefon dort?',
            'Quali sono l’indirizzo di casa e il telefono?',
          ),
          'ask-home-address',
          'ask-home-address-and-phone',
          'ask-for-location-information',
        ),
        item(
          'ask-place-of-work',
          words('Where do they work?', 'Wo ist der Arbeitsplatz?', 'Dove lavora?'),
          'ask-place-of-employment',
        ),
      ],
      onlyWhen: [
        { ...EMPLOYER_NAME, circumstance: 'expressly-asked' },
        {
          ...item(
            'seeking-person-handling-estate',
            words(
              'I am looking for whoever handles the estate of [consumer].',
              'Ich suche die Person, die den Nachlass von [Verbraucher] regelt.',
              'Cerco chi gestisce la successione di [consumatore].',
            ),
            'seeking-person-handling-estate-of-deceased',
          ),
          circumstance: 'debtor-deceased',
        },
      ],
      discouraged: [
        item(
          'ask-mobile-number-only',
          words('a mobile number alone', 'nur eine Mobilnummer', 'solo un numero di cellulare'),
          'ask-for-new-mobile-number-only',
          'ask-for-mobile-number',
        ),
        item(
          'ask-finances',
          words(
            'how the consumer is doing for money',
            'wie es dem Verbraucher finanziell geht',
            'come sta economicamente il consumatore',
          ),
          'ask-about-finances',
        ),
      ],
      forbidden: REVEALING,
    }),
    sentence: words(
      'Say your name and that you confirm where the consumer is; your firm only if asked; never a word of a debt.',
      'Namen nennen und dass man den Aufenthalt überprüft; die Firma nur auf Nachfrage; nie ein Wort von einer Schuld.',
      'Dire il proprio nome e che si verifica dove sia; l’azienda solo se chiesto; mai una parola di un debito.',
    ),
    examples: {
      allows: [
        { name: 'the opening', facts: says('location-call', 'own-name-and-confirming-location') },
        {
          name: 'the firm, when asked',
          facts: { ...says('location-call', 'employer-name'), circumstances: ['expressly-asked'] },
        },
      ],
      refuses: [
        { name: 'the firm, unasked', facts: says('location-call', 'employer-name') },
        { name: 'that a debt is owed', facts: says('location-call', 'state-debt-owed') },
        { name: 'a mobile number alone', facts: says('location-call', 'ask-mobile-number-only') },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'third-person-words',
    code: 'FED-3P-DISCLOSE',
    citation: '15 USC 1692c(b); 12 CFR 1006.6(d)(1)',
    check: content(['third-person', 'household'], {
      optional: [
        item(
          'ask-for-consumer',
          words(
            'May I speak with [full name]?',
            'Kann ich mit [voller Name] sprechen?',
            'Posso parlare con [nome completo]?',
          ),
        ),
      ],
      onlyWhen: [{ ...EMPLOYER_NAME, circumstance: 'expressly-asked' }],
      forbidden: REVEALING,
    }),
    exceptions: [
      {
        code: 'FED-3P-CONSENT',
        citation: '12 CFR 1006.6(d)(2)(ii)',
        sentence: words(
          'The consumer has agreed with us that this person may be spoken to.',
          'Der Verbraucher hat uns erlaubt, mit dieser Person zu sprechen.',
          'Il consumatore ci ha permesso di parlare con questa persona.',
        ),
        when: { kind: 'consent', to: 'third-party-disclosure' },
      },
    ],
    sentence: words(
      'To anybody else not a word that lets them guess a debt.',
      'Zu allen anderen kein Wort, das eine Schuld erraten lässt.',
      'A chiunque altro nessuna parola che lasci intuire un debito.',
    ),
    examples: {
      allows: [
        { name: 'asks for the consumer', facts: says('third-person', 'ask-for-consumer') },
        {
          name: 'with the consumer’s leave',
          facts: { ...says('third-person', 'state-debt-owed'), ...agreed('third-party-disclosure') },
        },
      ],
      refuses: [{ name: 'hints at a debt', facts: says('household', 'imply-debt') }],
    },
  },
  {
    ...REGULATION,
    id: 'estate-words',
    code: 'FED-ESTATE',
    citation: '12 CFR 1006.6(a)(4), comments 6(a)(4)-1 and 10(b)(2)-1; 1006.18(b)',
    check: content(['estate'], {
      optional: [
        item(
          'who-handles-estate',
          words(
            'Who settles the estate or its affairs?',
            'Wer regelt den Nachlass oder seine Angelegenheiten?',
            'Chi gestisce la successione o i suoi affari?',
          ),
          'seeking-person-handling-estate',
          'seeking-person-handling-estate-of-deceased',
        ),
      ],
      forbidden: [
        item(
          'relative-owes',
          words('that the relative owes it', 'dass der Angehörige es schuldet', 'che lo deve il familiare'),
          'imply-relative-owes-it',
          'imply-personal-liability',
        ),
      ],
    }),
    sentence: words(
      'Speak with whoever settles the estate; never let a relative believe that they owe it themselves.',
      'Mit dem sprechen, der den Nachlass regelt; nie Angehörige glauben lassen, sie schuldeten es selbst.',
      'Parlare con chi regola la successione; mai far credere a un familiare che il debito sia suo.',
    ),
    examples: {
      allows: [
        { name: 'asks who settles it', facts: { ...inState('deceased'), ...says('estate', 'who-handles-estate') } },
      ],
      refuses: [{ name: 'says that the widow owes it', facts: says('estate', 'relative-owes') }],
    },
  },
];
