/** What is wrong with a claim: the rule's short name, the path of the value, and what to do. */
export interface Problem {
  rule: string;
  path: PropertyKey[];
  message: string;
}
