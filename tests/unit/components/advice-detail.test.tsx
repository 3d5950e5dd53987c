// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AdviceDetail } from '@/entrypoints/dashboard/categories/advice-detail';
import * as load from '@/entrypoints/pages/load';

vi.mock('@/entrypoints/pages/load', async (original) => ({ ...(await original<typeof load>()), loadProduct: vi.fn() }));

afterEach(cleanup);

describe('advice-detail', () => {
  it('stands under the title of the product it is on', async () => {
    vi.mocked(load.loadProduct).mockResolvedValue({ title: '法式碎花长裙', categoryPath: null } as never);
    const product = { site: 'taobao', shopId: '1', itemId: '600001' };
    render(<AdviceDetail product={product} platform="taobao" version={0} onSaid={() => undefined} onClose={() => undefined} />);
    expect(await screen.findByRole('heading', { level: 2, name: '类目：法式碎花长裙' })).toBeTruthy();
  });
});
