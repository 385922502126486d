import { Alert, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { COLOUR } from '../../app/theme';
import { useSpeech } from '../../i18n/language';
import { plainKind, type Graph } from './elements';
import { KINDS } from './style';

// The drawing library is a third of the page's code, and only a portrait needs it.
/** Fetches the drawing ahead of its data; where it cannot be had, the words below it still stand. */
export const fetchDrawing = () => import('./Drawing').catch(() => ({ default: Undrawn }));
const Drawing = lazy(fetchDrawing);

function Undrawn(props: { graph: Graph }) {
  const { t } = useSpeech();
  return <Alert type="warning" showIcon title={t('graph.undrawn', { edges: props.graph.edges.length })} />;
}

/** The family drawn, with a legend and the same in words. */
export function FamilyGraph({ graph }: { graph: Graph | null }) {
  const { t } = useSpeech();
  if (graph === null || graph.nodes.length === 0) return <p>{t('graph.none')}</p>;
  return (
    <>
      <Suspense fallback={<Spin aria-label={t('app.loading')} />}>
        <Drawing graph={graph} />
      </Suspense>
      {graph.truncated && <p className="quiet">{t('graph.truncated')}</p>}
      <Legend graph={graph} />
      <EdgeList graph={graph} />
    </>
  );
}

function Legend({ graph }: { graph: Graph }) {
  const { t, name } = useSpeech();
  const kinds = [...new Set(graph.nodes.map((node) => plainKind(node.kind)))];
  const marked = graph.edges.some((edge) => edge.highlighted);
  return (
    <ul className="legend" aria-label={t('graph.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <i
            className={`shape-${KINDS[kind]?.shape ?? 'ellipse'}`}
            style={{ background: KINDS[kind]?.colour ?? COLOUR.grey }}
          />{' '}
          {name('node', kind)}
        </li>
      ))}
      {marked && (
        <li>
          <i className="bar" style={{ background: COLOUR.amberLine }} /> {t('graph.highlight')}
        </li>
      )}
    </ul>
  );
}

function EdgeList({ graph }: { graph: Graph }) {
  const { t, words, spell } = useSpeech();
  const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
  return (
    <details>
      <summary>{t('graph.list', { count: graph.edges.length })}</summary>
      <ul className="edges">
        {graph.edges.map((edge, at) => (
          <li key={at} className={edge.highlighted ? 'marked' : undefined}>
            {labels.get(edge.from) ?? edge.from} —{words(edge.label)}→ {labels.get(edge.to) ?? edge.to}
            <span className="quiet"> {spell(edge.spell.from, edge.spell.to)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
