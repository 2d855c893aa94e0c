import { type InterviewAnswers } from './questions.js';
/** Answers as the text of a scenario file in which every number says what it is, and which of them are guesses. */
export declare function writeAnswers(name: string, answers: InterviewAnswers): string;
