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

const main = document.querySelector<HTMLElement>('main[data-index]');
const box = document.querySelector<HTMLInputElement>('#q');
const events = ['focusin', 'pointerdown', 'keydown'] as const;

let typed = '';
const note = (event: Event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typed = box?.value ?? '';
};

async function start(): Promise<void> {
  for (const event of events) removeEventListener(event, start);
  if (!main || !box) return;
  box.addEventListener('input', note);
  try {
    const response = await fetch(`${main.dataset['page']}`);
    Object.assign(main.dataset, await response.json());
    await load();
    // What was typed meanwhile: the page's script began with what its address says.
    if (typed) {
      box.value = typed;
      box.dispatchEvent(new Event('input'));
    }
  } catch {
    const status = document.querySelector<HTMLElement>('#status');
    status?.append(`${status.dataset['failed']}`);
  }
}

/** Run `page.ts`. Its address is a sink of Trusted Types: this policy knows no other one. */
function load(): Promise<unknown> {
  const script = document.createElement('script');
  const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('site-page', {
    createScriptURL: () => pageUrl,
  });
  script.src = policy?.createScriptURL('') ?? pageUrl;
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

if (location.search) void start();
else for (const event of events) addEventListener(event, start);
