import { type ChosenWords, chosenWords, passagesOf, rangeOf } from './chosen-words.ts';
import { citationOf, linkTo, quotationOf } from './passage-texts.ts';
import { turnWheel } from './turn-wheel.ts';

const tools = find<HTMLElement>('#tools');
const article = find('article.text');
const style = find<HTMLSelectElement>('#style');
const status = find('#tools [role=status]');
let chosen: ChosenWords | undefined;
let opener: HTMLElement | undefined;

/** Open the tools for the words that are selected, or else for the paragraph of a link ¶. */
function open(link?: HTMLElement | null): void {
  const selection = getSelection();
  if (selection && !selection.isCollapsed) choose(selection.getRangeAt(0));
  else if (link?.parentElement) {
    choose(rangeOf(link.parentElement), link);
    // Once the browser has followed the link, which takes the focus from it.
    setTimeout(() => tools.querySelector('button')?.focus({ preventScroll: true }));
  }
}

function choose(range: Range, link?: HTMLElement): void {
  const words = chosenWords(range, article);
  if (!words) return;
  chosen = words;
  opener = link ?? opener;
  for (const passage of passagesOf(article)) {
    passage.classList.toggle('chosen', !!link && words.ids.includes(passage.id));
  }
  find('#tools q').textContent = words.words;
  status.textContent = '';
  tools.hidden = false;
}

function step(by: number): void {
  const passages = passagesOf(article);
  const at = passages.findIndex(({ id }) => id === chosen?.ids[0]);
  // From several sentences, the first step on is to the first of them alone.
  const next = passages[(chosen?.ids.length ?? 0) > 1 && by > 0 ? at : at + by];
  if (!next) return;
  choose(rangeOf(next), opener ?? next);
  next.scrollIntoView({ block: 'nearest' });
}

function close(): void {
  const hadFocus = tools.contains(document.activeElement);
  tools.hidden = true;
  for (const passage of article.querySelectorAll('.chosen')) passage.classList.remove('chosen');
  if (hadFocus) opener?.focus();
}

async function act(button: HTMLButtonElement): Promise<void> {
  if (!chosen) return;
  const { action = '' } = button.dataset;
  if (action === 'close') return close();
  if (action === 'next') return step(1);
  if (action === 'previous') return step(-1);
  if (action === 'link') return copy(linkTo(chosen));
  if (action === 'citation') return copy(await citationOf(chosen, tools.dataset, style.value));
  const { text, url } = await quotationOf(chosen, tools.dataset);
  if (action === 'quotation') return copy(`${text}\n${url}`);
  // A reader who thinks better of it is no fault.
  await navigator.share({ title: document.title, text, url }).catch(() => {});
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = tools.dataset['copied'] ?? '';
  } catch {
    // Nobody may write there: the words stand here, to be copied by hand.
    status.textContent = text;
  }
}

tools.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button) {
    act(button).catch(() => {
      status.textContent = tools.dataset['failed'] ?? '';
    });
  }
});
document.addEventListener('selectionchange', () => open());
document.addEventListener('click', ({ target }) =>
  open((target as Element).closest<HTMLElement>('.here')),
);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !tools.hidden) close();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!tools.hidden && !tools.contains(target as Node)) close();
});
find('#tools [data-action=share]').toggleAttribute('hidden', !navigator.share);

// This script came with the first selection, or with a link ¶ that was followed.
open(document.querySelector<HTMLElement>(':target > .here'));
turnWheel(article as HTMLElement);
document.addEventListener('change', () => turnWheel(article as HTMLElement));

function find<T extends Element = Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Cannot find \`${selector}\` in this page`);
  return found;
}
