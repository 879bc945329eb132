import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { agreed, inState, past, words } from '../writing.ts';
import { attorneySteppedBack, REGULATION, THIRD_PERSONS } from './regulation.ts';

const ABOUT_THE_DEBT = { purposes: ['collect', 'discuss-debt', 'respond', 'return-requested-call'] } as const;
const LOCATION = { relations: [...THIRD_PERSONS, 'spouse', 'representative'], purposes: ['location'] } as const;
const neighbour = { relation: 'neighbour', personId: 'person-2', purpose: 'location' } as const;

/** Who else may be contacted, what for, and how often: 1006.6(a) and (d), 1006.10. */
export const thirdPersons: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'third-person',
    code: 'FED-3P-DISCLOSE',
    citation: '15 USC 1692c(b); 12 CFR 1006.6(d)(1)',
    check: { kind: 'never' },
    appliesTo: { ...ABOUT_THE_DEBT, relations: THIRD_PERSONS },
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
      {
        code: 'FED-3P-CONSENT',
        citation: '12 CFR 1006.6(d)(2)(i) and (iii)',
        sentence: words(
          'A court permits it, or a judgment cannot be carried out without it.',
          'Ein Gericht erlaubt es, oder ein Urteil lässt sich sonst nicht vollstrecken.',
          'Un giudice lo permette, o altrimenti una sentenza non si può eseguire.',
        ),
        when: { kind: 'purpose', purposes: ['permitted-proceedings'] },
      },
    ],
    sentence: words(
      'Do not speak of the debt with anybody but the consumer, an attorney, the creditor or a credit bureau.',
      'Über die Schuld wird nur mit dem Verbraucher, einem Anwalt, dem Gläubiger oder einer Auskunftei gesprochen.',
      'Del debito si parla solo con il consumatore, un avvocato, il creditore o una centrale rischi.',
    ),
    examples: {
      allows: [
        { name: 'the debtor', facts: {} },
        {
          name: 'the brother, with leave',
          facts: { relation: 'family', purpose: 'discuss-debt', ...agreed('third-party-disclosure') },
        },
        { name: 'the debtor’s attorney', facts: { relation: 'attorney' } },
      ],
      refuses: [
        { name: 'the brother, without leave', facts: { relation: 'family', purpose: 'discuss-debt' } },
        { name: 'nobody knows who it is', facts: { relation: 'unknown' } },
        { name: 'a line that others answer', facts: { relation: 'shared-line' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'stands-for-consumer',
    code: 'FED-3P-DISCLOSE',
    citation: '12 CFR 1006.6(a)(1) to (3)',
    check: { kind: 'never' },
    appliesTo: { ...ABOUT_THE_DEBT, relations: ['spouse', 'guardian', 'executor', 'representative'] },
    exceptions: [
      {
        code: 'FED-CONSUMER-EXT',
        citation: '12 CFR 1006.6(a)',
        sentence: words(
          'Spouse, guardian, parent of a minor and executor count as the consumer. State law may be narrower.',
          'Ehegatten, Vormund, Eltern Minderjähriger und Nachlassverwalter gelten als der Verbraucher. Staatenrecht kann enger sein.',
          'Coniuge, tutore, genitore di un minore ed esecutore valgono come il consumatore. Le leggi statali possono essere più strette.',
        ),
        when: { kind: 'relation', relations: ['spouse', 'guardian', 'executor'] },
      },
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
      'Somebody speaks for the consumer: have the consumer’s leave, or know that the law puts them in the consumer’s place.',
      'Jemand spricht für den Verbraucher: Es braucht dessen Erlaubnis oder eine Stellung kraft Gesetzes.',
      'Qualcuno parla per il consumatore: serve il suo permesso, o una posizione data dalla legge.',
    ),
    examples: {
      allows: [{ name: 'the spouse', facts: { relation: 'spouse' } }],
      refuses: [{ name: 'somebody who says that they act for them', facts: { relation: 'representative' } }],
    },
  },
  {
    ...REGULATION,
    id: 'estate',
    code: 'FED-ESTATE',
    citation: '12 CFR 1006.6(a)(4), comment 6(a)(4)-1',
    check: { kind: 'state-block', states: ['deceased'] },
    appliesTo: ABOUT_THE_DEBT,
    exceptions: [
      {
        code: 'FED-ESTATE',
        sentence: words(
          'Who settles the estate, or acts for it without title, counts as the consumer.',
          'Wer den Nachlass regelt, auch ohne Bestellung, gilt als der Verbraucher.',
          'Chi regola la successione, anche senza nomina, vale come il consumatore.',
        ),
        when: {
          kind: 'relation',
          relations: ['executor', 'attorney', 'creditor', 'credit-bureau', 'spouse', 'guarantor'],
        },
      },
    ],
    sentence: words(
      'The consumer has died: speak only with whoever settles the estate.',
      'Der Verbraucher ist verstorben: nur mit dem sprechen, der den Nachlass regelt.',
      'Il consumatore è deceduto: parlare solo con chi regola la successione.',
    ),
    examples: {
      allows: [
        { name: 'the debtor is alive', facts: {} },
        { name: 'the executor', facts: { ...inState('deceased'), relation: 'executor' } },
      ],
      refuses: [{ name: 'the dead debtor’s telephone', facts: inState('deceased') }],
    },
  },
  {
    ...REGULATION,
    id: 'location-purpose',
    code: 'FED-3P-NO-PURPOSE',
    citation: '12 CFR 1006.10(a), by implication',
    check: { kind: 'state-block', states: ['location-confirmed'] },
    appliesTo: LOCATION,
    sentence: words(
      'It is already confirmed where the consumer lives: nothing is left to ask others.',
      'Es ist schon bestätigt, wo der Verbraucher wohnt: Andere sind nichts mehr zu fragen.',
      'È già confermato dove vive il consumatore: non resta nulla da chiedere ad altri.',
    ),
    examples: {
      allows: [{ name: 'nobody knows where they live', facts: neighbour }],
      refuses: [{ name: 'the address is confirmed', facts: { ...neighbour, ...inState('location-confirmed') } }],
    },
  },
  {
    ...REGULATION,
    id: 'location-once',
    code: 'FED-LOC-ONCE',
    citation: '15 USC 1692b(3); 12 CFR 1006.10(c)',
    check: {
      kind: 'once-only',
      counts: {
        callsOut: ['conversation', 'answered-by-other', 'unknown'],
        callsIn: ['conversation'],
        written: ['letter-out', 'visit'],
      },
      scope: 'person',
    },
    appliesTo: LOCATION,
    exceptions: [
      {
        code: 'FED-LOC-ONCE-EXC',
        citation: '12 CFR 1006.10(c)',
        sentence: words(
          'This person asked to be called again, or earlier gave a wrong or incomplete answer and now has the right one.',
          'Diese Person bat um einen weiteren Anruf, oder ihre Antwort war falsch oder unvollständig und sie weiß es jetzt besser.',
          'Questa persona ha chiesto di essere richiamata, o la sua risposta era errata o incompleta e ora ne sa di più.',
        ),
        when: { kind: 'reopened', by: ['asked-to-call-again', 'has-better-answer'] },
      },
    ],
    sentence: words(
      'Each person is asked once only where the consumer is. An unanswered call is not yet asking.',
      'Jede Person wird nur einmal gefragt, wo der Verbraucher ist. Ein unbeantworteter Anruf ist noch keine Frage.',
      'A ciascuno si chiede una volta sola dove sia il consumatore. Una chiamata senza risposta non è ancora chiedere.',
    ),
    examples: {
      allows: [
        { name: 'rang, nobody answered', facts: { ...neighbour, ...past(1, { personId: 'person-2' }) } },
        {
          name: 'another neighbour was asked',
          facts: { ...neighbour, ...past(1, { personId: 'person-3', outcome: 'conversation' }) },
        },
        {
          name: 'asked to be called again',
          facts: {
            ...neighbour,
            events: [
              { kind: 'call-out', outcome: 'conversation', personId: 'person-2', at: moment('2026-05-20T14:00Z') },
              { kind: 'asked-to-call-again', personId: 'person-2', at: moment('2026-05-20T14:03Z') },
            ],
          },
        },
      ],
      refuses: [
        {
          name: 'this neighbour was asked',
          facts: { ...neighbour, ...past(1, { personId: 'person-2', outcome: 'conversation' }) },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'location-attorney',
    code: 'FED-LOC-ATTORNEY',
    citation: '15 USC 1692b(6); 12 CFR 1006.10(b)(5)',
    check: { kind: 'state-block', states: ['represented'] },
    appliesTo: LOCATION,
    exceptions: [attorneySteppedBack('FED-LOC-ATTORNEY')],
    sentence: words(
      'An attorney represents the consumer: ask only the attorney where the consumer is.',
      'Ein Anwalt vertritt den Verbraucher: Nur der Anwalt wird gefragt, wo er ist.',
      'Un avvocato rappresenta il consumatore: solo a lui si chiede dove sia.',
    ),
    examples: {
      allows: [{ name: 'nobody represents them', facts: neighbour }],
      refuses: [{ name: 'the neighbour is asked all the same', facts: { ...neighbour, ...inState('represented') } }],
    },
  },
];
