import { Button } from 'antd';
import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import { COLOUR } from '../../app/theme';
import { useSpeech } from '../../i18n/language';
import { elementsOf, plainKind, type Graph } from './elements';
import { KINDS, STYLE } from './style';

/** The family drawn, with a legend and the same in words. */
export function FamilyGraph({ graph }: { graph: Graph | null }) {
  const { t } = useSpeech();
  if (graph === null || graph.nodes.length === 0) return <p>{t('graph.none')}</p>;
  return (
    <>
      <Drawing graph={graph} />
      {graph.truncated && <p className="quiet">{t('graph.truncated')}</p>}
      <Legend graph={graph} />
      <EdgeList graph={graph} />
    </>
  );
}

function Drawing({ graph }: { graph: Graph }) {
  const { t, language } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<Core>(null);
  const elements = useMemo(() => elementsOf(graph, language), [graph, language]);
  useEffect(() => {
    if (frame.current === null) return;
    const core = cytoscape({
      container: frame.current,
      elements: elements.map((element, at) => ({
        ...element,
        data: { ...element.data },
        // A spiral to start from: the same family looks the same each time.
        ...(element.group === 'nodes' && {
          position: { x: (90 + 30 * at) * Math.cos(at * 2.4), y: (60 + 20 * at) * Math.sin(at * 2.4) },
        }),
      })),
      style: STYLE,
      layout: {
        name: 'cose',
        animate: false,
        randomize: false,
        nodeRepulsion: () => 300_000,
        nodeOverlap: 60,
        idealEdgeLength: () => 80,
        edgeElasticity: () => 120,
        gravity: 0.6,
        numIter: 1500,
        padding: 24,
      },
      userZoomingEnabled: false,
      minZoom: 0.2,
      maxZoom: 2,
    });
    core.fit(undefined, 24);
    drawn.current = core;
    return () => core.destroy();
  }, [elements]);
  return (
    <div className="graph">
      <div
        ref={frame}
        className="graph-frame"
        role="img"
        aria-label={t('graph.label', { nodes: graph.nodes.length, edges: graph.edges.length })}
      />
      <div className="graph-tools">
        <Button size="small" aria-label="+" onClick={() => drawn.current?.zoom(drawn.current.zoom() * 1.25)}>
          +
        </Button>
        <Button size="small" aria-label="−" onClick={() => drawn.current?.zoom(drawn.current.zoom() / 1.25)}>
          −
        </Button>
        <Button size="small" onClick={() => drawn.current?.fit(undefined, 24)}>
          {t('graph.fit')}
        </Button>
      </div>
    </div>
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
