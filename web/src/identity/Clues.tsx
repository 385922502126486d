import type { JudgedFragment } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';

/** What two records say of each thing, and how much that speaks for one human; the strongest first. */
export function Clues({ clues }: { clues: JudgedFragment['clues'] }) {
  const { t, name } = useSpeech();
  const sorted = [...clues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <Rows
      label={t('identity.clues')}
      rows={sorted}
      keyOf={(row) => row.field}
      columns={[
        { title: t('identity.clue'), cell: (row) => name('clue', row.field) },
        { title: t('identity.left'), cell: (row) => row.left ?? t('app.unknown') },
        { title: t('identity.right'), cell: (row) => row.right ?? t('app.unknown') },
        { title: t('identity.level'), cell: (row) => row.level },
        {
          title: t('identity.weight'),
          cell: (row) => t(speaks(row.weight), { bits: Math.abs(row.weight).toFixed(1) }),
        },
      ]}
    />
  );
}

/** A clue of less than half a bit says next to nothing. */
export function speaks(weight: number): 'identity.for' | 'identity.against' | 'identity.neither' {
  if (Math.abs(weight) < 0.5) return 'identity.neither';
  return weight > 0 ? 'identity.for' : 'identity.against';
}
