import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { inState, onTheLine, stopped, words, wrote } from '../writing.ts';
import { attorneySteppedBack, CONSUMERS, REGULATION, respondOnce } from './regulation.ts';

/** What ends or narrows contact: requests, attorneys, refusals and disputes. */
export const requests: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'stop-medium',
    code: 'FED-MEDIUM-STOP',
    citation: '12 CFR 1006.14(h)(1) and (2), comments 14(h)',
    check: { kind: 'stop-request', scopes: ['all-calls', 'all-contact', 'channel', 'number', 'items'] },
    exceptions: [
      respondOnce('any-time'),
      {
        code: 'FED-MEDIUM-STOP',
        citation: '12 CFR 1006.14(h)(2)(i) and (iii)',
        sentence: words(
          'Only to confirm the request, or because the law demands this notice by this means.',
          'Nur zur Bestätigung der Bitte oder weil das Gesetz diese Mitteilung auf diesem Weg verlangt.',
          'Solo per confermare la richiesta, o perché la legge impone questa comunicazione con questo mezzo.',
        ),
        when: { kind: 'purpose', purposes: ['confirm-opt-out', 'statutory-notice'] },
      },
    ],
    sentence: words(
      'Who asked, even by word of mouth, not to be contacted by this means or at this number, is not.',
      'Wer auch nur mündlich bat, nicht auf diesem Weg oder unter dieser Nummer kontaktiert zu werden, wird es nicht.',
      'Chi ha chiesto, anche a voce, di non essere contattato con questo mezzo o a questo numero, non lo è.',
    ),
    examples: {
      allows: [
        { name: 'no such request', facts: {} },
        {
          name: 'asked for no calls, and this is an email',
          facts: { ...stopped({ kind: 'all-calls' }), channel: 'email' },
        },
        {
          name: 'confirms that the texts stop',
          facts: { ...stopped({ kind: 'channel', channel: 'text' }), channel: 'text', purpose: 'confirm-opt-out' },
        },
      ],
      refuses: [
        { name: 'said: stop calling', facts: stopped({ kind: 'all-calls' }) },
        { name: 'a message is a call too', facts: { ...stopped({ kind: 'all-calls' }), channel: 'voicemail' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'wrong-number',
    code: 'FED-WRONG-NUMBER',
    citation: '12 CFR 1006.14(a) and (h)(1)',
    check: { kind: 'number-theirs' },
    sentence: words(
      'This number is somebody else’s: never again for this consumer.',
      'Diese Nummer gehört jemand anderem: für diesen Verbraucher nie wieder.',
      'Questo numero è di un’altra persona: mai più per questo consumatore.',
    ),
    examples: {
      allows: [{ name: 'nothing is known against the number', facts: {} }],
      refuses: [
        {
          name: 'a stranger answered there',
          facts: { events: [{ kind: 'number-not-theirs', at: moment('2026-06-01T14:00Z'), number: '+15555550100' }] },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'represented',
    code: 'FED-ATTORNEY',
    citation: '15 USC 1692c(a)(2); 12 CFR 1006.6(b)(2), comment -1',
    check: { kind: 'state-block', states: ['represented'] },
    appliesTo: { relations: CONSUMERS },
    exceptions: [respondOnce('any-time'), attorneySteppedBack('FED-ATTORNEY')],
    sentence: words(
      'An attorney represents the consumer on this debt: speak with the attorney.',
      'Ein Anwalt vertritt den Verbraucher in dieser Sache: mit dem Anwalt sprechen.',
      'Un avvocato rappresenta il consumatore per questo debito: parlare con l’avvocato.',
    ),
    examples: {
      allows: [
        { name: 'nobody represents the consumer', facts: {} },
        { name: 'the consumer calls us', facts: { ...inState('represented'), ...onTheLine } },
      ],
      refuses: [{ name: 'an attorney has written', facts: inState('represented') }],
    },
  },
  {
    ...REGULATION,
    id: 'cease',
    code: 'FED-CEASE',
    citation: '15 USC 1692c(c); 12 CFR 1006.6(c)(1), comment -1',
    check: { kind: 'state-block', states: ['cease-request', 'refused-to-pay'] },
    exceptions: [
      {
        code: 'FED-CEASE-EXC',
        citation: '12 CFR 1006.6(c)(2)',
        sentence: words(
          'Once, to say that efforts end or that a named remedy may be or will be used. A letter is safer.',
          'Einmal, um das Ende der Bemühungen oder einen bestimmten Rechtsbehelf anzukündigen. Ein Brief ist sicherer.',
          'Una volta, per dire che si desiste o che si può usare o si userà un dato rimedio. Una lettera è più sicura.',
        ),
        when: { kind: 'purpose', purposes: ['notify-end', 'notify-remedy'] },
      },
    ],
    sentence: words(
      'The consumer refused in writing to pay or asked in writing for contact to end: no further contact.',
      'Der Verbraucher hat schriftlich die Zahlung verweigert oder das Ende der Kontakte verlangt: kein Kontakt mehr.',
      'Il consumatore ha rifiutato per iscritto di pagare o chiesto la fine dei contatti: nessun altro contatto.',
    ),
    examples: {
      allows: [
        { name: 'no such letter', facts: {} },
        { name: 'says that a suit will be brought', facts: { ...inState('cease-request'), purpose: 'notify-remedy' } },
      ],
      refuses: [
        { name: 'the letter has arrived', facts: inState('cease-request') },
        { name: 'refused in writing to pay', facts: inState('refused-to-pay') },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'dispute-unverified',
    code: 'FED-DISPUTE-CEASE',
    citation: '15 USC 1692g(b); 12 CFR 1006.38(c) and (d)',
    check: { kind: 'state-block', states: ['dispute-unverified'] },
    exceptions: [
      {
        code: 'FED-DISPUTE-CEASE',
        sentence: words(
          'The proof itself may be sent.',
          'Der Nachweis selbst darf versandt werden.',
          'La prova stessa può essere inviata.',
        ),
        when: { kind: 'purpose', purposes: ['statutory-notice'] },
      },
    ],
    sentence: words(
      'Disputed in writing within the validation period: no collection until the verification has been sent.',
      'Innerhalb der Prüfungsfrist schriftlich bestritten: keine Beitreibung, bis der Nachweis versandt ist.',
      'Contestato per iscritto nel periodo di verifica: nessun recupero finché la prova non è stata inviata.',
    ),
    examples: {
      allows: [
        { name: 'nothing disputed', facts: {} },
        {
          name: 'sends the proof',
          facts: { ...inState('dispute-unverified'), channel: 'letter', purpose: 'statutory-notice' },
        },
      ],
      refuses: [
        { name: 'disputed, not yet verified', facts: inState('dispute-unverified') },
        { name: 'the same by email', facts: { ...inState('dispute-unverified'), channel: 'email' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'dispute-other',
    code: 'FED-DISPUTE-ORAL',
    citation: '15 USC 1692e(8); 12 CFR 1006.18(c)(2)',
    effect: 'warn',
    check: { kind: 'state-block', states: ['dispute-oral', 'dispute-late'] },
    sentence: words(
      'Disputed by word of mouth, or in writing after the period: collection may go on, but the debt is to be treated and reported as disputed.',
      'Mündlich oder nach Ablauf der Frist bestritten: Die Beitreibung darf weitergehen, doch die Schuld ist als bestritten zu behandeln und zu melden.',
      'Contestato a voce o dopo il termine: il recupero può continuare, ma il debito va trattato e segnalato come contestato.',
    ),
    examples: {
      allows: [{ name: 'nothing disputed', facts: { events: [wrote('email-in', '2026-06-01T14:00Z')] } }],
      refuses: [{ name: 'said on the telephone: not mine', facts: inState('dispute-oral') }],
    },
  },
];
