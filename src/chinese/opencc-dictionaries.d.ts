// opencc-js exports its dictionaries (`"./*"` in its package.json) without types.
declare module 'opencc-js/dict/*' {
  /** Entries `source replacement`, joined by `|`. */
  const entries: string;
  export default entries;
}
