/** What the doors are told of: yearly revenue in $M, the dead with none; and the share of the companies alive or acquired. */
export const DOOR_OUTCOMES = ['arr', 'surviving'];
