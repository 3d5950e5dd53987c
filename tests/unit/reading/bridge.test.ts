// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBridge } from '@/utils/reading/bridge';
import { HELLO, KEY } from '@/utils/reading/tap/wire';

const onKey = vi.fn();
afterEach(() => document.removeEventListener(KEY, onKey));

describe('bridge', () => {
  it('gives its key to nobody once the page is there: a script of the page may be listening', () => {
    expect(document.body).not.toBeNull();
    document.addEventListener(KEY, onKey);
    openBridge(document, () => {});
    document.dispatchEvent(new CustomEvent(HELLO));
    expect(onKey).not.toHaveBeenCalled();
  });
});
