import { expect, test } from 'vitest';
import { finding } from '../../api/testing/named-gate.ts';
import { legalQuestions } from './legal-questions.ts';

const unknown = (code: string, values: Record<string, string>) => finding({ code, result: 'unknown', values });

test('one question for each thing that is not known, with the rules that ask it', () => {
  const findings = [
    unknown('NY-NOTICE', { missing: 'milestone', milestone: 'validation-notice' }),
    unknown('FED-NOTICE', { missing: 'milestone', milestone: 'validation-notice' }),
    unknown('IE-FORBEAR', { missing: 'answer', needs: 'forbearance-considered' }),
    unknown('NYC-LICENCE', { missing: 'answer', needs: 'licence.US-NY-NYC' }),
  ];
  expect(legalQuestions(findings)).toEqual([
    { kind: 'notice', notice: 'validation-notice', codes: ['NY-NOTICE', 'FED-NOTICE'] },
    { kind: 'answer', answer: 'forbearance-considered', codes: ['IE-FORBEAR'] },
    { kind: 'licence', jurisdiction: 'US-NY-NYC', codes: ['NYC-LICENCE'] },
  ]);
});

test('what is answered is not asked, nor what no form can answer', () => {
  const violated = finding({ result: 'violated', values: { milestone: 'validation-notice' } });
  expect(
    legalQuestions([violated, unknown('X', { missing: 'zones' }), unknown('Y', { needs: 'never-heard-of' })]),
  ).toEqual([]);
});
