import { Button } from 'antd';
import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/language';
import { elementsOf, type Graph } from './elements';
import { STYLE } from './style';

/** The family as a picture; `FamilyGraph` says the same in words below it. */
export default function Drawing({ graph }: { graph: Graph }) {
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
