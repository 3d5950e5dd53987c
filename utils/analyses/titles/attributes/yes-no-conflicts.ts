import { foldText } from '@/utils/analyses/words/fold-text';
import { vagueValues } from '@/utils/knowledge/titles/attributes/vague-values';
import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { plainAttributes } from './plain-attributes';
import { readyFamilies } from './ready-families';

const ASKING = /^(?:是否|有无|可否|能否|是不是)(?:为|是|带|有|含|支持|可以|具备|属于)?/;
const ASKED = /^(?:是否|有无|可否|能否|是不是)/;
/** Says no to a whole label: 防水 = 不防水, 是否加绒 = 否. */
const NO = /^(?:否|无|没有|不支持|不可|不能|不带|不含|不是|不具备|不|非|未)$/;
const YES = /^(?:是|有|支持|可以|可|带|含|具备)$/;
const DENIED = /[不无非免未没勿防去除零仿假]$/;

/**
 * What a title says of a feature which an attribute of that name denies (加绒 against 是否加绒 = 否), or denies where the
 * attribute affirms it (不加绒 against 是). Features other families ask after are left to them.
 */
export function yesNoConflicts({
  title,
  attributes,
}: {
  title: string;
  attributes: NonNullable<TitleFacts['attributes']>;
}): AttributeConflict[] {
  const { folded, offsets } = foldText(title);
  return plainAttributes(attributes).flatMap(({ label, plainLabel, values, plainValues }): AttributeConflict[] => {
    const [value, ...others] = plainValues;
    const [bare, asked] = [plainLabel.replace(ASKING, ''), plainLabel.replace(ASKED, '')];
    // 是否带盖 asks after 带盖.
    const feature = bare.length < 2 ? asked : bare;
    if (value === undefined || others.length > 0 || feature.length < 2 || vagueValues.has(value)) return [];
    if (readyFamilies.some(({ labels }) => labels.has(plainLabel))) return [];
    const isAsking = feature !== plainLabel;
    const rest = value.endsWith(feature) ? value.slice(0, -feature.length) : value;
    const isNo = NO.test(rest) && (isAsking || rest !== value);
    const isYes = isAsking && YES.test(rest);
    if (!isNo && !isYes) return [];
    const places = [...folded.matchAll(new RegExp(escaped(feature), 'g'))].map(({ index }) => index);
    const said = places.map((at) => ({ at, isDenied: DENIED.test(folded.slice(0, at)) }));
    if (said.length === 0 || said.some(({ isDenied }) => isDenied === isNo)) return [];
    const spans = said.map(({ at, isDenied }): [number, number] => [
      offsets[isDenied ? at - 1 : at] ?? 0,
      offsets[at + feature.length] ?? title.length,
    ]);
    const [start = 0, end = 0] = spans[0] ?? [];
    return [{ word: title.slice(start, end), label, value: values.join('、'), spans }];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
