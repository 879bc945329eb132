import { describe, expect, test } from 'vitest';
import type { GuideLanguage } from '../said.ts';
import { checkWritten } from './check-written.ts';
import type { WordContext } from './spoken-rule.ts';

const kinds = (text: string, language: GuideLanguage, context: WordContext) =>
  [...new Set(checkWritten(text, language, context).map(({ kind }) => kind))].sort();

describe('P09: what must not be said is found, with its kind', () => {
  test.each<[GuideLanguage, WordContext, string, string]>([
    ['en', 'said', 'If you do not pay by Friday we will take you to court.', 'threat-of-suit'],
    ['en', 'said', 'If you do not pay we will sue.', 'threat-of-suit'],
    ['de', 'said', 'Wenn Sie nicht zahlen, klagen wir.', 'threat-of-suit'],
    ['en', 'said', 'Otherwise we shall have to sue.', 'threat-of-suit'],
    ['en', 'said', 'We’ll send round the bailiffs.', 'false-power'],
    ['en', 'said', 'You should be ashamed of yourself.', 'shaming'],
    ['en', 'said', 'I’ll tell your employer about it.', 'shaming'],
    ['en', 'said', 'This is your last chance.', 'false-statement'],
    ['en', 'said', 'Pay half and I can waive the rest.', 'beyond-authority'],
    ['en', 'said', 'You will regret this.', 'threat'],
    ['en', 'said', 'Borrow it from a friend.', 'undue-pressure'],
    ['en', 'note', 'card 4111 1111 1111 1111, exp next year', 'card-number'],
    ['en', 'note', 'she read out the security code: 123', 'card-number'],
    ['en', 'note', 'he was diagnosed in March', 'health-data'],
    ['en', 'note', 'the man is a liar', 'shaming'],
    ['en', 'before-verified', 'It is about an unpaid invoice.', 'reveals-debt'],
    ['de', 'said', 'Sonst sehen wir uns vor Gericht!', 'threat-of-suit'],
    ['de', 'said', 'Wir werden Sie verklagen.', 'threat-of-suit'],
    ['de', 'said', 'Dann kommt der Gerichtsvollzieher.', 'false-power'],
    ['de', 'said', 'Schämen Sie sich!', 'shaming'],
    ['de', 'said', 'Das ist Ihre letzte Chance.', 'false-statement'],
    ['de', 'said', 'Dann verzichten wir auf… nein: wir verzichten auf den Rest.', 'beyond-authority'],
    ['de', 'said', 'Zahlen Sie sofort.', 'undue-pressure'],
    ['de', 'note', 'Karte 5500-0000-0000-0004', 'card-number'],
    ['de', 'note', 'hat Krebs und ist in Behandlung', 'health-data'],
    ['de', 'before-verified', 'Es geht um eine offene Rechnung.', 'reveals-debt'],
    ['it', 'said', 'Altrimenti procederemo per vie legali.', 'threat-of-suit'],
    ['it', 'said', 'Le pignorano lo stipendio.', 'false-power'],
    ['it', 'said', 'Si vergogni!', 'shaming'],
    ['it', 'said', 'È l’ultima possibilità.', 'false-statement'],
    ['it', 'said', 'Se paga oggi le condono il resto.', 'beyond-authority'],
    ['it', 'said', 'Paghi subito.', 'undue-pressure'],
    ['it', 'note', 'ha dato la carta 4000056655665556', 'card-number'],
    ['it', 'note', 'la moglie è incinta', 'health-data'],
    ['it', 'before-verified', 'Chiamo per una fattura.', 'reveals-debt'],
    // Whoever writes in another language than the one chosen is not let through by it.
    ['en', 'said', 'Wir werden Sie verklagen.', 'threat-of-suit'],
  ])('%s, %s: %s', (language, context, text, kind) => expect(kinds(text, language, context)).toEqual([kind]));
});

describe('P09: what only looks like it is let pass', () => {
  test.each<[GuideLanguage, WordContext, string]>([
    ['en', 'said', 'We do not want to go to court, and I am not here to threaten you.'],
    ['en', 'said', 'We will not take you to court over this today.'],
    ['en', 'said', 'There is no shame in a bad month.'],
    ['en', 'said', 'I cannot waive anything, but I can ask.'],
    ['en', 'said', 'Please issue your credit note number, and pursue your own customer.'],
    ['en', 'note', 'says the police took his van; his lawyer will sue the builder'],
    ['en', 'note', 'works for Cancer Research UK'],
    ['en', 'note', 'IBAN DE89 3704 0044 0532 0130 00, reference RF18 5390 0754 7034'],
    ['en', 'note', 'call back on +44 20 7946 0101 4444, invoice 4111 1111 1111 1112'],
    ['en', 'before-verified', 'Could I have your accounts department, please?'],
    ['de', 'said', 'Wir gehen damit nicht vor Gericht, wir suchen einen Weg.'],
    ['de', 'said', 'Dafür muss sich niemand schämen.'],
    ['de', 'said', 'Darauf können wir leider nicht verzichten.'],
    ['de', 'said', 'Entschuldigung, ich wollte Sie nicht drängen.'],
    ['de', 'note', 'Ansprechpartner Herr Krebs, Firma Krebs & Söhne'],
    ['de', 'note', 'sein Anwalt will den Bauherrn verklagt haben'],
    ['de', 'before-verified', 'Entschuldigen Sie die Störung, ist Frau Berger da?'],
    ['it', 'said', 'Non deve vergognarsi, capita a molti.'],
    ['it', 'said', 'Non la portiamo in tribunale, cerchiamo una soluzione.'],
    ['it', 'said', 'Non posso garantirle niente, ma chiedo.'],
    ['it', 'note', 'lavora all’Istituto Tumori, reparto acquisti'],
    ['it', 'before-verified', 'Buongiorno, parlo con la signora Bianchi?'],
  ])('%s, %s: %s', (language, context, text) => expect(kinds(text, language, context)).toEqual([]));
});

test('P09: it is explained in each language, and says where it stands', () => {
  const text = 'Well, we will sue you then.';
  const [finding] = checkWritten(text, 'en', 'said');
  expect(finding).toMatchObject({ kind: 'threat-of-suit' });
  expect(text.slice(finding?.from, finding?.to)).toBe('we will sue');
  for (const language of ['en', 'de', 'it'] as const) expect(finding?.why[language].length).toBeGreaterThan(40);
});
