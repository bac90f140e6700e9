const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/**
 * Give the value of digits with scales in folded text (14.3 billion, 1亿2000万, 3万5), or undefined
 * where the parts are no single number (5万6万).
 */
export function scaledNumber(text: string): number | undefined {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, digits = '', unit = ''] of text.matchAll(/([\d.]+) ?([^\d.]*)/g)) {
    const factor = unit
      ? (scales[unit] ?? [...unit].reduce((product, scale) => product * (scales[scale] ?? 1), 1))
      : 1;
    const part = Number(digits) * factor;
    // 1万2000亿: the higher scale multiplies all that came before.
    if (factor > last) total = (total + Number(digits)) * factor;
    else if (part < last) total += part;
    else return undefined;
    last = factor;
  }
  return total;
}
