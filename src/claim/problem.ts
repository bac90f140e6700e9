/** What can be wrong with a claim beside its schema; explained in src/content/rules.json. */
export type ClaimRule =
  | 'near'
  | 'duplicate-evidence'
  | 'unknown-article'
  | 'unknown-sentence'
  | 'unknown-claim'
  | 'unknown-topic'
  | 'unknown-entity'
  | 'quotation'
  | 'origin'
  | 'value';

/** What is wrong with a claim: the rule's short name, the path of the value, and what to do. */
export interface Problem {
  rule: ClaimRule;
  path: PropertyKey[];
  message: string;
}
