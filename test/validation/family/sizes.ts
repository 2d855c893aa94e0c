import { fact, percent, type Check } from '../check.js';
import { line } from '../page/picture.js';
import { FIVE_YEARS, member, RUNS } from './members.js';

const NAMES = ['bootstrapped', 'agency', 'incumbent'] as const;

export const sizes: Check = {
  id: 'family-sizes',
  part: 'family',
  title: 'The larger the company, the more of its weeks go into working together',
  expectation:
    'From 12 over 80 to 5,000 people the share of the engineers’ weeks for coordination rises, and the share that moves the product falls.',
  source: 'Gunther 2007; Brooks 1975; the loss of focus hours in large firms (Clockwise 2019–2022).',
  conditions: `The three scenarios above, year five, ${RUNS} futures each: three companies that differ in more than size.`,
  async run() {
    const members = await Promise.all(NAMES.map(member));
    const course = (of: (i: number) => number) => NAMES.map((_, i) => of(i));
    const coordination = course((i) => members[i]!.share(FIVE_YEARS, 'coordination'));
    const features = course((i) => members[i]!.share(FIVE_YEARS, 'features'));
    const heads = course((i) => members[i]!.median('headcount', FIVE_YEARS));
    const say = (shares: readonly number[]) => shares.map((share) => percent(share)).join(', ');
    const rises = (shares: readonly number[]) => shares.every((share, i) => i === 0 || share > shares[i - 1]!);
    return {
      finding: `Coordination takes ${say(coordination)} of the weeks, features get ${say(features)}.`,
      measures: [
        fact('Share of the weeks for coordination', 'rises', say(coordination), rises(coordination)),
        fact(
          'Share of the weeks that moves the product',
          'falls',
          say(features),
          rises(features.map((share) => -share)),
        ),
      ],
      picture: {
        x: { title: 'People, median', log: true, domain: [10, 10_000] },
        y: { title: 'Share of the engineers’ weeks', share: true, domain: [0, 0.6] },
        series: [
          line(
            'features',
            'found',
            heads.map((head, i) => [head, features[i]!] as const),
          ),
          line(
            'coordination',
            'other',
            heads.map((head, i) => [head, coordination[i]!] as const),
          ),
        ],
      },
    };
  },
};
