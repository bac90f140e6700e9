/** Something that a document says of itself, and where it says so, for the editor to read. */
export interface Stated<Value> {
  value: Value;
  from: string;
}

/** A day, and the time where one is stated, as front matter writes them. */
export interface Moment {
  date: string;
  time?: string;
}

/** What a document says of its article; nothing here is inferred. */
export interface DocumentFacts {
  /** The outlet as it names itself. */
  outlet?: Stated<string>;
  authors?: Stated<string[]>;
  published?: Stated<Moment>;
  address?: Stated<string>;
  /** A language tag, as pages carry it. */
  language?: Stated<string>;
}
