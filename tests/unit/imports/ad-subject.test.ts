import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdRow, adSubject } from '@/utils/knowledge/ad-subject';
import { metricsSubject } from '@/utils/records/metrics';

const row: AdRow = {
  level: 'word',
  campaignId: '81',
  scene: '371',
  unitId: '5',
  partId: '900001',
  partName: '短袖',
  campaignName: '夏季',
  itemId: '700000000001',
};

describe('adSubject', () => {
  it('tells rows apart by campaign, unit, word id and word', () => {
    const others: Partial<AdRow>[] = [
      { campaignId: '82' },
      { unitId: '6' },
      { partId: '900002' },
      { partName: '长袖' },
      { level: 'crowd' },
    ];
    const ids = [row, ...others.map((other) => ({ ...row, ...other }))].map((part) => adSubject(part).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('needs the scene only where there is no campaign', () => {
    expect(adSubject({ ...row, scene: '372' }).id).toBe(adSubject(row).id);
    const [one, other] = ['371', '372'].map((scene) => adSubject({ ...row, campaignId: null, scene }).id);
    expect(one).not.toBe(other);
  });

  it('is named like the word, else like the campaign', () => {
    expect(adSubject(row).name).toBe('短袖');
    expect(adSubject({ ...row, partName: null }).name).toBe('夏季');
  });

  it('is a subject a record may have, whatever the report writes', () => {
    const text = fc.option(fc.string({ minLength: 1, maxLength: 80 }), { nil: null });
    fc.assert(
      fc.property(text, text, text, text, text, (campaignId, scene, unitId, partId, partName) => {
        const { id } = adSubject({ ...row, campaignId, scene, unitId, partId, partName, campaignName: null });
        expect(metricsSubject.shape.id.safeParse(id).success).toBe(true);
      }),
    );
  });
});
