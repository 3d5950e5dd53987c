import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/shared/copy-button';
import { platformName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { type Platform, platforms } from '@/utils/core/platforms';
import { isPlatformOf } from '@/utils/core/realms';
import { type CheckTitle, useTitleCheck } from './use-title-check';
import { Verdict } from './verdict';

interface Props {
  initialPlatform: Platform;
  /** The shop whose choice of rules holds; null where none is chosen. */
  shop: { site: string; shopId: string } | null;
  check: CheckTitle;
  /** What stands between a title and the verdict on it. */
  between?: (title: string, platform: Platform) => ComponentChildren;
}

/** A box for any title, judged while it is typed or pasted. Nothing of it is stored. */
export function TitleCheck({ initialPlatform, shop, check, between }: Props) {
  const [platform, setPlatform] = useState<Platform>(initialPlatform);
  const [title, setTitle] = useState('');
  const id = useId();
  // A title pasted from a table brings line ends and tabs along.
  const clean = title.replace(/[\r\n\t]+/g, ' ');
  const checked = useTitleCheck(
    {
      ...{ title: clean, platform, titleLimit: null, unitsOnPage: null, itemId: null, categoryId: null, categoryPath: null },
      // For a title of another platform's the shop has no say.
      ...(shop !== null && isPlatformOf(shop.site, platform) && { shop: { site: shop.site, shopId: shop.shopId } }),
    },
    check,
  );
  return (
    <div class="stack title-check">
      <label class="sr-only" for={id}>
        {i18n.t('titleCheck.label')}
      </label>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={2000}
        placeholder={i18n.t('titleCheck.placeholder')}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div class="row">
        <SelectField
          isLabelHidden
          label={i18n.t('titleCheck.platform')}
          value={platform}
          options={platforms.map((one) => [one, platformName(one)])}
          onChoose={(value) => setPlatform(platforms.find((one) => one === value) ?? platform)}
        />
        <CopyButton text={clean} isDisabled={clean.trim() === ''} />
      </div>
      {between?.(clean.trim(), platform)}
      <Verdict checked={checked} />
    </div>
  );
}
