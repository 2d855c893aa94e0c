/** A share in percent, to so many significant digits: “20%”, “7.5%”. */
export const percent = (share, digits = 2) => `${Number((100 * share).toPrecision(digits))}%`;
