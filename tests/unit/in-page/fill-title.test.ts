// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillTitle } from '@/utils/in-page/fill-title';
import { titleField } from '@/utils/sites/taobao/form-field';

/**
 * A form whose counter follows the page's own state, as React does it: the state takes a value over from an `input`
 * event, and the element is drawn from the state again afterwards.
 */
function openForm(takes: (value: string, old: string) => string) {
  document.body.innerHTML = `
    <div id="sell-field-title" style="width: 0; height: 0"><input value="旧标题"></div>
    <div id="sell-field-title"><input><span>6/60</span></div>
    <button type="submit">提交宝贝信息</button>`;
  const input = document.querySelectorAll('input')[1] as HTMLInputElement;
  const hidden = document.querySelectorAll('input')[0] as HTMLInputElement;
  const counter = document.querySelector('span') as HTMLSpanElement;
  const state = { title: '旧标题' };
  const events: string[] = [];
  input.value = state.title;
  for (const type of ['input', 'change', 'focus', 'blur']) input.addEventListener(type, () => events.push(type));
  document.body.addEventListener('input', ({ target }) => {
    state.title = takes((target as HTMLInputElement).value, state.title);
    input.value = state.title;
    counter.textContent = `${[...state.title].length * 2}/60`;
  });
  const clicked = vi.fn();
  document.querySelector('button')?.addEventListener('click', clicked);
  return { input, hidden, counter, state, events, clicked };
}

const fill = (title: string) => fillTitle(window, () => titleField(document), title, 'taobao');

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('fill-title', () => {
  it('writes where the page notices it and reads back what the page counts', async () => {
    const { hidden, state, events, clicked } = openForm((value) => value);
    expect(await fill('夏季纯棉短袖')).toEqual({ outcome: 'filled', title: '夏季纯棉短袖', unitsOnPage: 12 });
    expect(state.title).toBe('夏季纯棉短袖');
    expect(events).toEqual(['focus', 'input', 'change', 'blur']);
    expect(hidden.value).toBe('旧标题');
    expect(clicked).not.toHaveBeenCalled();
  });

  it('writes with the native setter, past the one a framework puts on the element', async () => {
    const { input } = openForm((value) => value);
    const tracked: string[] = [];
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => native?.get?.call(input),
      set: (value: string) => {
        tracked.push(value);
        native?.set?.call(input, value);
      },
    });
    let trackedBeforeInput: string[] = [];
    input.addEventListener('input', () => {
      trackedBeforeInput = [...tracked];
    });
    expect((await fill('夏季纯棉短袖')).outcome).toBe('filled');
    expect(trackedBeforeInput).toEqual([]);
  });

  it('is refused when the page puts its own title back', async () => {
    const { input } = openForm((_value, old) => old);
    expect(await fill('夏季纯棉短袖')).toEqual({ outcome: 'refused', title: '旧标题', unitsOnPage: 6 });
    expect(input.value).toBe('旧标题');
  });

  it('is refused when the page cuts the title', async () => {
    openForm((value) => value.slice(0, 4));
    expect(await fill('夏季纯棉短袖')).toEqual({ outcome: 'refused', title: '夏季纯棉', unitsOnPage: 8 });
  });

  it('is refused when only the drawing changed and the counter did not', async () => {
    const { counter } = openForm((value) => value);
    document.body.addEventListener('input', () => {
      counter.textContent = '6/60';
    });
    expect((await fill('夏季纯棉短袖')).outcome).toBe('refused');
  });

  it("touches nothing when the title is too long for the page's counter", async () => {
    const { state, events } = openForm((value) => value);
    expect(await fill('长'.repeat(31))).toEqual({ outcome: 'refused', title: '旧标题', unitsOnPage: 6 });
    expect([state.title, events]).toEqual(['旧标题', []]);
  });

  it.each(['disabled', 'readOnly'] as const)('touches nothing when the field is %s', async (lock) => {
    const { input, events } = openForm((value) => value);
    input[lock] = true;
    expect((await fill('夏季纯棉短袖')).outcome).toBe('refused');
    expect(events).toEqual([]);
  });

  it('says when the page has no title field', async () => {
    expect(await fill('夏季纯棉短袖')).toEqual({ outcome: 'not-found', title: null, unitsOnPage: null });
  });

  it('says what is left when the field goes away meanwhile', async () => {
    openForm((value) => {
      document.body.innerHTML = '';
      return value;
    });
    expect(await fill('夏季纯棉短袖')).toEqual({ outcome: 'refused', title: null, unitsOnPage: null });
  });
});
