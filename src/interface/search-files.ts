import type { Mode } from '../article/mode.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { claimsOnSentences } from '../claim/claims-on-sentences.ts';
import { edition } from '../content/this-edition.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildIndexFiles, type IndexFiles } from '../search/build-index-files.ts';
import { buildTermFiles, type TermFiles } from '../search/build-term-files.ts';
import { sizeSettings } from '../search/size-settings.ts';
import { address } from './address.ts';
import { createReader } from './reader.ts';

const made = new Map<Mode, IndexFiles>();
let madeTerms: TermFiles | undefined;

/** Give the files of a reading mode's search index, made once in a build. */
export function searchFiles(mode: Mode): IndexFiles {
  const known = made.get(mode);
  if (known) return known;
  const index = modeIndex(mode);
  const terms = () => {
    madeTerms ??= buildTermFiles(index, sizeSettings);
    return madeTerms;
  };
  const files = buildIndexFiles(index, { folder: mode.toLowerCase(), terms });
  made.set(mode, files);
  return files;
}

function modeIndex(mode: Mode) {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const claimsOn = claimsOnSentences(edition.claims);
  const articles = edition.articles.map((article) => {
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
  return buildIndex({ articles, glossary: edition.glossary, table: foldTable });
}
