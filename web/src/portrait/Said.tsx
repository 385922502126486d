import { useSpeech } from '../i18n/language';
import type { FromFragment } from '../generated/operations';

/** Who said it: file, line, dataset, department and delivery. */
export function Said({ source }: { source: FromFragment }) {
  const { t, name } = useSpeech();
  return (
    <span className="said">
      {t('findings.source', {
        file: source.file,
        line: source.line,
        dataset: name('dataset', source.dataset),
        department: name('department', source.department),
        delivery: source.delivery,
      })}
    </span>
  );
}
