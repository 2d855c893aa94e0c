/** Encodings of what is worked out before it is drawn: a place in pixels of the plot, and a colour by its name. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
export const colours = (field: string) => ({ field, type: 'nominal', scale: null, legend: null });

/** A box between its four sides, in its own colour. */
export const boxes = () => ({
  x: pixels('from'),
  x2: { field: 'to' },
  y: pixels('top'),
  y2: { field: 'bottom' },
  color: colours('colour'),
});
