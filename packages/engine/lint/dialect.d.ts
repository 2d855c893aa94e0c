import type { Rule } from 'eslint';

export const dialect: Rule.RuleModule;
