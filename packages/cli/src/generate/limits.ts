import { LIMITS } from '@paydown/report';

/** What the model cannot tell, as a page in Markdown. */
export const limitsPage = (): string => `# What this model cannot tell you

Every report says the same at its end.

${LIMITS.map(({ title, text }) => `## ${title}\n\n${text}`).join('\n\n')}
`;
