/** The findings: what a design does not address yet, clause by clause. */
export * from './by-clause.ts';
export * from './check.ts';
export * from './finding.ts';
export { freeName, namesAmong, shortestName, shortestNameAmong, titleOfName } from './names.ts';
export * from './pages.ts';
export * from './project-place.ts';
export * from './rule.ts';
export { rules } from './rules.ts';
export * from './settings.ts';
export { anyOf, withArticle } from './words.ts';
