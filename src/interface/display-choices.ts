/**
 * How a reader may show the pages, the first of each as they are. The values are unique, none is part
 * of another; they are all that radio buttons, style sheet and the browser's storage know.
 */
export const displayChoices = [
  { name: 'size', values: ['medium', 'small', 'large', 'huge'] },
  { name: 'width', values: ['normal', 'narrow', 'broad'] },
  { name: 'paper', values: ['system', 'light', 'sepia', 'dark'] },
  { name: 'direction', values: ['across', 'down'] },
  { name: 'shortcuts', values: ['keys', 'silent'] },
] as const;
