import { type Fields, fields } from '@/utils/core/fields';
import { type Answer, parseBody } from '@/utils/reading/from-network';

/** Fields, also of JSON text. */
export const fieldsOfText = (value: unknown): Fields => fields(typeof value === 'string' ? parseBody(value) : value);

/** The parameters of an mtop request: `data={…}` in its form or its address, else the body itself. */
export function mtopData({ url, requestBody }: Pick<Answer, 'url' | 'requestBody'>): Fields {
  const form = requestBody ?? url.search;
  return fieldsOfText(new URLSearchParams(form).get('data') ?? form);
}
