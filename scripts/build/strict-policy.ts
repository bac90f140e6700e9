import { createHash } from 'node:crypto';

const scriptTypes = new Set(['', 'module', 'text/javascript']);
// Which links to prefetch: data, but a browser wants its hash.
const ruleTypes = new Set(['speculationrules']);

/**
 * Give a page with a Content-Security-Policy that allows this page's own inline scripts and styles by
 * hash and nothing else inline; throws at `style="…"`, `on…="…"` and `javascript:`, naming the page's
 * `path`. Astro's own policy lists every hash of the site on every page.
 */
export function strictPolicy(html: string, path: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy(html, path)}">`;
  return html.replace(/<meta charset="?utf-8"?>/i, (tag) => tag + meta);
}

function policy(html: string, path: string): string {
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const inline = /<[^>]+\s(?:style|on[a-z]+)="[^>]*>|(?:href|src|action)="\s*javascript:/i.exec(
    markup,
  );
  if (inline)
    throw new Error(
      `Unexpected inline style or handler in ${path}: \`${inline[0].slice(0, 120)}\``,
    );

  // Inert until the page's own script puts it into the page: trusted through that script's hash.
  const late = /<template\b[\s\S]*?<\/template>/gi;
  const isLate = late.test(html);
  const elements = [
    ...html.replace(late, '').matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi),
  ].map(([, attributes = '', code = '']) => ({
    type: /\btype="?([^"\s>]*)/i.exec(attributes)?.[1] ?? '',
    isForeign: /\bsrc=/.test(attributes),
    code,
  }));
  const foreign = elements.find(({ isForeign }) => isForeign);
  if (foreign) throw new Error(`Unexpected script with a source in ${path}: put it in the page.`);
  const scripts = elements.filter(({ type }) => scriptTypes.has(type));
  const rules = elements.filter(({ type }) => ruleTypes.has(type));
  const scriptHashes = [...scripts, ...rules].map(({ code }) => hash(code));
  // What a page's own script fetches later comes through a policy that knows its address, and may
  // start the worker in its turn.
  const policies = scripts.flatMap(({ code }) =>
    [...code.matchAll(/\.createPolicy\(\W(site-[a-z]+)/g)].map(([, name]) => name),
  );
  const loads = policies.some((name) => name !== 'site-worker');
  if (loads) policies.push('site-worker');
  if (loads || isLate) scriptHashes.push("'strict-dynamic'");
  const styleHashes = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
    ([, code = '']) => hash(code),
  );
  const sources = (hashes: string[]) => [...new Set(hashes)].join(' ') || "'none'";

  return [
    "default-src 'none'",
    `script-src ${sources(scriptHashes)}`,
    `style-src ${sources(styleHashes)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies.join(' ') || "'none'"}`,
  ].join(';');
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}
