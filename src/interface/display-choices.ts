/**
 * How a reader may show the pages; `usual` is how they are. The values are unique and none is part of
 * another: they are all that radio buttons, style sheet and the browser's storage know.
 */
export const displayChoices = [
  { name: 'size', usual: 'medium', values: ['small', 'medium', 'large', 'huge'] },
  { name: 'width', usual: 'normal', values: ['narrow', 'normal', 'broad'] },
  { name: 'paper', usual: 'system', values: ['system', 'light', 'sepia', 'dark'] },
  { name: 'direction', usual: 'across', values: ['across', 'down'] },
  { name: 'shortcuts', usual: 'keys', values: ['keys', 'silent'] },
] as const;
