/** The most bytes that a card may have: readers of links fetch it before anyone asks for it. */
export const mostBytes = 20_000;
