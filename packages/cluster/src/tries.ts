/** A job that fails so often is set aside. */
export const MOST_TRIES = 5;
