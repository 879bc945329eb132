import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { examples, withAnswers } from '../writing/examples.ts';
import { quietInCanada } from './shared.ts';

/** New Brunswick: only what is known of records. Hours and counts of the province were not found. */
export const newBrunswick = definePack({
  id: 'ca.nb',
  jurisdiction: 'CA-NB',
  title: {
    en: 'New Brunswick: records of collection agencies',
    de: 'New Brunswick: Unterlagen der Inkassounternehmen',
    it: 'New Brunswick: registri delle agenzie di recupero',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: {
    places: [{ country: 'CA', region: 'NB' }],
    debtKinds: ['consumer'],
    collectors: ['third-party'],
  },
  quiet: quietInCanada('NB', 'America/Moncton'),
  rules: [
    {
      id: 'records-seven-years',
      code: 'DP-NB-BOOKS',
      force: 'law',
      confidence: 'P',
      effect: 'info',
      citation: 'Collection and Debt Settlement Services Act, 2011, c.126 s.9.1',
      link: { text: 'Collection and Debt Settlement Services Act (New Brunswick)' },
      effectiveFrom: day('2011-09-01'),
      check: { kind: 'needs', answer: 'records-kept-seven-years' },
      sentence: {
        en: 'Keep the records for seven years.',
        de: 'Die Unterlagen sieben Jahre aufbewahren.',
        it: 'Conservare i registri per sette anni.',
      },
      examples: examples(
        { 'they are kept': withAnswers({ 'records-kept-seven-years': 'yes' }) },
        { 'nobody has said so': { answers: {} } },
      ),
    },
  ],
});
