import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { content, item, says, words } from '../writing.ts';
import { REGULATION } from './regulation.ts';

/** What is said when money is about to move: 1006.22 and 1006.30(c). */
export const sayPayment: readonly Rule[] = [
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
];
