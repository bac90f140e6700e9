/** Let the wheel move vertical lines, which go on sideways; nothing listens to it otherwise. */
export function turnWheel(text: HTMLElement): void {
  text.onwheel = document.querySelector('[value=down]:checked')
    ? (event) => {
        const before = text.scrollLeft;
        text.scrollLeft -= event.deltaY;
        if (text.scrollLeft !== before) event.preventDefault();
      }
    : null;
}
