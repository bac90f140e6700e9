/**
 * Milliseconds without a key after which the search page answers: long enough to pass over the letters
 * of a word, short enough not to be waited for.
 */
export const typingPause = 120;
