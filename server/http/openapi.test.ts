import { api } from '@duologue/contract/api.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type HttpDesk, openHttpDesk } from './testing.ts';

/** The parts of OpenAPI 3.1 that we use, as the specification describes them. */
const Schema = z.record(z.string(), z.unknown());
const Content = z.record(
  z.string().regex(/^[\w.+-]+\/[\w.+-]+(; charset=utf-8)?$/),
  z.strictObject({ schema: Schema }),
);
const Parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: Schema,
});
const OperationObject = z.strictObject({
  operationId: z.string().regex(/^[a-z0-9-]+$/),
  summary: z.string().min(1),
  parameters: z.array(Parameter),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^(\d{3}|default)$/),
    z.strictObject({ description: z.string().min(1), content: Content }),
  ),
  'x-roles': z.array(z.string()).optional(),
});
const Document = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(
    z.string().regex(/^\//),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), OperationObject),
  ),
  components: z.strictObject({ schemas: z.record(z.string(), Schema) }),
});

let desk: HttpDesk;
let document: z.infer<typeof Document>;
beforeAll(async () => {
  desk = await openHttpDesk();
  document = Document.parse((await desk.send('GET', '/api/openapi.json')).body);
});
afterAll(() => desk?.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, path, operation })),
  );

describe('the description of the API', () => {
  test('lists every operation, and no other', () => {
    expect(new Set(operations().map(({ key }) => key))).toEqual(new Set(Object.keys(api)));
  });

  test('names each operation once', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test('declares each name in a path, required, and no name twice', () => {
    for (const { key, path, operation } of operations()) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect([key, inPath.map(({ name }) => name)]).toEqual([key, [...path.matchAll(/\{(\w+)\}/g)].map(([, n]) => n)]);
      expect(inPath.every(({ required }) => required)).toBe(true);
      const places = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('every reference leads somewhere', () => {
    for (const reference of JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)) {
      const place = (reference[1] ?? '').replace(/^#\//, '').split('/');
      const target = place.reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], document);
      expect([reference[1], target]).toEqual([reference[1], expect.anything()]);
    }
  });

  test('every schema is one of JSON Schema 2020-12, as OpenAPI 3.1 takes it', () => {
    const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];
    const text = JSON.stringify(document);
    for (const [, type] of text.matchAll(/"type":"(\w+)"/g)) expect(types).toContain(type);
    // Words of OpenAPI 3.0 and of older drafts that 3.1 does not know.
    expect(text).not.toMatch(/"(nullable|definitions|exclusiveMinimum":(true|false))"/);
  });
});
