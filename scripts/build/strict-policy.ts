import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scriptTypes = new Set(['', 'module', 'text/javascript']);

/**
 * Write into every built page a Content-Security-Policy that allows this page's own inline scripts
 * and styles by hash and nothing else inline; stop the build at `style="…"`, `on…="…"` and
 * `javascript:`. Astro's own policy lists every hash of the site on every page.
 */
export function strictPolicy(): AstroIntegration {
  return {
    name: 'strict-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const html = await readFile(join(root, file), 'utf8');
          const meta = `<meta http-equiv="content-security-policy" content="${policy(html, file)}">`;
          const charset = /<meta charset="?utf-8"?>/i;
          await writeFile(
            join(root, file),
            html.replace(charset, (tag) => tag + meta),
          );
        }
      },
    },
  };
}

function policy(html: string, file: string): string {
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const inline = /<[^>]+\s(?:style|on[a-z]+)="[^>]*>|(?:href|src|action)="\s*javascript:/i.exec(
    markup,
  );
  if (inline)
    throw new Error(
      `Unexpected inline style or handler in ${file}: \`${inline[0].slice(0, 120)}\``,
    );

  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .map(([, attributes = '', code = '']) => ({ attributes, code }))
    .filter(({ attributes }) =>
      scriptTypes.has(/\btype="?([^"\s>]*)/i.exec(attributes)?.[1] ?? ''),
    );
  const isForeign = scripts.some(
    ({ attributes, code }) => /\bsrc=/.test(attributes) || /\bimport\b/.test(code),
  );
  const scriptHashes = scripts
    .filter(({ attributes }) => !/\bsrc=/.test(attributes))
    .map(({ code }) => hash(code));
  const styleHashes = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
    ([, code = '']) => hash(code),
  );
  const sources = (hashes: string[], self: boolean) =>
    [...(self ? ["'self'"] : []), ...new Set(hashes)].join(' ') || "'none'";

  return [
    "default-src 'none'",
    `script-src ${sources(scriptHashes, isForeign)}`,
    `style-src ${sources(styleHashes, /<link\b[^>]*rel="?stylesheet/i.test(html))}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${scripts.length > 0 ? 'site-worker' : "'none'"}`,
  ].join(';');
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}
