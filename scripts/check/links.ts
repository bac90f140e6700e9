import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import { basePath } from '../base-path.ts';

/**
 * Check that every link and source within the site leads to a file, and every fragment to an id.
 * Addresses on other sites are not asked for.
 */
export function checkLinks(pages: ReadonlyMap<string, string>, folder: string): Finding[] {
  const base = basePath();
  const findings: Finding[] = [];
  const ids = new Map([...pages].map(([file, html]) => [file, idsOf(html)]));
  for (const [file, html] of pages) {
    const here = `${base}/${file.replace(/index\.html$/, '')}`;
    for (const match of html.matchAll(/<[a-z]+\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)) {
      const link = (match[1] ?? '').replaceAll('&amp;', '&');
      const url = new URL(link, `https://this.site${here}`);
      if (url.hostname !== 'this.site' || !url.protocol.startsWith('http')) continue;
      const message = problemOf(url);
      if (!message) continue;
      const line = html.slice(0, match.index).split('\n').length;
      findings.push({ severity: 'error', rule: 'link-target', file, line, message });
    }
  }
  return findings;

  function problemOf(url: URL): string | undefined {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(`${base}/`))
      return `Unexpected \`${path}\`, expected a path in \`${base}/\`.`;
    const inside = path.slice(base.length + 1);
    const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!existsSync(join(folder, target)))
      return `Cannot find \`${target}\`, which this page links to.`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (!fragment || !ids.has(target) || ids.get(target)?.has(fragment)) return undefined;
    return `Cannot find the id \`${fragment}\` in \`${target}\`.`;
  }
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
