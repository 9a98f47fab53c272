/**
 * What ISO/TS 24082:2021 and ISO 23592:2021 say, as far as their published contents lists, titles and Table 1 tell it.
 * Numbers, titles and ticks are the standards'; every explanation is this project's own.
 */
export * from './clauses.ts';
export * from './design-thinking.ts';
export * from './editions.ts';
export * from './elements.ts';
export * from './emotions.ts';
export * from './kano.ts';
export * from './levels.ts';
export { namesOf } from './names.ts';
export * from './principles.ts';
export * from './pyramid.ts';
export * from './table1.ts';
export * from './terms.ts';
