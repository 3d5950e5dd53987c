// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cutSeries } from '@/components/sparkline/series';
import { Sparkline } from '@/components/sparkline/sparkline';

const days = (values: (number | null)[]) =>
  values.map((value, index) => ({ day: `2026-11-${String(index + 1).padStart(2, '0')}`, value }));

afterEach(cleanup);

describe('sparkline', () => {
  it('breaks the line and hatches where nobody looked, instead of joining or falling to 0', () => {
    const { container } = render(<Sparkline title="库存" points={days([5, 6, null, null, 7, 8, null])} format={String} />);
    expect(container.querySelectorAll('polyline')).toHaveLength(2);
    expect(container.querySelectorAll('.spark__gap')).toHaveLength(2);
    expect(container.textContent).toContain('5 ~ 8');
  });

  it('keeps a lone day as a dot', () => {
    const { container } = render(<Sparkline title="库存" points={days([null, 4, null])} format={String} />);
    expect(container.querySelectorAll('polyline')).toHaveLength(0);
    expect(container.querySelectorAll('.spark__dot')).toHaveLength(1);
  });

  it('takes a seen 0 for a value', () => {
    expect(cutSeries(days([0, null, 0]))).toMatchObject({
      runs: [[{ value: 0 }], [{ value: 0 }]],
      gaps: [{ from: 1, to: 1 }],
      lo: 0,
    });
  });

  it('speaks every day to the keyboard, unseen ones as unseen', () => {
    render(<Sparkline title="库存" points={days([5, null, 7])} format={String} />);
    const slider = screen.getByRole('slider', { name: '库存' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2026-11-03 7');
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2026-11-02 没看过');
    fireEvent.keyDown(slider, { key: 'Home' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2026-11-01 5');
  });

  it('says so when no day was seen', () => {
    render(<Sparkline title="库存" points={days([null, null])} format={String} />);
    expect(screen.getByText('库存：还没读到')).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
