import { Tag } from 'antd';
import type { MatchQuery, RuleVerdict } from '../generated/operations';
import { useSpeech, type Speech } from '../i18n/language';
import type { Key } from '../i18n/zh';
import { Rows } from '../portrait/Rows';

export type Report = NonNullable<MatchQuery['entitlements']>;
type Rule = Report['tier']['conditions'][number];

const VERDICT: Readonly<Record<RuleVerdict, Key>> = {
  MET: 'tier.met',
  NOT_MET: 'tier.notMet',
  NOT_KNOWN: 'tier.cannotTell',
};
const COLOR: Readonly<Record<RuleVerdict, string | undefined>> = {
  MET: 'blue',
  NOT_MET: 'gold',
  NOT_KNOWN: undefined,
};

/** What a rule used, as the reader is told it: the service says yes and no in English. */
export function told(value: string | null, t: Speech['t']): string {
  if (value === 'yes') return t('app.yes');
  if (value === 'no') return t('app.no');
  return value ?? t('app.unknown');
}

/** Conditions in words, each with its answer, its values and its article. */
export function Ruled({ label, rows }: { label: string; rows: readonly Rule[] }) {
  const { t, words } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <Rows
      label={label}
      rows={rows}
      keyOf={(rule, at) => `${rule.id} ${at}`}
      columns={[
        { title: t('tier.conditions'), cell: (rule) => words(rule.words) },
        {
          title: t('tier.result'),
          cell: (rule) => <Tag color={COLOR[rule.verdict]}>{t(VERDICT[rule.verdict])}</Tag>,
        },
        {
          title: t('tier.value'),
          cell: (rule) =>
            rule.used
              .filter((used) => !used.name.startsWith('income.'))
              .map((used) => `${words(used.words)} ${told(used.value, t)}`)
              .join(t('match.join')) || '–',
        },
        { title: t('tier.basis'), cell: (rule) => rule.basis },
      ]}
    />
  );
}
