/** What the networks of recipients say. */
export const networksZh = {
  'networks.title': '对象关联',
  'networks.intro':
    '当日共用账户、电话、住所、审批人或企业的在享对象，按网络从大到小排列。家人、监护人、机构共用这些都很正常：这只是需要核实的问题，不是结论。',
  'networks.none': '没有这样的网络。',
  'networks.kind': '共用',
  'networks.which': '哪些网络',
  'networks.unrelated': '互无亲属关系的',
  'networks.families': '包括单个家庭',
  'networks.of': '{size} 名对象',
  'networks.groups': '亲属组',
  'networks.links': '关联对数',
  'networks.communities': '社区',
  'networks.one': '一个网络',
  'networks.alone': '该对象当日不与他人共用任何一项。',
  'networks.said': '{size} 名对象，{groups} 个亲属组，{links} 对关联',
  'networks.sampled': '介数为抽样估计。',
  'networks.recipient': '对象',
  'networks.degree': '关联人数',
  'networks.betweenness': '介数',
} as const;

/** The same in English. */
export const networksEn = {
  'networks.title': 'Networks',
  'networks.intro':
    'Recipients who share an account, a phone, a dwelling, an approver or a company on the day, the largest network first. Families, guardians and institutions share such things every day: this is a question and never a verdict.',
  'networks.none': 'There is no such network.',
  'networks.kind': 'Shared',
  'networks.which': 'Which networks',
  'networks.unrelated': 'of unrelated groups',
  'networks.families': 'single families too',
  'networks.of': '{size} recipients',
  'networks.groups': 'Groups of relatives',
  'networks.links': 'Linked pairs',
  'networks.communities': 'Communities',
  'networks.one': 'One network',
  'networks.alone': 'This recipient shares nothing with another on the day.',
  'networks.said': '{size} recipients in {groups} groups of relatives, {links} linked pairs',
  'networks.sampled': 'Betweenness is an estimate from a sample.',
  'networks.recipient': 'Recipient',
  'networks.degree': 'Linked to',
  'networks.betweenness': 'Betweenness',
} as const;
