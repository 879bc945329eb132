import type { FileQuestion } from '@duologue/contract/bank.ts';
import type { StatementProblem } from '@duologue/core/statements/statement-problem.ts';
import { DATE_ORDERS, DECIMAL_MARKS } from './statement-answers.ts';

type Choice = FileQuestion['choices'][number];

/** What a table of movements leaves open, each thing once. */
export function askAboutStatement(problems: readonly StatementProblem[], homeCurrency: string): FileQuestion[] {
  const asked = problems.filter(({ severity }) => severity === 'question');
  const questions = asked.flatMap((problem) => questionOf(problem, homeCurrency) ?? []);
  return questions.filter(({ id }, at) => questions.findIndex((other) => other.id === id) === at);
}

function questionOf({ code, values }: StatementProblem, homeCurrency: string): FileQuestion | undefined {
  const examples = { examples: values['examples'] ?? '' };
  switch (code) {
    case 'date-order-open':
      return ask('dateOrder', 'date-order', examples, ordersOf(examples.examples));
    case 'decimal-open':
      return ask(
        'decimal',
        'decimal',
        examples,
        DECIMAL_MARKS.map((mark) => named(mark, 'mark')),
      );
    case 'column-open': {
      const role = values['role'] === 'date' ? 'date' : 'amount';
      return ask(`column.${role}`, `column-${role}`, {}, columnsOf(values));
    }
    case 'currency-unknown': {
      const home = { value: homeCurrency, label: { code: 'bank.choice.currency', values: { currency: homeCurrency } } };
      return { ...ask('currency', 'currency', {}, [home]), kind: 'currency' };
    }
    default:
      return undefined;
  }
}

/** A year of four figures is told by itself: then it is not first. */
function ordersOf(examples: string | number): Choice[] {
  const isYearTold = /\d{4}/.test(String(examples));
  return DATE_ORDERS.filter((order) => order !== 'ymd' || !isYearTold).map((order) => named(order, 'order'));
}

function ask(id: string, code: string, values: FileQuestion['message']['values'], choices: Choice[]): FileQuestion {
  const message = { code: `bank.ask.${code}`, values };
  return { id, kind: 'choice', number: null, message, because: [], choices, currency: null };
}

const named = (value: string, kind: 'order' | 'mark'): Choice => ({
  value,
  label: { code: `bank.${kind}.${value}`, values: {} },
});

/** Headings may hold a comma; places do not. A heading that was cut off stands as the number of its column. */
function columnsOf({ choices, places }: StatementProblem['values']): Choice[] {
  const numbers = String(places ?? '').split(', ');
  const names = String(choices ?? '').split(', ');
  return numbers.map((place, at) => ({
    value: place,
    label:
      names.length === numbers.length
        ? { code: 'bank.choice.column', values: { name: names[at] ?? place } }
        : { code: 'bank.choice.column-numbered', values: { place } },
  }));
}
