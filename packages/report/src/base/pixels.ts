/** Encodings of what is worked out before it is drawn: a place in pixels of the plot, and a colour by its name. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
export const colours = (field: string) => ({ field, type: 'nominal', scale: null, legend: null });

/** A box between its four sides, in its own colour; `bottom` is a field, or the same number of pixels for all. */
export const boxes = (left = 'left', right = 'right', top = 'top', bottom: string | number = 'bottom') => ({
  x: pixels(left),
  x2: { field: right },
  y: pixels(top),
  y2: typeof bottom === 'string' ? { field: bottom } : { value: bottom },
  color: colours('colour'),
});
