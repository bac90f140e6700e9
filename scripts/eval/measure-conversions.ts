import type { Convert } from '../../src/chinese/converter.ts';
import type { ConversionCase } from './conversion-cases.ts';

/** A conversion that came out otherwise than it should. */
export interface ConversionFault {
  direction: string;
  place: string;
  converted: string;
  /** What the converted text lacks, and what it has that it must not have. */
  lacks: string[];
  has: string[];
}

/** How many conversions of a direction were checked and how many came out right. */
export interface ConversionCount {
  checked: number;
  passed: number;
}

/** The counts by direction (`zh-CN → zh-TW`), and every fault. */
export interface ConversionMeasures {
  directions: Map<string, ConversionCount>;
  faults: ConversionFault[];
}

/** Convert every case and compare. */
export function measureConversions(
  convert: Convert,
  cases: readonly ConversionCase[],
): ConversionMeasures {
  const directions = new Map<string, ConversionCount>();
  const faults: ConversionFault[] = [];
  for (const { from, to, text, place, has, hasNot } of cases) {
    const direction = `${from.variant}${from.script ? ` (${from.script})` : ''} → ${to}`;
    const converted = convert(text, from, to)
      .map((segment) => segment.text)
      .join('');
    const fault = {
      lacks: has.filter((part) => !converted.includes(part)),
      has: hasNot.filter((part) => converted.includes(part)),
    };
    const isRight = fault.lacks.length + fault.has.length === 0;
    if (!isRight) faults.push({ direction, place, converted, ...fault });
    const { checked, passed } = directions.get(direction) ?? { checked: 0, passed: 0 };
    directions.set(direction, { checked: checked + 1, passed: passed + (isRight ? 1 : 0) });
  }
  return { directions, faults };
}
