import type { FoldTable } from '../chinese/fold-characters.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { checkValue } from './check-value.ts';
import { checkWords } from './check-words.ts';
import type { Evidence } from './claim.ts';
import { namesIn } from './names-in.ts';
import type { Problem } from './problem.ts';
import type { Witness } from './witness.ts';

/** What the words of evidence are read with. */
export interface EvidenceTools {
  glossary: readonly GlossaryTerm[];
  table: FoldTable;
}

/** Tell what is wrong with a piece of evidence: all words relied on stand in the sentence named. */
export function checkEvidence(
  evidence: Evidence,
  witness: Witness,
  tools: EvidenceTools,
): Problem[] {
  const { sentence, quotation, value } = evidence;
  const sentencePath = ['sentence'];
  const quoted = checkWords(
    { words: quotation, path: ['quotation'], sentence, sentencePath },
    witness,
    tools.table,
  );
  // Of a sentence that is not there, one message is enough.
  if (quoted[0]?.rule === 'unknown-sentence') return quoted;
  const origin = checkOrigin(evidence, witness, tools);
  if (!value) return [...quoted, ...origin];
  const path = ['value', 'words'];
  const stray = checkWords(
    { words: value.words, path, sentence, sentencePath },
    witness,
    tools.table,
  );
  const wrong =
    stray.length > 0 ? stray : checkValue(value, witness.article.published.date, tools.table);
  const misnamed =
    'name' in value && stray.length === 0
      ? checkName(['value', 'name'], value.name, { words: value.words, sentence }, witness, tools)
      : [];
  return [...quoted, ...wrong, ...misnamed, ...origin];
}

function checkOrigin(
  { origin, ...own }: Evidence,
  witness: Witness,
  tools: EvidenceTools,
): Problem[] {
  const { by, words, sentence = own.sentence } = origin;
  const rule = 'origin';
  const path = ['origin'];
  if (by === 'own') {
    if (!words && !origin.sentence) return [];
    const message = 'Unexpected words for the origin `own`, which names nobody: remove them.';
    return [{ rule, path, message }];
  }
  if (!words) {
    const message = `Missing \`words\`, expected those that name \`${by}\`: add them.`;
    return [{ rule, path, message }];
  }
  const place = {
    words,
    path: ['origin', 'words'],
    sentence,
    sentencePath: ['origin', 'sentence'],
  };
  const stray = checkWords(place, witness, tools.table);
  if (stray.length > 0 || by === 'unnamed') return stray;
  return checkName(['origin', 'by'], by, { words, sentence }, witness, tools);
}

function checkName(
  path: string[],
  id: string,
  { words, sentence }: { words: string; sentence: string },
  witness: Witness,
  tools: EvidenceTools,
): Problem[] {
  if (!tools.glossary.some((term) => term.id === id)) {
    const message = `Unexpected \`${id}\`, expected the id of a row of glossary.yaml: mend it, or add the row.`;
    return [{ rule: 'unknown-entity', path, message }];
  }
  const named = namesIn(words, sentence, witness, tools);
  if (named.includes(id)) return [];
  const message = `Unexpected \`${id}\`, \`${words}\` names ${named.join(', ') || 'no row of glossary.yaml'}: mend one of them, or add the form to the row.`;
  return [{ rule: 'value', path, message }];
}
