import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShopView } from '@/components/shared/views';
import { MOST_PACKS, type RulePack } from '@/utils/records/rule-pack';
import { takePacks } from './pack-changes';
import { PackPreview } from './pack-preview';
import { type PackFault, readPackFile } from './read-pack-file';

interface Props {
  packs: readonly RulePack[];
  shop: ShopView;
  shops: readonly ShopView[];
  /** Hands the chosen shop's packs to the operator as a file. */
  onExport: () => void;
  onPacks: (packs: RulePack[]) => void;
}

/** Rule packs to and from files. A file is shown before anything changes; one that is not sound changes nothing. */
export function PackFile({ packs, shop, shops, onExport, onPacks }: Props) {
  const [offered, setOffered] = useState<RulePack[] | null>(null);
  const [fault, setFault] = useState<PackFault | 'unreadable' | 'tooMany' | null>(null);
  const [isTaken, setTaken] = useState(false);
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text().catch(() => null);
    // The same file may be chosen again, e.g. after it was mended.
    input.value = '';
    const read = text === null ? ({ ok: false, failure: 'unreadable' } as const) : readPackFile(text);
    setTaken(false);
    setFault(read.ok ? null : read.failure);
    setOffered(read.ok ? read.value : null);
  };
  const take = (taken: RulePack[]) => {
    const next = takePacks(packs, taken);
    if (next.length > MOST_PACKS) return setFault('tooMany');
    onPacks(next);
    setOffered(null);
    setTaken(true);
  };
  const hasOwn = packs.some(({ site, shopId }) => site === shop.site && shopId === shop.shopId);
  return (
    <>
      <div class="row">
        <button type="button" class="button" disabled={!hasOwn} onClick={onExport}>
          {i18n.t('rulePacks.export')}
        </button>
        <label class="button">
          {i18n.t('rulePacks.import')}
          <input
            type="file"
            accept=".json,application/json"
            class="sr-only"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        <span role="status" class="note note--ok">
          {isTaken && i18n.t('rulePacks.taken')}
        </span>
      </div>
      {fault !== null && (
        <p role="alert" class="note note--fail">
          {i18n.t(`rulePacks.fault.${fault}`)}
        </p>
      )}
      {offered !== null && (
        <PackPreview packs={packs} offered={offered} shop={shop} shops={shops} onTake={take} onCancel={() => setOffered(null)} />
      )}
    </>
  );
}
