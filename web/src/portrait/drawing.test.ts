import { describe, expect, it } from 'vitest';
import { ganttOf } from './aid/gantt';
import { elementsOf, plainKind, shortened, type Graph } from './graph/elements';
import { VOCABULARY } from '../i18n/vocabulary';
import { KINDS } from './graph/style';

const graph: Graph = {
  truncated: false,
  nodes: [
    { id: 'a', kind: 'Person', label: '王一', highlighted: true },
    { id: 'u', kind: 'AidUnit', label: 'A1', highlighted: false },
  ],
  edges: [
    {
      from: 'a',
      to: 'u',
      kind: 'MEMBER_OF',
      label: { zh: '成员', en: 'member of' },
      highlighted: true,
      spell: { from: null, to: '2020-01-01' },
    },
    {
      from: 'a',
      to: 'gone',
      kind: 'OWNS',
      label: { zh: '拥有', en: 'owns' },
      highlighted: false,
      spell: { from: null, to: null },
    },
  ],
};

describe('the family graph', () => {
  it('cuts a label that no drawing has room for, and no character in two', () => {
    expect(shortened('王一')).toBe('王一');
    expect(shortened('𠮷'.repeat(32))).toBe('𠮷'.repeat(32));
    expect(shortened('𠮷'.repeat(33))).toBe('𠮷'.repeat(32) + '…');
  });

  it('marks kind, path and ended relations by class', () => {
    expect(elementsOf(graph, 'zh')).toEqual([
      { group: 'nodes', data: { id: 'a', label: '王一' }, classes: 'person highlighted' },
      { group: 'nodes', data: { id: 'u', label: 'A1' }, classes: 'aidunit' },
      {
        group: 'edges',
        data: { id: 'edge-0', source: 'a', target: 'u', label: '成员' },
        classes: 'highlighted bounded',
      },
    ]);
  });
  it('speaks the language of the reader', () => {
    expect(elementsOf(graph, 'en')[2]?.data.label).toBe('member of');
  });
  it('knows a kind in each of its spellings', () => {
    expect(['AidUnit', 'AID_UNIT', 'aid-unit'].map(plainKind)).toEqual(['aidunit', 'aidunit', 'aidunit']);
  });
});

describe('the chart of aid', () => {
  const bar = (programmeCode: string, from: string | null, to: string | null) => ({
    programmeCode,
    programme: { zh: programmeCode, en: programmeCode },
    from,
    to,
    running: to === null,
  });
  it('puts each programme in one lane over whole years', () => {
    const gantt = ganttOf(
      [
        bar('dibao', '2019-01-01', '2020-01-01'),
        bar('dibao', '2020-01-01', null),
        bar('once', '2019-07-02', '2019-07-03'),
      ],
      '2020-12-31',
      'zh',
    );
    expect(gantt?.from).toBe('2019-01-01');
    expect(gantt?.to).toBe('2021-01-01');
    expect(gantt?.lanes.map((lane) => [lane.code, lane.bars.length])).toEqual([
      ['dibao', 2],
      ['once', 1],
    ]);
    expect(gantt?.lanes[0]?.bars[0]?.width).toBeCloseTo(365 / 731, 5);
    expect(gantt?.years.map((year) => year.year)).toEqual([2019, 2020]);
  });
  it('shows a payment of one day wide enough to see', () => {
    const gantt = ganttOf([bar('once', '2001-07-02', '2001-07-03')], '2020-12-31', 'en');
    expect(gantt?.lanes[0]?.bars[0]?.width).toBeGreaterThanOrEqual(0.006);
  });
  it('is none where no day is known', () => {
    expect(ganttOf([bar('x', null, null)], '', 'en')).toBeNull();
  });
});

describe('the drawing', () => {
  it('has a shape for each kind that the page has a word for', () => {
    expect(Object.keys(KINDS).sort()).toEqual(Object.keys(VOCABULARY.node).sort());
  });
  it('tells members from other persons', () => {
    expect(KINDS.member?.colour).not.toBe(KINDS.person?.colour);
  });
});
