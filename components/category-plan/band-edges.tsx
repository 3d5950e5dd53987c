import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from '@/components/shared/text-field';
import type { PlanCategory } from '@/utils/analyses/assortment/plan';
import { parsePriceFen } from '@/utils/core/money';
import { bandEdges, MOST_EDGES } from '@/utils/records/assortment-rules';
import { yuan } from './plan-names';

interface Props {
  category: PlanCategory;
  /** Null goes back to the bands made from the prices. */
  onEdges: (edges: number[] | null) => void;
}

/** Edges as typed, in fen; null where they are none. */
function edgesOf(text: string): number[] | null {
  const parts = text.split(/[\s,，、;；/]+/).filter(Boolean);
  const fen = parts.map((part) => parsePriceFen(part));
  const edges = fen.flatMap((range) => (range !== null && range.lo === range.hi ? range.lo : []));
  const parsed = bandEdges.safeParse(edges);
  return edges.length === parts.length && parsed.success ? parsed.data : null;
}

/** The price bands of one category: their edges in yuan, changed by the operator or made from the prices. */
export function BandEdges({ category, onEdges }: Props) {
  const shown = category.bands.flatMap(({ fromFen }) => (fromFen === null ? [] : yuan(fromFen))).join(' ');
  const [text, setText] = useState(shown);
  const [isTried, setTried] = useState(false);
  const edges = edgesOf(text);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (edges !== null) onEdges(edges);
  };
  return (
    <form class="row band-edges" onSubmit={save}>
      <TextField
        label={i18n.t('plan.edges')}
        value={text}
        maxLength={120}
        placeholder={i18n.t('plan.edgesExample')}
        fault={isTried && edges === null ? i18n.t('plan.badEdges', [String(MOST_EDGES)]) : null}
        onText={setText}
      />
      <button type="submit" class="button" disabled={text.trim() === '' || text === shown}>
        {i18n.t('common.save')}
      </button>
      {category.hasOwnBands && (
        <button type="button" class="button button--quiet" onClick={() => onEdges(null)}>
          {i18n.t('plan.ownBandsOff')}
        </button>
      )}
      <span class="small muted">{i18n.t(category.hasOwnBands ? 'plan.edgesOwn' : 'plan.edgesMade')}</span>
    </form>
  );
}
