export type Language = 'zh' | 'en';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An amount in yuan, a decimal string as the service sends it; never through a float, so no fen is lost. */
export function formatYuan(amount: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (match === null) return amount;
  const [, sign = '', whole = '0', part = ''] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const fen = part.padEnd(2, '0');
  return language === 'zh' ? `${sign}${grouped}.${fen} 元` : `${sign}¥${grouped}.${fen}`;
}

/** A calendar day, ISO form in. */
export function formatDay(day: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return day;
  const [, year, month, date] = match;
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The day before, ISO form: the last day inside a spell whose end is outside. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The days of a spell, last day inside; a missing start is unknown, a missing end still runs. */
export function formatSpell(from: string | null, to: string | null, language: Language): string {
  const last = to === null ? null : dayBefore(to);
  if (from !== null && last !== null && last <= from) return formatDay(from, language);
  if (language === 'zh') {
    const start = from === null ? '起始日未知' : `${formatDay(from, language)}起`;
    return last === null ? `${start}，未见终止` : `${start}，至${formatDay(last, language)}`;
  }
  const start = from === null ? 'start unknown' : formatDay(from, language);
  return last === null ? `${start}, no end recorded` : `${start} to ${formatDay(last, language)}`;
}
