import { cutsWord } from '../chinese/cuts-word.ts';
import { isEntityKind } from '../chinese/entity-kind.ts';
import { type FoldTable, foldCharacters } from '../chinese/fold-characters.ts';
import { foldGuard } from '../chinese/fold-guard.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { isGuarded } from '../chinese/guard.ts';
import { type NameForm, nameForms } from '../chinese/name-forms.ts';
import { PrefixTree } from '../chinese/prefix-tree.ts';
import type { Passage } from './passage.ts';

/** A place where a text names an entity. */
export interface Mention {
  /** The passage's id. */
  passage: string;
  /** The words as they stand there, from UTF-16 offset `start` to `end` of the passage. */
  text: string;
  start: number;
  end: number;
  /** The words are one of the entity's misprints. */
  isTypo: boolean;
}

/**
 * Give the mentions of each entity by its id, in the order of the text. `known` are ids of entities
 * that the article names, if in other passages than these.
 */
export type FindEntities = (
  passages: readonly Pick<Passage, 'id' | 'text'>[],
  known?: ReadonlySet<string>,
) => Map<string, Mention[]>;

interface Form extends NameForm {
  term: GlossaryTerm;
  guard: GlossaryTerm['guard'];
}

interface Candidate extends Omit<Mention, 'isTypo'> {
  forms: readonly Form[];
}

const titleMarks = ['《》', '〈〉'];
const brackets = [...titleMarks, '（）', '()'];
// Folding drops these too, and no name goes on over them.
const clauseMark = /[，。；：！？、,;:!?\n]/;

/**
 * Make the finder of a glossary's people, organisations, products and places in one article's
 * passages, in any form, region and script; time grows with the length of the text alone.
 *
 * The leftmost name wins, and the longest that its guard lets count. A form that others bear too
 * counts only where the article names the entity by another form, or names one of those it is near.
 */
export function createEntityFinder(
  glossary: readonly GlossaryTerm[],
  table: FoldTable,
): FindEntities {
  const tree = plantForms(glossary, table);
  return (passages, known = new Set()) => {
    const candidates = passages.flatMap((passage) => candidatesIn(passage, tree, table));
    const named = new Set([
      ...known,
      ...candidates.flatMap(({ forms }) => forms.find(({ isShared }) => !isShared)?.term.id ?? []),
    ]);
    const isMeant = ({ isShared, term }: Form) =>
      !isShared ||
      named.has(term.id) ||
      (term.namesakes?.near.some((id) => named.has(id)) ?? false);
    const mentions = new Map<string, Mention[]>();
    for (const { forms, ...place } of candidates) {
      const form = forms.find(isMeant);
      if (!form) continue;
      // A misprint may fold to the right form: 弗裡德曼 and 弗里德曼.
      const isTypo = form.isTypo || form.term.typos.includes(place.text);
      const its = mentions.get(form.term.id);
      if (its) its.push({ ...place, isTypo });
      else mentions.set(form.term.id, [{ ...place, isTypo }]);
    }
    return mentions;
  };
}

/** Forms that several rows share stand in one list, in the order of the glossary. */
function plantForms(glossary: readonly GlossaryTerm[], table: FoldTable): PrefixTree<Form[]> {
  const folded = (text: string) => foldCharacters(text, table).text;
  const rows = new Map<string, Form[]>();
  for (const term of glossary) {
    if (!isEntityKind(term.kind) || term.mode === 'article') continue;
    const guard = term.guard && foldGuard(term.guard, folded);
    for (const form of nameForms(term, folded)) {
      const row = { ...form, term, guard };
      const known = rows.get(form.folded);
      if (known) known.push(row);
      else rows.set(form.folded, [row]);
    }
  }
  const tree = new PrefixTree<Form[]>();
  for (const [form, its] of rows) tree.add(form, its);
  return tree;
}

function candidatesIn(
  { id, text }: Pick<Passage, 'id' | 'text'>,
  tree: PrefixTree<Form[]>,
  table: FoldTable,
): Candidate[] {
  const folded = foldCharacters(text, table);
  const candidates: Candidate[] = [];
  for (let at = 0, next = 0; at < folded.text.length; at = next) {
    next = at + 1;
    if (cutsWord(folded.text, at)) continue;
    for (const { length, value } of tree.matchesAt(folded.text, at)) {
      if (cutsWord(folded.text, at + length)) continue;
      const first = folded.starts[at] ?? 0;
      const last = folded.ends[at + length - 1] ?? first;
      if (clauseMark.test(text.slice(first, last))) continue;
      const isBracketed = titleMarks.includes(`${text[first - 1]}${text[last]}`);
      const forms = value.filter(
        ({ isTitled, guard }) =>
          (isBracketed || !isTitled) && isGuarded(folded.text, at, at + length, guard),
      );
      if (forms.length === 0) continue;
      const isTitle = isBracketed && forms.some(({ isTitled }) => isTitled);
      const [start, end] = isTitle ? [first - 1, last + 1] : closeBracket(text, first, last);
      candidates.push({ passage: id, text: text.slice(start, end), start, end, forms });
      next = at + length;
      break;
    }
  }
  return candidates;
}

/** Folding drops brackets: take in the one whose other half stands inside (《時代》雜誌). */
function closeBracket(text: string, start: number, end: number): [start: number, end: number] {
  const inside = text.slice(start, end);
  for (const [open = '', close = ''] of brackets) {
    if (inside.includes(open) && !inside.includes(close) && text[end] === close) {
      return [start, end + 1];
    }
    if (inside.includes(close) && !inside.includes(open) && text[start - 1] === open) {
      return [start - 1, end];
    }
  }
  return [start, end];
}
