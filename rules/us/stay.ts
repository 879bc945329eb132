import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { inState, quietIn, words } from './writing.ts';
import { PRIVILEGED } from './federal/regulation.ts';

/** What stops collection whoever collects and whatever the debt: bankruptcy; and stolen identities. */
export const stay = definePack({
  id: 'us.stay',
  jurisdiction: 'US',
  title: words(
    'United States: bankruptcy and identity theft',
    'Vereinigte Staaten: Insolvenz und Identitätsdiebstahl',
    'Stati Uniti: insolvenza e furto d’identità',
  ),
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'US' }] },
  quiet: quietIn({}),
  rules: [
    {
      id: 'bankruptcy',
      code: 'US-BANKRUPTCY-STAY',
      force: 'law',
      // Known from memory, and well settled: it refuses.
      confidence: 'M',
      effect: 'deny',
      citation: '11 USC 362(a)(6), 524(a)(2)',
      link: { text: 'Bankruptcy Code', url: 'https://www.law.cornell.edu/uscode/text/11/362' },
      effectiveFrom: day('1979-10-01'),
      check: { kind: 'state-block', states: ['bankruptcy', 'discharged'] },
      exceptions: [
        {
          code: 'US-BANKRUPTCY-STAY',
          sentence: words(
            'To an attorney or the creditor, not to the debtor.',
            'An einen Anwalt oder den Gläubiger, nicht an den Schuldner.',
            'A un avvocato o al creditore, non al debitore.',
          ),
          when: { kind: 'relation', relations: PRIVILEGED },
        },
      ],
      sentence: words(
        'A bankruptcy petition was filed or the debt discharged: no act to collect it.',
        'Ein Insolvenzantrag ist gestellt oder die Restschuld erlassen: nichts tun, um sie einzuziehen.',
        'È stata chiesta l’insolvenza o il debito è estinto: nessun atto per riscuoterlo.',
      ),
      examples: {
        allows: [
          { name: 'no petition', facts: {} },
          { name: 'the debtor’s attorney', facts: { ...inState('bankruptcy'), relation: 'attorney' } },
        ],
        refuses: [
          { name: 'a petition was filed', facts: inState('bankruptcy') },
          { name: 'discharged, and this is a letter', facts: { ...inState('discharged'), channel: 'letter' } },
        ],
      },
    },
    {
      id: 'identity-theft',
      code: 'US-IDTHEFT',
      force: 'law',
      confidence: 'P',
      citation: '15 USC 1681m(f); 12 CFR 1006 comment 30(b)(1)-2',
      link: {
        text: 'Fair Credit Reporting Act, section 615(f)',
        url: 'https://www.law.cornell.edu/uscode/text/15/1681m',
      },
      effectiveFrom: day('2004-12-01'),
      appliesTo: { debtKinds: ['consumer'] },
      check: { kind: 'state-block', states: ['identity-theft'] },
      sentence: words(
        'Reported as the debt of a thief of identity: it may not be placed, sold or collected.',
        'Als Schuld aus Identitätsdiebstahl gemeldet: Sie darf nicht übergeben, verkauft oder eingezogen werden.',
        'Segnalato come debito da furto d’identità: non può essere affidato, venduto o riscosso.',
      ),
      examples: {
        allows: [{ name: 'nothing was reported', facts: {} }],
        refuses: [{ name: 'reported', facts: inState('identity-theft') }],
      },
    },
  ],
});
