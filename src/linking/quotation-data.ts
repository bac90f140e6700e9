/** What copying from an article needs, in a file of its own (`quotations.json`). */
export interface QuotationData {
  /** The page of the original text, from the root of the host. */
  address: string;
  /** A quotation and its source, with a place for `{words}`. */
  quotation: string;
  /** Entries for a list of references by citation style, with places for `{address}` and `{accessed}`. */
  citations: Record<string, string>;
  /** The words of every passage as published, by id. */
  passages: Record<string, string>;
}
