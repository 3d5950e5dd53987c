import { i18n } from '#i18n';
import type { ImportFailureView } from './views';

const keys = {
  'empty-file': 'empty_file',
  'password-protected': 'password_protected',
  corrupt: 'corrupt',
  'not-a-table': 'not_a_table',
  'too-large': 'too_large',
  'unknown-kind': 'unknown_kind',
  'no-known-table': 'no_known_table',
  'needs-mapping': 'no_known_table',
  'needs-period': 'no_figures',
  'needs-item': 'no_figures',
  'no-figures': 'no_figures',
  aborted: 'aborted',
  'several-sites': 'several_sites',
  broken: 'broken',
} as const satisfies Record<ImportFailureView, string>;

/** Why nothing of a file can be stored, and what to do about it. */
export const failureText = (failure: ImportFailureView): string => i18n.t(`imports.failure.${keys[failure]}`);
