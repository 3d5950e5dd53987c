import { goodsId } from './shapes';

/**
 * The product an edit page is about, from its address; null while it is not published: `type=add` carries an id that is
 * only set aside (facts 1.2, medium).
 */
export const formItemId = ({ searchParams }: URL): string | null =>
  searchParams.get('type') === 'add' ? null : goodsId(searchParams.get('goods_id'));
