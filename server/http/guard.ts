import type { MiddlewareHandler } from 'hono';

const LOOPBACK_HOST = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Without passwords, loopback is the wall. A page of another site can still make the browser send requests here, by
 * its own name (DNS rebinding) or ours (cross-site request), so both names are checked.
 */
export const onlyLoopback: MiddlewareHandler = async (c, next) => {
  if (!LOOPBACK_HOST.test(new URL(c.req.url).host)) return c.text('This address is not served.', 421);

  const origin = c.req.header('origin');
  if (origin !== undefined && !LOOPBACK_HOST.test(origin.replace(/^https?:\/\//, ''))) {
    return c.text('Requests from other sites are refused.', 403);
  }
  await next();
  return undefined;
};

const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', POLICY);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cross-origin-opener-policy', 'same-origin');
};
