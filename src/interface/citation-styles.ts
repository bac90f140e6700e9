/** The citation styles and formats that the site offers, as readers know them. */
export const citationStyles = ['GB/T 7714', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'] as const;

export type CitationStyle = (typeof citationStyles)[number];
