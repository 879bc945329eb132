import { openApiDocument } from '@duologue/contract/openapi.ts';
import { Hono } from 'hono';
import { onlyLoopback, securityHeaders } from './guard.ts';
import { jsonReply } from './reply.ts';
import { type RouteDeps, registerRoutes } from './routes.ts';
import { serveWeb } from './serve-web.ts';

export type HttpOptions = RouteDeps & {
  readonly version: string;
  /** The folder of the built web application; without it only the API is served. */
  readonly webRoot: string | undefined;
};

/** The whole HTTP face: the API below `/api`, its description, and the workbench for everything else. */
export function createHttp(options: HttpOptions): Hono {
  const app = new Hono();
  app.use(onlyLoopback);
  app.use(securityHeaders);

  app.get('/api/health', (c) => c.json({ ok: true, version: options.version }));
  app.get('/api/openapi.json', () => jsonReply(200, openApiDocument(options.version)));
  registerRoutes(app, options);
  app.all('/api/*', () =>
    jsonReply(404, {
      type: 'urn:duologue:problem:no-such-route',
      title: 'no such route',
      status: 404,
      code: 'no-such-route',
    }),
  );
  if (options.webRoot !== undefined) serveWeb(app, options.webRoot);
  return app;
}
