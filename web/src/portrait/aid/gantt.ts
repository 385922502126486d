import type { Language } from '../../i18n/format';

/** What the chart needs of one spell of aid. */
export interface AidBar {
  readonly programmeCode: string;
  readonly programme: { zh: string; en: string };
  readonly from: string | null;
  readonly to: string | null;
  readonly running: boolean;
}

export interface Lane {
  readonly code: string;
  readonly name: string;
  /** Start and width as parts of the whole, 0 to 1. */
  readonly bars: readonly { readonly start: number; readonly width: number; readonly running: boolean }[];
}

export interface Gantt {
  readonly from: string;
  readonly to: string;
  readonly lanes: readonly Lane[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const MIN_WIDTH = 0.006;

/** One lane for each programme, in the order of the answer; null where no spell has a known day. */
export function ganttOf(aid: readonly AidBar[], asOf: string, language: Language): Gantt | null {
  const days = aid.flatMap(({ from, to }) => [from, to]).filter((day): day is string => day !== null);
  if (days.length === 0) return null;
  const all = (asOf === '' ? days : [...days, asOf]).sort();
  const from = `${(all[0] ?? '').slice(0, 4)}-01-01`;
  const to = `${Number((all.at(-1) ?? '').slice(0, 4)) + 1}-01-01`;
  const span = time(to) - time(from);
  const at = (day: string) => (time(day) - time(from)) / span;
  const lanes = new Map<string, { code: string; name: string; bars: Lane['bars'][number][] }>();
  for (const spell of aid) {
    const lane = lanes.get(spell.programmeCode) ?? {
      code: spell.programmeCode,
      name: spell.programme[language],
      bars: [],
    };
    lanes.set(spell.programmeCode, lane);
    const start = at(spell.from ?? from);
    const end = spell.to === null ? at(asOf === '' ? to : asOf) : at(spell.to);
    lane.bars.push({ start, width: Math.max(MIN_WIDTH, end - start), running: spell.running });
  }
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first;
  const step = Math.ceil(count / 8);
  const years = Array.from({ length: count }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, at: at(`${year}-01-01`) }));
  return { from, to, lanes: [...lanes.values()], years };
}
