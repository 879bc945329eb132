import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { limitationPeriods } from './limitation-periods.ts';
import { quietIn, words } from './writing.ts';

const old = { limitation: { accruedOn: day('2010-01-01') } };
const recent = { limitation: { accruedOn: day('2026-01-01') } };

/** Looks at the years of the state's table and warns once the shortest of them may have run. Never a ground to refuse. */
export const usLimitation = definePack({
  id: 'us.limitation',
  jurisdiction: 'US',
  title: words(
    'United States: time to sue, suggestions',
    'Vereinigte Staaten: Verjährung, Vorschläge',
    'Stati Uniti: prescrizione, suggerimenti',
  ),
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'US' }] },
  quiet: quietIn({ region: 'CA' }),
  rules: limitationPeriods.map(({ state, written, oral, account, confidence, note }) => ({
    id: `years-${state.toLowerCase()}`,
    code: 'US-SOL-AGE',
    force: 'law' as const,
    confidence,
    effect: 'warn' as const,
    citation: `Published tables for ${state}${note === undefined ? '' : ` (${note})`}; they contradict each other`,
    link: { text: 'Tables of limitation periods by state' },
    effectiveFrom: day('2000-01-01'),
    reviewOn: day('2027-11-01'),
    check: {
      kind: 'limitation' as const,
      years: Math.min(written, oral, account),
      from: 'accrual' as const,
      restartedBy: ['payment', 'acknowledgment', 'judgment'] as const,
      asks: 'what-is-known' as const,
    },
    appliesTo: { places: [{ country: 'US', region: state }] },
    sentence: words(
      'The time to sue may have run out here: have a lawyer look before you speak of a suit or take a part payment.',
      'Die Klagefrist kann hier abgelaufen sein: vor einem Wort von Klage oder einer Teilzahlung einen Anwalt fragen.',
      'Qui il termine per agire può essere scaduto: prima di parlare di causa o accettare un acconto, chiedere a un avvocato.',
    ),
    examples: {
      allows: [{ name: 'due this year', facts: { ...recent, regime: quietIn({ region: state }).regime } }],
      refuses: [{ name: 'due in 2010', facts: { ...old, regime: quietIn({ region: state }).regime } }],
    },
  })),
});
