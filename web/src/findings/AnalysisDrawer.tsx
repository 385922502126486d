import { Drawer, Spin } from 'antd';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Problem } from '../app/Problem';
import { AnalysisPagesDocument } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';

const loadPages = (signal: AbortSignal) => askWhole(AnalysisPagesDocument, {}, signal);

/** The page of one analysis: why, basis, what it cannot see, what else the facts allow. Raw HTML in it stays text. */
export default function AnalysisDrawer({ code, onClose }: { code: string; onClose: () => void }) {
  const { t, words, name } = useSpeech();
  const { value, error } = useLoaded(loadPages);
  const analysis = value?.analyses.find((one) => one.code === code);
  return (
    <Drawer
      open
      onClose={onClose}
      size={640}
      title={analysis ? `${code} · ${t('analysis.version', { version: analysis.version })}` : code}
    >
      {error !== undefined && <Problem error={error} />}
      {value === undefined && error === undefined && <Spin aria-label={t('app.loading')} />}
      {value !== undefined && analysis === undefined && <p>{t('analysis.missing')}</p>}
      {analysis && (
        <>
          <p>
            <strong>{words(analysis.question)}</strong>
          </p>
          {analysis.onDemand && <p>{t('analysis.onDemand')}</p>}
          <div className="markdown">
            <Markdown remarkPlugins={[remarkGfm]} disallowedElements={['img']} unwrapDisallowed>
              {words(analysis.page)}
            </Markdown>
          </div>
          {analysis.parameters.length > 0 && (
            <>
              <h3>{t('analysis.parameters')}</h3>
              <Rows
                label={t('analysis.parameters')}
                rows={analysis.parameters}
                keyOf={(row) => row.name}
                columns={[
                  { title: t('analysis.name'), cell: (row) => <code>{row.name}</code> },
                  {
                    title: t('analysis.value'),
                    cell: (row) => `${row.defaultValue} ${name('unit', row.unit)}`,
                    number: true,
                  },
                  { title: t('analysis.meaning'), cell: (row) => words(row.meaning) },
                ]}
              />
            </>
          )}
          <details>
            <summary>{t('analysis.cypher')}</summary>
            <pre>
              <code>{analysis.cypher}</code>
            </pre>
          </details>
        </>
      )}
    </Drawer>
  );
}
