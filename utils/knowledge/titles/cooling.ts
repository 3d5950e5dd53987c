/**
 * Days a title should rest after a change: a search engine judges it anew meanwhile, and a second change starts that
 * again. Sources: practice articles 2024–26, low confidence; no platform states a number.
 */
export const coolingDays = 7;
