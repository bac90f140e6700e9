/** What the script of the offline page says, in the reader's words. */
export interface OfflineTexts {
  missing: string;
  /** With the values `down` and `kept`, megabytes. */
  size: string;
  save: string;
  resume: string;
  stop: string;
  saving: string;
  stopped: string;
  saved: string;
  cut: string;
  changed: string;
  full: string;
  unreachable: string;
  /** The site is too large to be kept as a whole. */
  large: string;
  removed: string;
}
