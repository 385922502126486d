/** What stands beside findings: the innocent path, and who is as poor and without aid. */
export const besideZh = {
  'findings.COUNTER_PATH': '最有力的正常解释',
  'findings.noInnocent': '现有数据中未找到能正常解释的事实。已查：{what}',
  'nextdoor.title': '另一面：同样困难而没有救助的亲属和邻居',
  'nextdoor.look': '查看亲属与邻里',
  'nextdoor.said': '看了 {asked} 家未享受救助的亲属和邻居，{count} 家同样困难，{unknown} 家暂不能判断。',
  'nextdoor.crowded': '有一处户数过多，未逐户查看。',
  'nextdoor.family': '家庭',
  'nextdoor.tie': '关系',
  'nextdoor.assessed': '按规则',
  'nextdoor.income': '人均月收入',
  'nextdoor.expense': '人均月刚性支出',
  'nextdoor.note': '这不说明本家庭的救助是否正确，只提示还应走访谁。',
} as const;

/** The same in English. */
export const besideEn = {
  'findings.COUNTER_PATH': 'Strongest innocent path',
  'findings.noInnocent': 'No recorded fact was found that explains it without wrong. Looked for: {what}',
  'nextdoor.title': 'The other side: kin and neighbours as poor and without aid',
  'nextdoor.look': 'Look next door',
  'nextdoor.said':
    'Of {asked} families of kin and neighbours without aid, {count} are as poor; of {unknown} it cannot be said.',
  'nextdoor.crowded': 'A place has too many households to be gone through.',
  'nextdoor.family': 'Family',
  'nextdoor.tie': 'Tie',
  'nextdoor.assessed': 'By the rule',
  'nextdoor.income': 'Income a head and month',
  'nextdoor.expense': 'Rigid expenditure a head and month',
  'nextdoor.note':
    'This says nothing of whether this unit’s aid is right; it says whose door to knock at too.',
} as const;
