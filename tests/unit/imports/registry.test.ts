import { describe, expect, it } from 'vitest';
import { labelKey } from '@/utils/core/labels';
import { formats } from '@/utils/imports/formats/registry';
import { metrics } from '@/utils/knowledge/metrics/registry';

const files = Object.keys(import.meta.glob('/utils/imports/formats/*.ts')).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
const helpers = ['dates', 'format', 'generic', 'registry'];

describe('import formats', () => {
  it('have a file each, named like them', () => {
    expect(formats.map(({ id }) => id).sort()).toEqual(files.filter((file) => !helpers.includes(file)).sort());
  });

  it.each(formats.map((format) => [format.id, format] as const))('%s names its labels as they are looked up', (_, format) => {
    const labels = [...format.needs.flat(), ...format.without, ...format.dates, ...format.carried, ...format.totals];
    expect(labels.filter((label) => labelKey(label) !== label)).toEqual([]);
  });

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s reads at least two figures',
    (_, { vocabulary, lateMetrics }) => {
      expect(Object.keys(vocabulary.labels).length).toBeGreaterThan(1);
      expect(Object.keys(lateMetrics).filter((id) => !metrics.some((metric) => metric.id === id))).toEqual([]);
    },
  );
});
