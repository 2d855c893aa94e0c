import { type Play } from '../../simulate/play.js';
import type { DebateAnswer } from './answer.js';
import { type Debate } from './people.js';
/**
 * Which proposal wins under whose beliefs, how much each loses under the others’, and which disagreement matters. Every proposal is played in the world of
 * every person: run by run the same draws and chances meet all of them, seen through each one’s beliefs. The group chooses by the weighted mean over its
 * people. A disagreement is settled by giving all people one side’s belief about it and leaving them all their others (those who have to be convinced take
 * turns, see `heard`); half of the futures then choose for the other half, so that noise earns nothing and flips nothing.
 *
 * @throws RangeError if all proposals decide the same
 */
export declare function debate(given: Debate, play?: Play): Promise<DebateAnswer>;
