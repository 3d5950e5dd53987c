/** What extension pages may ask of the database, and the rows they get. Reading never creates or upgrades anything. */
export { DatabaseUnreadable } from '../database';
export { fieldOf } from '../field';
export type * from '../schema';
export * from './activities';
export * from './categories';
export * from './changes';
export * from './compare';
export * from './items';
export * from './placements';
export * from './seen-sums';
export * from './shelf';
export * from './shops';
export * from './titles';
export * from './waiting';
