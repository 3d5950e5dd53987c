// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActivityForm } from '@/components/activity-form/activity-form';
import { activityOfForm, emptyForm } from '@/components/activity-form/activity-of-form';
import { parseMoment } from '@/components/activity-form/parse-moment';
import type { ActivityView } from '@/components/shared/views';
import { shanghaiInstant } from '@/utils/core/dates';
import { ok } from '@/utils/core/result';

const now = shanghaiInstant(2026, 11, 22, 18) ?? 0;
const shop = { site: 'taobao', shopId: '2201', name: '青禾', platform: 'tmall', isDemo: false } as const;
const at = (text: string, name: 'start' | 'end' | 'signEnd' = 'signEnd') => parseMoment(text, name, now)?.at ?? null;
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

const view = (): ActivityView => {
  const made = activityOfForm(
    { ...emptyForm(), title: '终好价节', times: { ...emptyForm().times, signEnd: '2026-11-25', start: '2026-12-01 20:00' } },
    { platform: 'tmall', site: 'taobao', shopId: '2201', now, base: null },
  );
  if (!made.ok) throw new Error(made.failure.message);
  const { signEnd } = made.value.times;
  const times = { ...made.value.times, signEnd: signEnd && { ...signEnd, origin: 'page' as const, text: '报名截止 11-25' } };
  const record = { ...made.value, times };
  return { activityKey: 'a1', site: 'taobao', shopId: '2201', shop, record, reminders: [], isByHand: false, lastSeenAt: now };
};

afterEach(cleanup);

describe('parse-moment', () => {
  it('reads the shapes operators type and pages show, on the Shanghai clock', () => {
    const wanted = shanghaiInstant(2026, 11, 24, 20);
    for (const text of [
      '2026-11-24 20:00',
      '2026/11/24 20:00:00',
      '2026.11.24 20:00',
      '2026年11月24日20:00:00',
      '11-24 20:00',
      '11月24日 20:00',
    ]) {
      expect(at(text), text).toBe(wanted);
    }
  });

  it('takes a bare day as its start, and as its 24:00 for an end', () => {
    expect(at('11-24', 'start')).toBe(shanghaiInstant(2026, 11, 24));
    expect(at('11-24', 'end')).toBe(shanghaiInstant(2026, 11, 25));
  });

  it('takes a day without a year that is long gone for next year’s', () => {
    expect(at('01-05 10:00')).toBe(shanghaiInstant(2027, 1, 5, 10));
  });

  it('refuses times that do not exist', () => {
    for (const text of ['06-31 10:00', '2026-11-24 25:00', '11-24 20:60', '明天', '2026-11-24T20:00+09:00', '']) {
      expect(at(text), text).toBeNull();
    }
  });
});

describe('activity-form', () => {
  it('says what a time was understood as while it is typed', () => {
    render(<ActivityForm shops={[shop]} shop={shop} activity={null} now={now} onSave={async () => ok(null)} />);
    type('报名截止', '11-24 20:00');
    expect(screen.getByText('= 北京时间 11-24 周二 20:00，还剩 2 天 2 小时')).toBeTruthy();
  });

  it('answers an invalid date with a message and saves nothing', async () => {
    const onSave = vi.fn(async () => ok(null));
    render(<ActivityForm shops={[shop]} shop={shop} activity={null} now={now} onSave={onSave} />);
    type('活动名', '双12');
    type('报名截止', '2026-02-30 20:00');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findByRole('alert')).textContent).toContain('没有这个时间');
    expect(screen.getByLabelText('报名截止').getAttribute('aria-invalid')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('refuses a link that is not https', async () => {
    const onSave = vi.fn(async () => ok(null));
    render(<ActivityForm shops={[shop]} shop={shop} activity={null} now={now} onSave={onSave} />);
    type('活动名', '双12');
    type('报名截止', '11-24 20:00');
    type('活动链接（可不填）', 'javascript:alert(1)');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findByRole('alert')).textContent).toContain('https://');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('saves under the chosen shop with the operator as origin', async () => {
    const onSave = vi.fn(async () => ok(null));
    render(<ActivityForm shops={[shop]} shop={shop} activity={null} now={now} onSave={onSave} />);
    type('活动名', '双12');
    type('报名截止', '11-24 20:00');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText(/已记下/);
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      activityKey: null,
      site: 'taobao',
      shopId: '2201',
      record: expect.objectContaining({
        title: '双12',
        platform: 'tmall',
        times: expect.objectContaining({
          signEnd: { at: shanghaiInstant(2026, 11, 24, 20), precision: 'minute', origin: 'user', text: '11-24 20:00' },
        }),
      }),
    });
  });

  it('adds nothing to an invented shop', async () => {
    const onSave = vi.fn(async () => ok(null));
    const invented = { ...shop, shopId: 'demo-1', name: '样例', isDemo: true };
    render(<ActivityForm shops={[invented, shop]} shop={invented} activity={null} now={now} onSave={onSave} />);
    expect(screen.queryByRole('option', { name: '样例' })).toBeNull();
    type('活动名', '双12');
    type('报名截止', '11-24 20:00');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ shopId: '2201' })));
  });

  it('keeps the origin of times the operator left alone', async () => {
    const onSave = vi.fn(async () => ok(null));
    const activity = view();
    render(<ActivityForm shops={[]} shop={shop} activity={activity} now={now} onSave={onSave} />);
    expect((screen.getByLabelText('报名截止') as HTMLInputElement).value).toBe('2026-11-25');
    type('活动开始', '2026-12-02 20:00');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    const times = { signEnd: activity.record.times.signEnd, start: expect.objectContaining({ origin: 'user' }) };
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ activityKey: 'a1', record: expect.objectContaining({ times: expect.objectContaining(times) }) }),
    );
  });

  it('refuses an end before the start', () => {
    const form = { ...emptyForm(), title: 'x', times: { ...emptyForm().times, start: '12-02 20:00', end: '12-01 20:00' } };
    const made = activityOfForm(form, { platform: 'tmall', site: 'taobao', shopId: '1', now, base: null });
    expect(made).toEqual({ ok: false, failure: { field: 'end', message: 'endBeforeStart' } });
  });
});
