/** A picture that was drawn as text, as a part of the page. */
export const drawingOf = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
