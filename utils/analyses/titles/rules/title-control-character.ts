import { type Cut, cutOut } from '../cut-out';
import { defineTitleRule, pass } from '../define-rule';
import { listed } from '../listed';

/** The message names the kind an operator notices first. */
const kinds = ['break', 'unreadable', 'invisible'] as const;

/** Left behind by some editors; live titles hold it, so platforms take it. */
const DELETE = 0x7f;

/**
 * No tabs, line ends or characters nobody can see or read.
 *
 * Rationale: Taobao's schema forbids tab and newline and silently makes them blanks; zero-width, bidi and private-use
 * characters come along with copied text, use up units and split search words. Source: item schema text, 2026-10, high;
 * the other kinds are a *house choice*.
 * Params: how many, their code points.
 */
export const titleControlCharacter = defineTitleRule({
  id: 'title-control-character',
  requires: ['title', 'controls'],
  judge({ title, controls }) {
    const worst = kinds.find((kind) => controls.some((control) => control.kind === kind));
    if (worst === undefined) return pass;
    const cuts = controls.map(({ start, end, kind }): Cut => ({ start, end, seenAs: kind === 'break' ? 'blank' : 'nothing' }));
    const codes = controls.map(({ code }) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    return {
      status: controls.every(({ code }) => code === DELETE) ? 'warn' : 'fail',
      message: worst,
      params: { count: controls.length, codes: listed(codes) },
      spans: controls.map(({ start, end }) => [start, end]),
      suggestedTitle: cutOut(title, cuts) || null,
    };
  },
});
