// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FillAnswer, fillWords, SuggestedTitle } from '@/components/drawer/fill-title';
import { fail, ok } from '@/utils/core/result';

const asked = '冰丝阔腿裤女高腰';
const answered = (change: Partial<FillAnswer>) =>
  fillWords(asked, ok({ outcome: 'filled', title: asked, unitsOnPage: 16, ...change }));

afterEach(cleanup);

describe('fill-title', () => {
  it('says filled only when the page shows exactly what was asked, with the page’s own count', () => {
    expect(answered({})).toMatchObject({ isGood: true, words: expect.stringContaining('页面计数 16') });
    expect(answered({})).toMatchObject({ words: expect.stringContaining('还没提交') });
  });

  it('does not take the page’s word for it when the title read back differs', () => {
    expect(answered({ title: '冰丝阔腿裤' })).toMatchObject({ isGood: false, words: expect.stringContaining('冰丝阔腿裤') });
  });

  it('says that there was no counter to compare with', () => {
    expect(answered({ unitsOnPage: null })).toMatchObject({ isGood: true, words: expect.stringContaining('没有计数') });
  });

  it('tells refused from not found from no answer', () => {
    const words = [
      answered({ outcome: 'refused', title: '旧标题' }),
      answered({ outcome: 'not-found', title: null }),
      fillWords(asked, fail('no-answer')),
    ];
    expect(words.every(({ isGood }) => !isGood)).toBe(true);
    expect(words.map(({ words }) => words)).toEqual([
      expect.stringContaining('旧标题'),
      expect.stringContaining('没找到'),
      expect.stringContaining('没有回应'),
    ]);
  });

  it('fills on the button, reads the outcome out and promises not to submit', async () => {
    const onFill = vi.fn(async () => ok<FillAnswer>({ outcome: 'filled', title: asked, unitsOnPage: 16 }));
    const onOutcome = vi.fn();
    render(<SuggestedTitle title={asked} onFill={onFill} onOutcome={onOutcome} />);
    expect(screen.getByText(/不会替你提交/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '填入' }));
    await waitFor(() => expect(onOutcome).toHaveBeenLastCalledWith({ isGood: true, words: expect.stringContaining('已填入') }));
    expect(onFill).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('offers only copying where there is no field to fill', () => {
    render(<SuggestedTitle title={asked} onFill={null} onOutcome={() => undefined} />);
    expect(screen.queryByRole('button', { name: '填入' })).toBeNull();
    expect(screen.getByRole('button', { name: '复制' })).toBeTruthy();
  });
});
