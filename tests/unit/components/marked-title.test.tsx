// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cutTitle, MarkedTitle } from '@/components/shared/marked-title';
import type { Finding } from '@/utils/records/finding';

const finding = (spans: [number, number][], status: Finding['status'] = 'warn'): Finding => ({
  rule: 'repeated-words',
  status,
  message: 'repeated',
  params: {},
  spans,
  suggestedTitle: null,
});

const marked = (title: string, spans: [number, number][]) =>
  cutTitle(title, spans)
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);

afterEach(cleanup);

describe('marked-title', () => {
  it('marks exactly the characters a finding speaks of', () => {
    const { container } = render(<MarkedTitle title="冰丝阔腿裤女冰丝" findings={[finding([[0, 2]]), finding([[6, 8]])]} />);
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['冰丝', '冰丝']);
    expect(container.textContent).toBe('冰丝阔腿裤女冰丝');
  });

  it('counts offsets in UTF-16 units, so that text after an emoji is marked right', () => {
    const title = '🌞防晒衣';
    expect(title.length).toBe(5);
    expect(marked(title, [[2, 4]])).toEqual(['防晒']);
  });

  it('never tears an emoji apart', () => {
    expect(marked('a🌞b', [[2, 4]])).toEqual(['🌞b']);
    expect(marked('a🌞b', [[0, 2]])).toEqual(['a🌞']);
  });

  it('joins overlapping spans and cuts off what lies outside the title', () => {
    const pieces = cutTitle('abcdef', [
      [1, 3],
      [2, 4],
      [5, 99],
      [-3, 1],
    ]);
    expect(pieces).toEqual([
      { text: 'abcd', isMarked: true },
      { text: 'e', isMarked: false },
      { text: 'f', isMarked: true },
    ]);
  });

  it('leaves passed findings unmarked', () => {
    const { container } = render(<MarkedTitle title="阔腿裤" findings={[finding([[0, 3]], 'pass')]} />);
    expect(container.querySelector('mark')).toBeNull();
  });

  it('shows markup in a title as text', () => {
    const { container } = render(<MarkedTitle title="<img src=x onerror=alert(1)>" findings={[]} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
