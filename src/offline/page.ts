import { fill } from '../search/fill.ts';
import { makeElement } from '../search/make-element.ts';
import type { FileList } from './file-list.ts';
import { keptPages } from './kept-pages.ts';
import type { OfflineTexts } from './offline-texts.ts';
import { saveFiles } from './save-files.ts';

/** The script of the offline page: it lists what is kept, keeps the whole story, and removes all of it. */

const find = <T extends HTMLElement>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`Cannot find \`${selector}\` on the offline page.`);
  return element;
};
const main = find('main[data-list]');
const button = find<HTMLButtonElement>('#save');
const progress = find<HTMLProgressElement>('#saving');
const size = find('#size');
const status = find('#status');
const texts = JSON.parse(main.dataset['texts'] ?? '{}') as OfflineTexts;
const listAddress = main.dataset['list'] ?? '';
const home = main.dataset['home'] ?? '';
const scope = new URL(main.dataset['base'] ?? '', location.href).href;

let list: FileList | undefined;
let missing: FileList['files'] = [];
let running: AbortController | undefined;

const say = (text: string) => {
  status.textContent = text;
};
const sum = (files: FileList['files'], column: 2 | 3) =>
  files.reduce((total, file) => total + file[column], 0);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

// The service worker answers with this page for one that is not kept.
if (location.pathname !== new URL(main.dataset['own'] ?? '', location.href).pathname) {
  find('#missing').hidden = false;
  find('h1').textContent = texts.missing;
  document.title = texts.missing;
  find('#again').addEventListener('click', () => location.reload());
}

async function showPages(): Promise<void> {
  const pages = await keptPages(scope);
  const isNear = ({ language }: { language: string }) => language === document.documentElement.lang;
  const nearFirst = [...pages.filter(isNear), ...pages.filter((page) => !isNear(page))];
  const items = nearFirst.map(({ address, title, language }) =>
    makeElement('li', {}, makeElement('a', { href: address, lang: language }, title)),
  );
  find('#pages').replaceChildren(...items);
  find('#none').hidden = items.length > 0;
}

const openCache = (version: string) => caches.open(`${scope} ${version} saved`);

/** Tell what the whole story costs, or that it is kept. */
async function showStory(): Promise<void> {
  // A request that must fail would be told in the console.
  const response = navigator.onLine
    ? await fetch(listAddress, { cache: 'no-cache' }).catch(() => undefined)
    : undefined;
  list = response?.ok ? ((await response.json()) as FileList) : undefined;
  button.hidden = !list?.files.length;
  if (!list?.files.length) {
    size.textContent = list ? texts.large : texts.unreachable;
    return;
  }
  const cache = await openCache(list.version);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  missing = list.files.filter(([address]) => !kept.has(address));
  if (kept.has(listAddress)) {
    button.hidden = true;
    size.replaceChildren(makeElement('a', { href: home }, texts.saved));
    return;
  }
  button.textContent = running ? texts.resume : texts.save;
  const values = { down: megabytes(sum(missing, 2)), kept: megabytes(sum(missing, 3)) };
  size.textContent = fill(texts.size, values);
}

async function save(whole: FileList): Promise<void> {
  running = new AbortController();
  const { signal } = running;
  button.textContent = texts.stop;
  progress.hidden = false;
  progress.max = sum(whole.files, 2);
  progress.value = progress.max - sum(missing, 2);
  say(texts.saving);
  try {
    await makeRoom(sum(missing, 3));
    const cache = await openCache(whole.version);
    const onKept = (file: FileList['files'][number]) => {
      progress.value += file[2];
    };
    await saveFiles(missing, { cache, signal, onKept });
    // The list itself says that all of it is there.
    if (!signal.aborted) await cache.put(listAddress, Response.json(whole));
    say(signal.aborted ? texts.stopped : texts.saved);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'QuotaExceededError') say(texts.full);
    else say(name === 'TypeError' ? texts.cut : texts.changed);
  }
  progress.hidden = true;
  await showStory();
  running = undefined;
  // Whoever uses the keyboard is not sent back to the top.
  if (button.hidden) find('#remove').focus();
}

/** Ask that what is kept be kept for good; fails where there is no room for so many bytes. */
async function makeRoom(bytes: number): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  // A new version of the site takes over before its files are kept.
  await registration?.update().catch(() => {});
  await navigator.storage.persist?.().catch(() => false);
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < bytes) throw new DOMException('', 'QuotaExceededError');
}

async function remove(): Promise<void> {
  running?.abort();
  for (const name of await caches.keys())
    if (name.startsWith(`${scope} `)) await caches.delete(name);
  await show();
  say(texts.removed);
}

const show = () => Promise.all([showPages(), showStory()]);

const showUnable = () => {
  main.classList.add('unable');
  find('#unable').hidden = false;
};

async function start(): Promise<void> {
  addEventListener('worker-refused', showUnable);
  // Storage may be blocked: then asking is refused.
  await caches.keys();
  if (!navigator.serviceWorker) throw new Error();
  find('#able').hidden = false;
  await show();
  button.addEventListener('click', () => {
    if (running) running.abort();
    else if (list) void save(list);
  });
  find('#remove').addEventListener('click', () => void remove());
}

start().catch(showUnable);
