import type { Finding } from '../../src/content/finding.ts';
import { basePath } from '../base-path.ts';

// Where readers, hosts and robots begin, and what search reads: its index, whose files are named by
// their terms, and the claims of the articles that it finds; the service worker and its lists.
const beginning =
  /^(?:index\.html|404\.html|robots\.txt|_headers|_redirects|\.nojekyll|search\/.+\.(?:json|txt|bin)|(?:[a-z-]+\/)?articles\/[^/]+\/claims\.json|sw\.js|(?:[a-z-]+\/)?offline\/\w+-list\.json)$/;
const readable = /\.(?:html|js|css|json|xml|webmanifest)$|^(?:_redirects|robots\.txt)$/;

/**
 * Check that every built file can be reached from the home page and what hosts ask for. A sitemap
 * reaches itself only: a page that nothing else leads to has no readers. `files` are bytes by path
 * within the built folder.
 */
export function checkOrphans(files: ReadonlyMap<string, Buffer>): Finding[] {
  const prefix = `${basePath()}/`;
  const reached = new Set([...files.keys()].filter((file) => beginning.test(file)));
  // A set goes on to what is added to it meanwhile.
  for (const file of reached) {
    if (!readable.test(file) || file === 'sitemap.xml') continue;
    for (const target of targetsIn(files.get(file)?.toString() ?? '', { file, prefix })) {
      if (files.has(target)) reached.add(target);
    }
  }
  const message =
    'Unexpected file, nothing of the site leads to it: link to it, or do not build it.';
  return [...files.keys()]
    .filter((file) => !reached.has(file))
    .map((file) => ({ severity: 'error', rule: 'orphan', file, message }));
}

/** Give the paths of the files that a text names by their address, from the root or, in pages and modules, from its own. */
function* targetsIn(text: string, place: { file: string; prefix: string }): Generator<string> {
  const { file, prefix } = place;
  const here = `https://this.site${prefix}${file}`;
  const whole = text.matchAll(/(?:^|["'`>\s(,])((?:https?:\/)?\/[^"'`<>\s(),?#{]*)/gm);
  const relative = file.endsWith('.html')
    ? text.matchAll(/\shref="([^"/:]+\/?[^":]*)"/g)
    : text.matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/g);
  for (const [, address = ''] of [...whole, ...relative]) {
    const path = URL.parse(address, here)?.pathname;
    if (!path?.startsWith(prefix)) continue;
    const inside = path.slice(prefix.length);
    yield inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  }
}
