import type { Fields } from '@/utils/core/fields';
import type { Answer } from '@/utils/reading/from-network';
import { fieldsOfText, mtopData } from './mtop-request';

/** An operation of the item manager as it travels inside the one API for all of them. */
export interface InnerRequest {
  /** `/taobao/manager/table.htm`, with its query; blank where it cannot be told. */
  address: string;
  /** What goes along: the outer fields, those of `jsonBody`, and those of `value`. */
  told: Fields;
}

/** The operation in the form body `data={"url":…,"jsonBody":"{…}"}` or in the query (facts 1.2, 4.2). */
export function innerRequest(request: Pick<Answer, 'url' | 'requestBody'>): InnerRequest {
  const outer = mtopData(request);
  const inner = fieldsOfText(outer.data);
  const address = outer.url ?? inner.url;
  const body = fieldsOfText(outer.jsonBody ?? inner.jsonBody);
  const value = fieldsOfText(outer.value ?? inner.value ?? body.value);
  return { address: typeof address === 'string' ? address : '', told: { ...outer, ...inner, ...body, ...value } };
}
