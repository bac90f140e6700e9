import { type Mode, modes } from '../article/mode.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { claimsOnSentences } from '../claim/claims-on-sentences.ts';
import { edition } from '../content/this-edition.ts';
import { type ArticleInput, buildIndex } from '../search/build-index.ts';
import { buildIndexFiles } from '../search/build-index-files.ts';
import { buildTermFiles, type TermFiles } from '../search/build-term-files.ts';
import { buildWordFiles, type WordFiles } from '../search/build-word-files.ts';
import type { IndexFile } from '../search/sealed-file.ts';
import { sizeSettings } from '../search/size-settings.ts';
import { address } from './address.ts';
import { createReader } from './reader.ts';

/**
 * Give the files of the search index, named from the folder `search/`, mode by mode: those of one
 * need not be held while the next is made. Terms and words are the same for all modes.
 */
export function* searchFiles(): Generator<IndexFile> {
  const isSmall = edition.articles.length <= sizeSettings.candidates;
  let terms: TermFiles | undefined;
  let words: WordFiles | undefined;
  for (const mode of modes) {
    const index = indexOf(articlesIn(mode));
    terms ??= isSmall ? { name: '', files: [] } : buildTermFiles(index, sizeSettings);
    // Of a small index, they hold how its texts write each word, in whatever mode.
    words ??= buildWordFiles(isSmall ? indexOf(modes.flatMap(articlesIn)) : index, {
      folder: 'words',
      size: sizeSettings,
      isSmall,
    });
    const [ownTerms, ownWords] = [terms, words];
    const folder = mode.toLowerCase();
    const { manifest, packs } = buildIndexFiles(index, {
      folder,
      terms: () => ownTerms,
      words: () => ownWords,
    });
    yield { name: `${folder}.json`, bytes: new TextEncoder().encode(manifest) };
    yield* packs;
  }
  yield* [...(terms?.files ?? []), ...(words?.files ?? [])];
}

const indexOf = (articles: readonly ArticleInput[]) =>
  buildIndex({ articles, glossary: edition.glossary, table: foldTable });

function articlesIn(mode: Mode): ArticleInput[] {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const claimsOn = claimsOnSentences(edition.claims);
  return edition.articles.map((article) => {
    const outlet = edition.outlets.find(({ id }) => id === article.outlet);
    const passages = edition.parsed.get(article.id)?.passages ?? [];
    return {
      article,
      address: address(mode, `articles/${article.id}/`),
      outletName: outlet ? reader.name(outlet.name) : null,
      region: outlet?.region ?? article.variant,
      lang: reader.language(article),
      title: article.title && reader.words(article.title, article),
      passages,
      shown: passages.map(({ text }) => reader.words(text, article)),
      isEvidence: (id: string) => claimsOn(article.id, id).length > 0,
    };
  });
}
