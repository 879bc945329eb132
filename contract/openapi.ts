import { z } from 'zod';
import { api } from './api.ts';
import { Problem } from './problem.ts';
import { HEADERS, type Route } from './route.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** The OpenAPI 3.1 document, made from the same schemas that the server checks requests with. */
export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [key, route] of Object.entries(api)) {
    const [method = '', path = ''] = key.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(key, method, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Duologue', version, description: 'The workbench for telephone debt recovery.' },
    servers: [{ url: '/api' }],
    paths,
    components: { schemas: { Problem: schemaOf(Problem, 'output') } },
  };
}

function operation(key: string, method: string, route: Route) {
  return {
    operationId: key
      .replace(/[^A-Za-z0-9]+/g, '-')
      .toLowerCase()
      .replace(/-$/, ''),
    summary: route.summary,
    parameters: [
      ...fieldsOf(route.params, 'path'),
      ...fieldsOf(route.query, 'query'),
      ...(route.roles.length === 0 ? [] : [header(HEADERS.tenant), header(HEADERS.actor)]),
      ...(method === 'GET' ? [] : [{ ...header(HEADERS.idempotencyKey), required: false }]),
    ],
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(route.body, 'input')) } }),
    ...(route.upload === true
      ? {
          requestBody: {
            required: true,
            content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
          },
        }
      : {}),
    responses: {
      200: {
        description: 'Done.',
        content:
          route.file === undefined
            ? json(schemaOf(route.response, 'output'))
            : { [route.file]: { schema: { type: 'string', format: 'binary' } } },
      },
      default: {
        description: 'A refusal, or bad input.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    ...(route.roles.length === 0 ? {} : { 'x-roles': route.roles }),
  };
}

const json = (schema: unknown) => ({ 'application/json': { schema } });
const header = (name: string) => ({ name, in: 'header', required: true, schema: { type: 'string' } });

function fieldsOf(schema: z.ZodObject | undefined, place: 'path' | 'query') {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
  }));
}
