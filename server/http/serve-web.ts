import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';

/** Serves the built workbench. Files with a hash in their name are kept by the browser for ever; pages are not. */
export function serveWeb(app: Hono, webRoot: string): void {
  const root = relative(process.cwd(), webRoot) || '.';
  app.use('*', compress());
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  // What the build has compressed goes out as it is; the rest is compressed on the way.
  app.use('*', serveStatic({ root, precompressed: true }));
  app.get('/assets/*', (c) => c.text('Not here.', 404));
  // Every other address is a page of the workbench, which reads the address itself.
  app.get('*', serveStatic({ root, path: 'index.html', precompressed: true }));
}
