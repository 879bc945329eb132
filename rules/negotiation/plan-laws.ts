import type { PlanLaw } from '@duologue/core/negotiation/law/plan-law.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { EUROPEAN_UNION } from '../europe/places.ts';

/**
 * What laws say about agreeing time or less money by telephone. Only a text that was read forbids; what we know from
 * memory or from second hand warns, and says so.
 */
export const planLaws: readonly PlanLaw[] = [
  {
    id: 'DE-RDG13A-PLAN',
    places: ['DE'],
    debtKinds: ['consumer'],
    collectors: ['third-party'],
    about: { instalmentsAbove: 1, kinds: ['holiday', 'longer'] },
    metBy: 'plan-cost-notice',
    force: 'law',
    confidence: 'P',
    effectiveFrom: day('2021-10-01'),
    citation: 'RDG § 13a(3)',
    url: 'https://www.gesetze-im-internet.de/rdg/__13a.html',
    sentence: {
      en: 'No instalments or deferral with a private person before its cost was told in text form.',
      de: 'Keine Raten oder Stundung mit Privatpersonen, bevor die Kosten dafür in Textform mitgeteilt sind.',
      it: 'Niente rate o dilazioni con un privato prima di averne comunicato il costo in forma testuale.',
    },
  },
  {
    id: 'UK-CONC-FORBEAR-PLAN',
    places: ['GB'],
    debtKinds: ['consumer'],
    products: ['consumer-credit'],
    about: { instalmentsAbove: 0 },
    metByAnswer: 'forbearance-considered',
    force: 'regulator-rule',
    // The chapter was read in parts: it warns.
    confidence: 'O',
    effectiveFrom: day('2014-04-01'),
    citation: 'FCA Handbook CONC 7.3',
    url: 'https://www.handbook.fca.org.uk/handbook/CONC/7/3.html',
    sentence: {
      en: 'Consumer credit: write down which relief was considered, and agree nothing that cannot be sustained.',
      de: 'Verbraucherkredit: festhalten, welche Erleichterung geprüft wurde; nichts vereinbaren, was nicht tragbar ist.',
      it: 'Credito al consumo: annotare quali agevolazioni sono state valutate; non concordare importi insostenibili.',
    },
  },
  {
    id: 'US-TILA-FOUR',
    places: ['US'],
    debtKinds: ['consumer'],
    about: { instalmentsAbove: 4 },
    force: 'law',
    confidence: 'M',
    effectiveFrom: day('1969-07-01'),
    citation: '12 CFR 1026.2(a)(17)',
    sentence: {
      en: 'A written agreement to pay in more than four instalments may be credit that needs disclosures. Ask counsel.',
      de: 'Eine schriftliche Vereinbarung über mehr als vier Raten kann ein Kredit mit Informationspflichten sein. Anwalt fragen.',
      it: 'Un accordo scritto in più di quattro rate può essere un credito con obblighi informativi. Chiedere al legale.',
    },
  },
  {
    id: 'EU-CCD2-FORBEAR',
    places: EUROPEAN_UNION.map(({ country }) => country),
    debtKinds: ['consumer'],
    products: ['consumer-credit'],
    about: { instalmentsAbove: 0 },
    metByAnswer: 'forbearance-considered',
    force: 'law',
    confidence: 'M',
    effectiveFrom: day('2026-11-20'),
    citation: 'Directive (EU) 2023/2225, Art. 35 and 36, as the country has it',
    sentence: {
      en: 'Consumer credit: relief is considered before enforcement, and debt advice is named.',
      de: 'Verbraucherkredit: vor der Durchsetzung wird Nachsicht geprüft und auf Schuldnerberatung hingewiesen.',
      it: 'Credito al consumo: prima dell’esecuzione si valutano misure di tolleranza e si indica la consulenza sul debito.',
    },
  },
];
