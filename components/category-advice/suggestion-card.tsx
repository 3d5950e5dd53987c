import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/shared/copy-button';
import type { CategorySuggestion } from '@/utils/messages/categories';
import { confidenceText, pathText } from './category-words';

interface Props {
  suggestion: CategorySuggestion;
  /** Only the path, how sure, and the words: for the popup. */
  isCompact: boolean;
  /** A button beside the copying one. */
  action?: ComponentChildren;
}

const Mark = ({ text, look = '', why }: { text: string; look?: string; why?: string }) => (
  <span class={`chip ${look}`} title={why}>
    {text}
  </span>
);

/** A category a title may belong to, with everything that speaks for it and what listing there would change. */
export function SuggestionCard({ suggestion, isCompact, action }: Props) {
  const { path, confidence, isSeed, isOwn, offeredAt, words } = suggestion;
  return (
    <li class={isOwn ? 'place place--own' : 'place'}>
      <p class="place__path wrap">{pathText(path)}</p>
      <div class="row place__marks">
        <span class="place__confidence nowrap" title={i18n.t('categoryAdvice.confidenceWhy')}>
          {confidenceText(confidence)}
        </span>
        {isOwn && <Mark look="chip--ok" text={i18n.t('categoryAdvice.isOwn')} />}
        {offeredAt !== null && <Mark text={i18n.t('categoryAdvice.offered', [String(offeredAt + 1)])} />}
        {isSeed && <Mark look="chip--lamp" text={i18n.t('categoryAdvice.seed')} why={i18n.t('categoryAdvice.seedWhy')} />}
      </div>
      {words.length > 0 && (
        <ul class="row place__words" aria-label={i18n.t('categoryAdvice.words')}>
          {words.map((word) => (
            <li key={word} class="chip">
              {word}
            </li>
          ))}
        </ul>
      )}
      {!isCompact && <Likes likes={suggestion.likes} />}
      {!isCompact && !isOwn && !isSeed && <Change change={suggestion.change} />}
      {!isCompact && (
        <div class="row">
          {action}
          <CopyButton text={path.join('>')} label={i18n.t('categoryAdvice.copyPath')} />
        </div>
      )}
    </li>
  );
}

function Likes({ likes }: Pick<CategorySuggestion, 'likes'>) {
  if (likes.length === 0) return null;
  return (
    <details class="place__likes small">
      <summary>{i18n.t('categoryAdvice.likes', [String(likes.length)])}</summary>
      <ul class="stack">
        {likes.map(({ title }, at) => (
          // Two products may well have one title.
          // biome-ignore lint/suspicious/noArrayIndexKey: their order is all they have of an identity
          <li key={at} class="wrap">
            {title}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What listing there would change; what no page has told is said to be so. */
function Change({ change: { attributes, isAuthorized } }: Pick<CategorySuggestion, 'change'>) {
  const stated =
    attributes === null
      ? i18n.t('categoryAdvice.attributesUnknown')
      : attributes.length === 0
        ? i18n.t('categoryAdvice.attributesNone')
        : i18n.t('categoryAdvice.attributes', [attributes.join(i18n.t('common.comma'))]);
  return (
    <ul class="small muted place__change">
      <li class="wrap">{stated}</li>
      {isAuthorized === false && <li class="place__forbidden">{i18n.t('categoryAdvice.mayNotList')}</li>}
      {isAuthorized === true && <li>{i18n.t('categoryAdvice.mayList')}</li>}
      {isAuthorized === null && <li>{i18n.t('categoryAdvice.mayListUnknown')}</li>}
    </ul>
  );
}
