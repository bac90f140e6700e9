import workerUrl from './worker.ts?worker&url';

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
interface WithTrustedTypes {
  trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
}

// Starting a worker is a sink of Trusted Types: the one policy lets only the site's own scripts by.
const rules: ScriptPolicy = {
  createScriptURL(address) {
    const { origin, pathname, href } = new URL(address, location.href);
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    const isBuilt =
      pathname.startsWith(`${base}/_astro/`) &&
      /^[\w.-]+\.js$/.test(pathname.slice(base.length + 8));
    if (origin === location.origin && (isBuilt || import.meta.env.DEV)) return href;
    throw new TypeError(`Cannot run \`${address}\`: it is no script of this site.`);
  },
};
const policy =
  (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('site-worker', rules) ?? rules;

/** Start the worker of the search page. */
export function createSiteWorker(): Worker {
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
}
