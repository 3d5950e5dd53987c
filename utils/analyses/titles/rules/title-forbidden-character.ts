import { forbiddenCharacters } from '@/utils/knowledge/titles/forbidden-characters';
import type { CodePoint } from '../characters/code-points';
import { cutOut } from '../cut-out';
import { defineTitleRule, notApplicable, pass } from '../define-rule';
import { listed } from '../listed';

/**
 * No characters the platform does not take in titles.
 *
 * Rationale: the form refuses them or drops them without a word. Which ones, and since when, is data.
 * Params: the characters, how many.
 */
export const titleForbiddenCharacter = defineTitleRule({
  id: 'title-forbidden-character',
  requires: ['title', 'points', 'emoji'],
  judge({ title, platform, points, emoji }) {
    const forbidden = forbiddenCharacters[platform];
    if (!forbidden) return notApplicable;
    const isInModel = (at: number) => HALF_WIDTH.test(points[at - 1]?.text ?? '') || HALF_WIDTH.test(points[at + 1]?.text ?? '');
    const isInEmoji = (at: number) => forbidden.isEmojiForbidden && emoji.some(([from, to]) => from <= at && at < to);
    const spans = points
      .filter(
        ({ text, start }, at) =>
          !isInEmoji(start) &&
          (forbidden.characters.has(text) ||
            forbidden.ornaments?.has(text) ||
            (forbidden.modelCharacters?.has(text) && !isInModel(at))),
      )
      .map(({ start, end }): [number, number] => [start, end])
      .concat(forbidden.isEmojiForbidden ? emoji : [])
      .sort((a, b) => a[0] - b[0]);
    if (spans.length === 0) return pass;
    const cuts = spans.map(([start, end]) => ({ start, end, seenAs: 'nothing' as const }));
    return {
      status: spans.every(([start, end]) => forbidden.ornaments?.has(title.slice(start, end))) ? 'warn' : forbidden.status,
      message: 'forbidden',
      params: { characters: listed(spans.map(([start, end]) => title.slice(start, end))), count: spans.length },
      spans,
      suggestedTitle: isMeant(points, spans) ? null : cutOut(title, cuts) || null,
    };
  },
});

const HALF_WIDTH = /^[a-zA-Z\d]$/;

/** `<30cm`, `A>B`: a sign that compares; without it the title says something else. */
const isMeant = (points: readonly CodePoint[], spans: readonly [number, number][]) =>
  spans.some(([start]) => {
    const at = points.findIndex((point) => point.start === start);
    const isComparing = /^[<>]$/.test(points[at]?.text ?? '');
    return isComparing && /^\d$/.test((points[at + 1]?.text.trim() || points[at + 2]?.text) ?? '');
  });
