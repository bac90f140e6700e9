import type { Variant } from '../chinese/variant.ts';

/** What the search page says, in the page's variant; the page hands it over as `data-texts`. */
export interface PageTexts {
  /** How much was found: `{query}`, `{sources}` articles, `{passages}` sentences. */
  found: string;
  /** Nothing was found for `{query}`: not in the texts that we hold; try fewer words. */
  nothing: string;
  /** Nothing of what was found for `{query}`, `{sources}` articles, is left by the filters. */
  filtered: string;
  /** Label of the button that takes the filters off. */
  unfilter: string;
  /** Verdict: the text states it. */
  stated: string;
  /** Verdict: the text speaks of it, and does not state all of it. */
  related: string;
  /** Before the list of sources in whose text, as we hold it, nothing was found. */
  silent: string;
  /** After those: `{count}` further articles have something of the query, and less; they were not read. */
  others: string;
  /** The index is being fetched. */
  loading: string;
  /** The index cannot be loaded; the browser's own find works on each article. */
  failed: string;
  /** Label of the button that tries again. */
  retry: string;
  /** In place of an outlet's name where the document names none. */
  unnamed: string;
  /** In place of a title where the document has none. */
  untitled: string;
  /** Where an outlet publishes. */
  regions: Record<Variant, string>;
  /** Label of what unfolds `{count}` further sentences of a source. */
  more: string;
  /** Label of what unfolds a sentence's paragraph. */
  paragraph: string;
  /** Label of what unfolds the claims that a sentence is evidence for. */
  claims: string;
  /** Label of what unfolds why a source was found. */
  why: string;
  /** A part of the query, `{term}`, and the `{forms}` in which a source has it. */
  as: string;
  /** A part of the query, `{term}`, that a source's sentences have not. */
  without: string;
  /** A `{word}` in quotation marks. */
  quoted: string;
  /** The sentence says `{text}` where the query says `{claim}`. */
  differs: string;
  /** The sentence says `{text}`, and the query nothing of the kind. */
  adds: string;
  /** The query says `{claim}`, and the sentence nothing of the kind. */
  lacks: string;
  /** Before suggested names. */
  suggestions: string;
  /** Before what was looked for and not found. */
  lookedFor: string;
}
