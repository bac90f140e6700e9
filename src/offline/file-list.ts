/** Files of one version of the site that are kept together: what the build writes beside the offline page. */
export interface FileList {
  /** Digest of the built site that the files are of. */
  version: string;
  /** Address from the root of the host, digest (see `digestOf`), bytes on the way (gzip), bytes when kept. */
  files: [address: string, digest: string, onTheWay: number, kept: number][];
}
