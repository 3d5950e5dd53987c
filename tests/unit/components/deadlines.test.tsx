// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Deadlines } from '@/components/deadlines/deadlines';
import type { DeadlineView } from '@/components/shared/views';
import { HOUR_MS, shanghaiInstant } from '@/utils/core/dates';
import { fail, ok } from '@/utils/core/result';

const now = shanghaiInstant(2026, 11, 22, 18, 0) ?? 0;
const deadline = (change: Partial<DeadlineView> = {}): DeadlineView => ({
  activityKey: 'a1',
  reminderId: 'a1.sign-end-1d',
  title: '双12年终好价节',
  shop: { site: 'taobao', shopId: '1', name: '青禾', platform: 'tmall', isDemo: false },
  of: 'signEnd',
  time: { at: now + 5 * HOUR_MS, precision: 'minute', origin: 'page', text: null },
  readAt: now - 48 * HOUR_MS,
  isByHand: false,
  url: 'https://myseller.taobao.com/home.htm/x',
  ...change,
});
const silent = { onDone: async () => ok(null), onSnooze: async () => ok(null) };

afterEach(cleanup);

describe('deadlines', () => {
  it('says which time is due, when on the Shanghai clock, how long is left and how old the reading is', () => {
    const { container } = render(<Deadlines deadlines={[deadline()]} now={now} hasActivities {...silent} />);
    expect(container.textContent).toContain('报名截止');
    expect(container.textContent).toContain('今天 23:00');
    expect(container.textContent).toContain('还剩 5 小时 0 分');
    expect(container.textContent).toContain('读于 11-20 18:00');
  });

  it('shows a day-precise end as 24:00 of its day', () => {
    const time = { at: shanghaiInstant(2026, 11, 24) ?? 0, precision: 'day', origin: 'page', text: null } as const;
    const { container } = render(<Deadlines deadlines={[deadline({ time })]} now={now} hasActivities {...silent} />);
    expect(container.textContent).toContain('明天 24:00');
  });

  it('hands on which reminder is done', async () => {
    const onDone = vi.fn(async () => ok(null));
    render(<Deadlines deadlines={[deadline()]} now={now} hasActivities {...silent} onDone={onDone} />);
    fireEvent.click(screen.getByRole('button', { name: '完成：双12年终好价节' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith('a1.sign-end-1d'));
  });

  it('snoozes for 1 hour, 3 hours or until 9:00 of the next Shanghai day', async () => {
    const onSnooze = vi.fn(async () => ok(null));
    render(<Deadlines deadlines={[deadline()]} now={now} hasActivities {...silent} onSnooze={onSnooze} />);
    expect(screen.queryByText('1 小时后')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '稍后提醒：双12年终好价节' }));
    for (const name of ['1 小时后', '3 小时后', '明天 9:00']) fireEvent.click(screen.getByRole('button', { name }));
    await vi.waitFor(() => expect(onSnooze).toHaveBeenCalledTimes(3));
    expect(await screen.findByText('明天 09:00 再提醒')).toBeTruthy();
    expect(screen.queryByText('1 小时后')).toBeNull();
    expect(onSnooze.mock.calls).toEqual([
      ['a1.sign-end-1d', now + HOUR_MS],
      ['a1.sign-end-1d', now + 3 * HOUR_MS],
      ['a1.sign-end-1d', shanghaiInstant(2026, 11, 23, 9)],
    ]);
  });

  it('says why when the background does not take it', async () => {
    render(<Deadlines deadlines={[deadline()]} now={now} hasActivities {...silent} onDone={async () => fail('no-answer')} />);
    fireEvent.click(screen.getByRole('button', { name: '完成：双12年终好价节' }));
    expect(await screen.findByText(/后台没有回应/)).toBeTruthy();
  });

  it('offers neither done nor later where the ladder has no step', () => {
    render(<Deadlines deadlines={[deadline({ reminderId: null })]} now={now} hasActivities {...silent} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('opens only https pages', () => {
    const { rerender } = render(<Deadlines deadlines={[deadline()]} now={now} hasActivities {...silent} />);
    const link = screen.getByRole('link', { name: '双12年终好价节' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
    rerender(<Deadlines deadlines={[deadline({ url: 'javascript:alert(1)' })]} now={now} hasActivities {...silent} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells an empty calendar from one nobody has read, and what to open either way', () => {
    const { rerender } = render(<Deadlines deadlines={[]} now={now} hasActivities={false} {...silent} />);
    expect(screen.getByText(/还没读到活动/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '打开营销活动首页' }).getAttribute('href')).toMatch(
      /^https:\/\/myseller\.taobao\.com\//,
    );
    rerender(<Deadlines deadlines={[]} now={now} hasActivities {...silent} />);
    expect(screen.getByText(/72 小时内没有要截止的/)).toBeTruthy();
  });
});
