const wayback = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.*)$/;
const frames = ['#wm-ipp-base', '#wm-ipp', '#wm-ipp-print', '#donato'];

/** Take out what a web archive put into its copy of a page: the Wayback Machine's toolbar, archive.today's head. */
export function removeArchive(document: Document): void {
  for (const element of document.querySelectorAll(frames.join())) element.remove();
  const isArchiveToday = document.querySelector('#HEADER + #SOLID, #HEADER ~ #CONTENT, #CONTENT');
  if (isArchiveToday) document.querySelector('#HEADER')?.remove();
}

/** The address of the page itself, where an archive's stands before it. */
export function withoutArchive(address: string): string {
  return wayback.exec(address)?.[1] ?? address;
}
