import { stringify } from 'yaml';
import { fold } from '../../src/chinese/fold.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import type { MissingEvidence } from '../../src/claim/missing-evidence.ts';
import type { SentenceId, SentencePair } from '../../src/claim/pair-sentences.ts';
import type { Edition } from '../../src/content/edition.ts';
import { readCertainty } from '../../src/search/read-certainty.ts';

/** Give suggestions as YAML to paste: evidence by claim, then new claims to be filled in. */
export function formatSuggestions(
  { evidence, pairs }: { evidence: readonly MissingEvidence[]; pairs: readonly SentencePair[] },
  edition: Edition,
): string {
  const statements = new Map(edition.claims.map(({ id, statement }) => [id, statement]));
  const more = evidence.map(({ claim, score, ...sentence }) => {
    const head = `# ${score.toFixed(2)}  content/claims/${claim}.yaml: ${statements.get(claim)}\n`;
    return head + stringify({ evidence: [toEvidence(sentence, edition)] }, { lineWidth: 0 });
  });
  const fresh = pairs.map(({ pair, score }) => {
    const [topics, entities] = [shared(pair, topicsOf, edition), shared(pair, namesOf, edition)];
    const rows = pair.map((sentence) => toEvidence(sentence, edition));
    const claim = { id: '', statement: '', english: '', topics, entities, evidence: rows };
    return `# ${score.toFixed(2)}  content/claims/….yaml\n${stringify(claim, { lineWidth: 0 })}`;
  });
  return [
    `# ${evidence.length} sentences that may be further evidence`,
    ...more,
    `# ${pairs.length} pairs of sentences that may say the same thing`,
    ...fresh,
  ].join('\n');
}

/** The whole sentence: the editor cuts it down to the words relied on, and says where they are from. */
function toEvidence({ article, sentence }: SentenceId, edition: Edition) {
  const passages = edition.parsed.get(article)?.passages ?? [];
  const quotation = passages.find(({ id }) => id === sentence)?.text ?? '';
  const isHedged = readCertainty(fold(quotation, foldTable)).some(({ kind }) => kind === 'hedge');
  const stance = isHedged ? 'hedges' : 'states';
  return { article, sentence, quotation, stance, origin: { by: 'own' } };
}

function shared(
  pair: readonly SentenceId[],
  idsOf: (sentence: SentenceId, edition: Edition) => readonly string[],
  edition: Edition,
): string[] {
  const [first = [], second = []] = pair.map((sentence) => idsOf(sentence, edition));
  return first.filter((id) => second.includes(id));
}

const topicsOf = ({ article }: SentenceId, { articles }: Edition) =>
  articles.find(({ id }) => id === article)?.topics ?? [];

const namesOf = ({ article, sentence }: SentenceId, { witness }: Edition) =>
  [...(witness(article)?.mentions() ?? [])]
    .filter(([, mentions]) => mentions.some(({ passage }) => passage === sentence))
    .map(([id]) => id);
