import type { Variant } from '../../src/chinese/variant.ts';
import type { PieceWithRole } from './assign-roles.ts';
import type { Desk } from './desk.ts';
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
    variant: Variant | '';
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
  index: number,
  { name, facts: stated }: SourceDocument,
  desk: Desk,
): DraftedArticle {
  const facts = { ...findTextFacts(pieces), ...stated };
  const text = pieces
    .filter(({ role }) => !/^(?:omitted|related)-/.test(role))
    .map(({ text }) => text)
    .join('\n');
  const outlet = matchOutlet(facts, desk.outlets);
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
  const variant = desk.variant ?? '';
  const { date = '', time } = facts.published?.value ?? {};
  const fields: DraftedArticle['fields'] = {
    id: `${toSlug(name)}-${index + 1}`,
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
    topics: topics.map(({ id }) => id),
    address: facts.address?.value ?? null,
    rights: desk.rights ?? '',
  };
  const missing = [
    ...(fields.published.date ? [] : ['published']),
    ...(fields.variant ? [] : ['variant']),
    ...(fields.topics.length > 0 ? [] : ['topics']),
    ...(fields.rights ? [] : ['rights']),
  ];
  const reasons = {
    ...(outlet && { outlet: outlet.from }),
    ...(facts.authors && { authors: facts.authors.from }),
    ...(topics.length > 0 && { topics: topics.map(({ id, from }) => `${id}: ${from}`).join('; ') }),
    ...(facts.address && { address: facts.address.from }),
  };
  return { fields, reasons, missing, remarks };
}

function toSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'article';
}
