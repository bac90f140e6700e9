/** A word that is known, and the key it stands for. */
export interface KnownForm {
  form: string;
  key: string;
}

/** Give the known form nearest to a folded word, and how many characters are amiss in it. */
export type NearestForm = (word: string) => (KnownForm & { amiss: number }) | undefined;

/** What mends typing errors: Fuse.js, which most queries do without. */
export interface TypingErrors {
  /** Make the look-up among some forms; it gives nothing until `readWanted` has brought Fuse.js. */
  among: (forms: readonly KnownForm[]) => NearestForm;
  /** Tell whether a look-up has asked for Fuse.js, which is not here yet. */
  isWaiting: () => boolean;
  /** Tell whether Fuse.js is here. */
  isLoaded: () => boolean;
  /** Load Fuse.js where a look-up has asked for it since; tells whether it came. */
  readWanted: () => Promise<boolean>;
}

type Make = (forms: readonly KnownForm[], allowed: typeof errorsAllowed) => NearestForm;

/** Make what mends typing errors by `createNearestForm`, which is here, or which `load` gives. */
export function createTypingErrors(
  by: { make: Make } | { load: () => Promise<Make> },
): TypingErrors {
  let make = 'make' in by ? by.make : undefined;
  let isWanted = false;
  return {
    among: (forms) => (word) => {
      const likely = forms.filter(({ form }) => mayBeMeant(form, word));
      if (likely.length > 0 && !make) isWanted = true;
      return likely.length > 0 ? make?.(likely, errorsAllowed)(word) : undefined;
    },
    isWaiting: () => isWanted && !make,
    isLoaded: () => make !== undefined,
    async readWanted() {
      if (!isWanted || make || !('load' in by)) return false;
      make = await by.load();
      return true;
    },
  };
}

/** How many characters may be amiss in a word: one in three to seven, two in eight or more. */
export function errorsAllowed(word: string): number {
  return word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
}

/** Tell whether a form may be near a word: of lengths alike, and with nearly all its characters. */
function mayBeMeant(form: string, word: string): boolean {
  const allowed = errorsAllowed(word);
  if (Math.abs(form.length - word.length) > allowed) return false;
  let missing = 0;
  for (const character of word) if (!form.includes(character)) missing++;
  return missing <= allowed;
}
