import { createVariantDetector, type DetectedVariant } from '../../src/chinese/detect-variant.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';
import type { PieceWithRole } from './assign-roles.ts';
import type { Desk } from './desk.ts';
import type { DocumentFacts } from './facts/document-facts.ts';
import { findTextFacts } from './facts/find-text-facts.ts';
import { matchOutlet } from './facts/match-outlet.ts';
import { suggestTopics } from './facts/suggest-topics.ts';
import type { SourceDocument } from './source-document.ts';

/** One article of a recipe as far as it is known. */
export interface DraftedArticle {
  fields: {
    id: string;
    lines: string;
    outlet: string | null;
    published: { date: string; time?: string; basis: 'stated' | 'inferred'; reason: string };
    authors: string[];
    variant: Variant;
    script?: 'Hant';
    topics: string[];
    address: string | null;
    rights: string;
  };
  /** Why a field is what it is, where no field of the recipe says so. */
  reasons: Partial<Record<'outlet' | 'authors' | 'variant' | 'topics' | 'address', string>>;
  missing: string[];
  /** What an editor should look at, a sentence each. */
  remarks: string[];
}

/** Draft the recipe's part on one story: nothing is filled in that neither document nor editor says. */
export function draftArticle(
  pieces: readonly PieceWithRole[],
  id: string,
  { facts: stated }: SourceDocument,
  desk: Desk,
): DraftedArticle {
  const facts = { ...findTextFacts(pieces), ...stated };
  const text = pieces
    .filter(({ role }) => !/^(?:omitted|related)-/.test(role))
    .map(({ text }) => text)
    .join('\n');
  const outlet = matchOutlet(facts, desk.outlets, desk.glossary);
  const { topics, entities } = suggestTopics(text, desk);
  const remarks: string[] = [];
  if (!outlet && facts.outlet) {
    const found = `Found the outlet \`${facts.outlet.value}\` (${facts.outlet.from})`;
    remarks.push(`${found}, which is not in outlets.yaml: add it there and name it in the recipe.`);
  }
  if (entities.length > 0) {
    const names = entities.slice(0, 8).map(({ id, times }) => `${id} ${times}`);
    remarks.push(`Names in it that the glossary knows: ${names.join(', ')}.`);
  }
  const detected = createVariantDetector(desk.glossary)(text);
  // What the page calls its own language is often its template's, and settles only a draw.
  const called = variants.find((variant) => variant === facts.language?.value);
  const variant = desk.variant ?? (detected.isGuess && called ? called : detected.variant);
  const shown = showEvidence(detected, facts.language);
  remarks.push(`Written in ${variant}${desk.variant ? ', as you say' : ''}: ${shown}.`);
  if (detected.isMixed) {
    remarks.push('Both scripts stand in it: look for words that were put in from elsewhere.');
  }
  const { date = '', time } = facts.published?.value ?? {};
  const fields: DraftedArticle['fields'] = {
    id,
    lines: `${pieces[0]?.line ?? 1}-${pieces.at(-1)?.line ?? 1}`,
    outlet: outlet?.value ?? null,
    published: {
      date,
      ...(time && { time }),
      basis: date ? 'stated' : 'inferred',
      reason: facts.published?.from ?? '',
    },
    authors: facts.authors?.value ?? [],
    variant,
    ...(detected.script === 'Hant' && variant === 'zh-CN' && { script: 'Hant' }),
    topics: topics.map(({ id }) => id),
    address: facts.address?.value ?? null,
    rights: desk.rights ?? '',
  };
  const missing = [
    ...(fields.published.date ? [] : ['published']),
    ...(fields.topics.length > 0 ? [] : ['topics']),
    ...(fields.rights ? [] : ['rights']),
  ];
  const reasons = {
    ...(outlet && { outlet: outlet.from }),
    ...(facts.authors && { authors: facts.authors.from }),
    ...(topics.length > 0 && { topics: topics.map(({ id, from }) => `${id}: ${from}`).join('; ') }),
    ...(facts.address && { address: facts.address.from }),
    variant: shown,
  };
  return { fields, reasons, missing, remarks };
}

/** What the variant was told by, in a line: the words, then what the page calls its own language. */
function showEvidence(found: DetectedVariant, language: DocumentFacts['language']): string {
  const own = found.evidence.filter(({ variants }) => variants.includes(found.variant)).slice(0, 8);
  const parts = [
    ...(found.script ? ['converted by a machine'] : []),
    ...(found.isGuess ? ['a guess'] : []),
    `${found.simplified} Simplified and ${found.traditional} Traditional characters`,
    ...own.map(({ text, times }) => (times > 1 ? `${text}×${times}` : text)),
    ...(language ? [`${language.from}: ${language.value}`] : []),
  ];
  return parts.join(', ');
}
