import { Tag } from 'antd';
import type { MatchQuery, RuleVerdict } from '../generated/operations';
import { useSpeech } from '../i18n/language';
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
              .map((used) => `${words(used.words)} ${used.value ?? t('app.unknown')}`)
              .join(t('match.join')) || '–',
        },
        { title: t('tier.basis'), cell: (rule) => rule.basis },
      ]}
    />
  );
}
