import { i18n } from '#i18n';

/** Units used of the limit, as words and as a bar. */
export function Units({ units, limit }: { units: number; limit: number | null }) {
  const isOver = limit !== null && units > limit;
  const words =
    limit === null
      ? i18n.t('titleCheck.unitsOnly', [String(units)])
      : i18n.t(isOver ? 'titleCheck.unitsOver' : 'titleCheck.units', [
          String(units),
          String(limit),
          String(isOver ? units - limit : limit - units),
        ]);
  return (
    <div class={isOver ? 'units units--over' : 'units'}>
      <span>{words}</span>
      {limit !== null && (
        <span class="units__bar" aria-hidden="true">
          <span style={{ width: `${Math.min(100, (units / limit) * 100)}%` }} />
        </span>
      )}
    </div>
  );
}
