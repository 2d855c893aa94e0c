/** Above so many times the stated errors a history is not among the model's futures. */
export const MOST_SLACK = 2.5;
