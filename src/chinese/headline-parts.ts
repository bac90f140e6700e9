const opening = '（(《〈「『“‘【[';
const closing = '）)》〉」』”’】]，,。、；;：:！!？?…｜|';
/** Characters by themselves after which, and before which, a line may end as well. */
const particles = '的了';
const prepositions = '在把被從从給给與与和及';
/** A part between two marks is of four characters at least, or a headline would be mostly places to break. */
const leastLength = 4;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// A headline stands in many lists.
const known = new Map<string, readonly string[]>();

/**
 * Cut a headline where it may go on in another line, so that no line ends inside a word; joined, the parts
 * are the whole. The words are ICU's. It cuts names that it doesn't know (馬｜斯克, 研究｜员｜们), so a
 * single character stays with its neighbours; between two words of several, a line may end, and beside
 * some particles. Latin words stay with their neighbours too: what the page puts between parts would keep the space from between the scripts.
 */
export function headlineParts(headline: string): readonly string[] {
  const parts = known.get(headline) ?? cut(headline);
  known.set(headline, parts);
  return parts;
}

function cut(headline: string): string[] {
  const parts: string[] = [];
  let part = '';
  let before = '';
  for (const { segment } of segmenter.segment(headline)) {
    if (part && mayBreak(before, segment, part.length)) {
      parts.push(part);
      part = '';
    }
    part += segment;
    before = segment;
  }
  // No line for the last two or three characters.
  const isShort = part.length < leastLength && !closing.includes(before) && parts.length > 0;
  return isShort ? [...parts.slice(0, -1), `${parts.at(-1)}${part}`] : [...parts, part];
}

function mayBreak(before: string, after: string, length: number): boolean {
  if (closing.includes(after) || opening.includes(before)) return false;
  if (closing.includes(before) || opening.includes(after)) return true;
  if (length < leastLength) return false;
  if (particles.includes(before) || prepositions.includes(after)) return true;
  return isWord(before) && isWord(after);
}

const isWord = (segment: string) => /^\p{Script=Han}{2,}$/u.test(segment);
