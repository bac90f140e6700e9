import pageUrl from './page.ts?worker&url';

/**
 * The script that the search page carries: it fetches the rest (`page.ts`, and what that says and
 * suggests) as soon as somebody asks or is about to.
 */

interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: () => string },
    ) => { createScriptURL: (address: string) => string };
  };
}

// The page that carries this script has all of them.
const find = (selector: string) => document.querySelector(selector) as HTMLInputElement;
const main = find('main');
const box = find('#q');
const events = ['focusin', 'pointerdown', 'keydown'] as const;

let typed = '';
// A query that is sent meanwhile waits for the script: as an address, a long one would be refused.
const note = (event: Event) => {
  event.preventDefault();
  if (!(event instanceof InputEvent && event.isComposing)) typed = box.value;
};

async function start(): Promise<void> {
  for (const event of events) removeEventListener(event, start);
  addEventListener('input', note);
  addEventListener('submit', note);
  // The script is on its way while what it needs is fetched.
  add('link', { rel: 'preload', as: 'script', href: pageUrl });
  try {
    const response = await fetch(main.dataset['page'] as string);
    Object.assign(main.dataset, await response.json());
    await load();
    // What was typed meanwhile: the page's script began with what its address says.
    if (typed) {
      box.value = typed;
      box.dispatchEvent(new Event('input'));
    }
  } catch {
    const status = find('#status');
    status.append(status.dataset['failed'] as string);
    // Now that tries it again.
    removeEventListener('submit', note);
  }
}

/** Run `page.ts`. Its address is a sink of Trusted Types: this policy knows no other one. */
function load(): Promise<unknown> {
  const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('site-page', {
    createScriptURL: () => pageUrl,
  });
  const src = policy?.createScriptURL('') ?? pageUrl;
  return new Promise((onload, onerror) => add('script', { src, onload, onerror }));
}

function add(name: string, its: object): void {
  document.head.append(Object.assign(document.createElement(name), its));
}

if (location.search) void start();
else for (const event of events) addEventListener(event, start);
