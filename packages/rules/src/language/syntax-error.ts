import { rule } from '../rule.ts';
import { misread } from './misread.ts';

export const syntaxError = rule({
  code: 'syntax-error',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'Something that can’t be read.',
  why: 'Inside braces stands either `label: value` or a declaration, `kind Name "Title" { … }`, and nothing else. What is written in another way is skipped; everything around it still counts.',
  check: misread('syntax-error', ({ message, fix, related }) => ({
    message,
    ...(related ? { related: [related] } : {}),
    ...(fix ? { fixes: () => [fix] } : {}),
  })),
});
