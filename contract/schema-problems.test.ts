import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaProblems } from './schema-problems.ts';

const problemsOf = (schema: z.ZodType, value: unknown, place?: string) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : schemaProblems(parsed.error, place);
};

describe('what a schema objects to is a key of the catalogue, with what its sentence names', () => {
  test.each<[string, z.ZodType, unknown, object]>([
    ['input.invalid_type', z.string(), 1, {}],
    ['input.invalid_format', z.string().regex(/x/), 'y', {}],
    ['input.invalid_value', z.enum(['a', 'b']), 'c', { choices: 'a, b' }],
    ['input.invalid_union', z.union([z.string(), z.number()]), true, {}],
    ['input.invalid_key', z.record(z.string().max(1), z.string()), { ab: 'c' }, {}],
    ['input.unrecognized_keys', z.strictObject({}), { a: 1, b: 2 }, { names: 'a, b' }],
    ['input.not_multiple_of', z.number().multipleOf(5), 3, { step: '5' }],
    ['input.too_small', z.string().min(2), '', { least: '2' }],
    ['input.too_big', z.string().max(2), 'abc', { most: '2' }],
    ['input.custom', z.string().refine(() => false, 'English words'), 'a', { text: 'English words' }],
  ])('%s', (code, schema, value, values) => {
    expect(problemsOf(schema, value)).toMatchObject([{ message: { code, values } }]);
  });

  test('a schema that knows better names its sentence, and nothing English goes with it', () => {
    const dated = z.string().regex(/x/, 'input.not-a-date');
    expect(problemsOf(dated, 'y')).toEqual([{ field: '', message: { code: 'input.not-a-date', values: {} } }]);
    const few = z.string().refine(() => false, { error: 'input.too_big', params: { most: 7 } });
    expect(problemsOf(few, '')).toEqual([{ field: '', message: { code: 'input.too_big', values: { most: '7' } } }]);
  });

  test('where it is, as a path', () => {
    const schema = z.object({ list: z.array(z.object({ day: z.string() })) });
    expect(problemsOf(schema, { list: [{ day: 'a' }, {}] }, 'query').map(({ field }) => field)).toEqual([
      'query.list.1.day',
    ]);
  });
});
