import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { ENOUGH_DAYS } from '@/utils/analyses/assortment/plan-item';
import type { Drill } from './drill';
import { percent } from './plan-names';
import { squarify } from './squarify';
import { comparedName, dailyKnownText, dailyText } from './tally-text';
import type { Area, Colour, TileClass, TileView } from './tiles';

/** The map's sides in units of its own, three to one as in the style sheet; drawn as wide as there is room. */
const WIDTH = 960;
const HEIGHT = 320;
/** Below these a tile has no room for words; they are read out and in the tooltip. */
const LEAST_WIDTH = 62;
const LEAST_HEIGHT = 34;

/** A sign for each class, so that colour is never alone. */
const signs: Record<TileClass, string> = { thin: '▲', even: '＝', crowded: '▼', rich: '▲', fair: '＝', poor: '▼', unknown: '?' };
const legends: Record<Colour, readonly TileClass[]> = {
  balance: ['thin', 'even', 'crowded', 'unknown'],
  margin: ['rich', 'fair', 'poor', 'unknown'],
};

interface Props {
  tiles: readonly TileView[];
  area: Area;
  colour: Colour;
  onOpen: (to: Drill) => void;
}

/** Parts of the assortment as tiles whose areas are their shares. What has no figure is listed below, not drawn as nothing. */
export function Treemap({ tiles, area, colour, onOpen }: Props) {
  const drawn = tiles.flatMap((tile) => (tile.value === null || tile.value <= 0 ? [] : [{ ...tile, value: tile.value }]));
  const rest = tiles.filter(({ value }) => value === null || value <= 0);
  const whole = drawn.reduce((sum, { value }) => sum + value, 0);
  const places = squarify(
    drawn.map(({ value }) => value),
    WIDTH,
    HEIGHT,
  );
  const words = (tile: TileView) =>
    [
      tile.label,
      i18n.t('plan.products', [countText(tile.tally.products)]),
      dailyKnownText(tile.tally, area),
      i18n.t(`plan.class.${tile.class}`),
    ]
      .filter(Boolean)
      .join(i18n.t('plan.semicolon'));
  return (
    <figure class="treemap stack">
      {drawn.length > 0 && (
        <div class="treemap__map">
          {drawn.map((tile, at) => {
            const { x = 0, y = 0, width = 0, height = 0 } = places[at] ?? {};
            const isRoomy = width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
            return (
              <button
                key={tile.key}
                type="button"
                class={`treemap__tile treemap__tile--${tile.class}`}
                style={{
                  left: `${(x / WIDTH) * 100}%`,
                  top: `${(y / HEIGHT) * 100}%`,
                  width: `${(width / WIDTH) * 100}%`,
                  height: `${(height / HEIGHT) * 100}%`,
                }}
                title={words(tile)}
                aria-label={words(tile)}
                onClick={() => onOpen(tile.to)}
              >
                {isRoomy && (
                  <>
                    <span class="treemap__name">
                      <span aria-hidden="true">{signs[tile.class]} </span>
                      {tile.label}
                    </span>
                    <span class="small">
                      {percent(tile.value / whole)} · {dailyText(tile.tally, area)}
                    </span>
                  </>
                )}
              </button>
            );
          })}
        </div>
      )}
      <figcaption class="row small muted treemap__legend">
        <span>{i18n.t(area === 'products' ? 'plan.sizeIs' : 'plan.sizeDaily', [comparedName(area), String(ENOUGH_DAYS)])}</span>
        {legends[colour].map((one) => (
          <span key={one} class="treemap__key">
            <span class={`treemap__sample treemap__tile--${one}`} aria-hidden="true">
              {signs[one]}
            </span>
            {i18n.t(`plan.class.${one}`)}
          </span>
        ))}
      </figcaption>
      {rest.length > 0 && (
        <p class="small row">
          <span class="muted">{i18n.t(`plan.notDrawn.${area}`, [String(ENOUGH_DAYS)])}</span>
          {rest.map((tile) => (
            <button key={tile.key} type="button" class="button button--quiet" title={words(tile)} onClick={() => onOpen(tile.to)}>
              {tile.label} ({countText(tile.tally.products)})
            </button>
          ))}
        </p>
      )}
    </figure>
  );
}
