// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Box, coversControl, freePlace, isOnScreen } from '@/utils/in-page/place';

/** A screen of 1000 × 800 with elements where the test puts them: the simulated DOM has no layout of its own. */
function draw(...drawn: { html: string; box: Box }[]) {
  document.body.innerHTML = drawn.map(({ html }) => html).join('');
  const elements = [...document.body.children];
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  document.elementsFromPoint = (x, y) =>
    elements.filter((_element, index) => {
      const box = drawn[index]?.box;
      return box !== undefined && x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
    });
}

const badge = (left: number, top: number): Box => ({ left, top, width: 64, height: 24 });
const isOurs = (element: Element) => element.localName === 'shoplamp-layer';
const covers = (box: Box) => coversControl(document, box, isOurs);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('place', () => {
  it.each([
    '<button>提交</button>',
    '<a href="#">编辑</a>',
    '<input>',
    '<label>使用品牌名</label>',
    '<span role="tab">页签</span>',
    '<i onclick="x()"></i>',
  ])('never lies on %s', (html) => {
    draw({ html, box: { left: 100, top: 100, width: 80, height: 30 } });
    expect(covers(badge(120, 105))).toBe(true);
    expect(covers(badge(150, 120))).toBe(true);
    expect(covers(badge(300, 105))).toBe(false);
  });

  it('never lies on a text such as a counter', () => {
    draw({ html: '<span>21/60</span>', box: { left: 100, top: 100, width: 40, height: 20 } });
    expect(covers(badge(90, 100))).toBe(true);
    expect(covers(badge(150, 100))).toBe(false);
  });

  it('may lie on blank ground, on our own layer and beside a control', () => {
    draw(
      { html: '<div> </div>', box: { left: 0, top: 0, width: 1000, height: 800 } },
      { html: '<shoplamp-layer role="button"></shoplamp-layer>', box: { left: 0, top: 0, width: 1000, height: 800 } },
      { html: '<button>提交</button>', box: { left: 100, top: 100, width: 80, height: 30 } },
    );
    expect(covers(badge(200, 100))).toBe(false);
    expect(covers(badge(90, 100))).toBe(true);
  });

  it('finds every control of a checkbox size, wherever it is below the box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 8 }), (right, down) => {
        draw({ html: '<input type="checkbox">', box: { left: 200 + right, top: 300 + down, width: 16, height: 16 } });
        expect(covers(badge(200, 300))).toBe(true);
      }),
    );
  });

  it('is on the screen only as a whole', () => {
    draw();
    expect(isOnScreen(badge(0, 0), window)).toBe(true);
    expect(isOnScreen(badge(936, 776), window)).toBe(true);
    expect(isOnScreen(badge(937, 0), window)).toBe(false);
    expect(isOnScreen(badge(0, 777), window)).toBe(false);
    expect(isOnScreen(badge(-1, 0), window)).toBe(false);
  });

  it('takes the first free place, and none where there is none', () => {
    draw({ html: '<button>提交</button>', box: { left: 0, top: 0, width: 500, height: 800 } });
    expect(freePlace(window, [badge(100, 100), badge(980, 100), badge(600, 100), badge(700, 100)], isOurs)).toEqual(
      badge(600, 100),
    );
    expect(freePlace(window, [badge(100, 100), badge(-5, 100)], isOurs)).toBeNull();
  });
});
