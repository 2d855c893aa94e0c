import { formatFault, parseLink, readInquiry, type InquiryReading, type Override } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { disk } from './disk.js';

/** Whether a word of the command line is a link of the studio, or what stands behind its `#`. */
export const isLink = (text: string): boolean => /#\d+;/.test(text) || /^\d+;[^;]/.test(text);

/** Name of the story that a link is about, for files and folders. */
export const storyOf = (link: string): string => {
  const read = parseLink(link);
  return 'message' in read ? 'link' : read.story.replace(/[^\w-]/g, '') || 'link';
};

/** The question of a link; a Failure that says what is wrong with it. `overrides` replace what it says. */
export function readLink(link: string, overrides: readonly Override[]): InquiryReading {
  const inquiry = parseLink(link);
  if ('message' in inquiry) throw new Failure(EXIT.usage, [inquiry.message, inquiry.hint].filter(Boolean).join(' '));
  if (inquiry.story === 'own')
    throw new Failure(
      EXIT.usage,
      'This link is about somebody’s own file, which no link holds. Ask for the file, and give it in place of the link.',
    );
  const reading = readInquiry(inquiry, disk, overrides);
  if (reading.alternatives === null) throw new Failure(EXIT.usage, reading.faults.map(formatFault).join('\n'));
  return reading;
}
