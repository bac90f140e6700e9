const scrambled = Array.from({ length: 10_000 }, (_, at) =>
  String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
).join('');

/** Queries that nobody means, and that must end like any other. */
export const oddQueries: readonly string[] = [
  scrambled,
  'Oberholz '.repeat(1200),
  '1'.repeat(10_000),
  '，。！？',
  '🥑🥑🥑',
  '\ud842',
  '.*(a+)+$',
  '<img src=x onerror=alert(1)>',
];
