/** The other measures that a decision could be judged by, beside value. */
export const OTHER_YARDSTICKS = ['delivered', 'arr', 'surviving'];
