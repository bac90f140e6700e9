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
    const isOwn = isBuilt || pathname === `${base}/sw.js` || import.meta.env.DEV;
    if (origin === location.origin && isOwn) return href;
    throw new TypeError(`Cannot run \`${address}\`: it is no script of this site.`);
  },
};
/** Gives addresses of the site's own workers as Trusted Types asks for; throws at any other. */
export const sitePolicy =
  (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('site-worker', rules) ?? rules;
