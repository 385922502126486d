import type { Language } from './format';

type Names = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** The codes that the service's contract names, in words. */
export const VOCABULARY = {
  dataset: {
    persons: ['人口基本信息', 'population register'],
    registrations: ['户籍登记', 'household register'],
    marriages: ['婚姻登记', 'marriage register'],
    births: ['出生医学证明', 'birth certificates'],
    aid_units: ['救助家庭成员', 'aid unit members'],
    statuses: ['救助对象认定', 'aid statuses'],
    grants: ['救助发放决定', 'grant decisions'],
    payments: ['一卡通发放', 'payments'],
    vehicles: ['机动车登记', 'vehicle register'],
    vehicle_uses: ['车辆使用记录', 'vehicle use records'],
    real_estate: ['不动产登记', 'real estate register'],
    deposits: ['存款余额', 'deposit balances'],
    companies: ['市场主体登记', 'company register'],
    shareholdings: ['股东及任职', 'shareholders and offices'],
    employment: ['社保参保', 'social insurance'],
    incomes: ['收入信息', 'incomes'],
    medical: ['医保结算', 'medical bills'],
    disabilities: ['残疾人证', 'disability certificates'],
    students: ['学籍', 'school enrolment'],
    deaths: ['火化与死亡登记', 'death register'],
    inmates: ['服刑人员', 'imprisonment'],
    officials: ['经办人员和村干部', 'officials'],
    kin_filings: ['近亲属备案', 'kin filings'],
    contacts: ['联系电话', 'phone contacts'],
    consumption: ['消费与出行', 'consumption and travel'],
    reports: ['困难线索', 'hardship reports'],
    verification_requests: ['核对请求与回执', 'verification requests'],
    authorisations: ['核对授权书', 'authorisations'],
    applications: ['申请与审核确认', 'applications'],
    divisions: ['行政区划', 'divisions'],
  },
  department: {
    'civil-affairs': ['民政', 'civil affairs'],
    'human-resources': ['人社', 'human resources'],
    education: ['教育', 'education'],
    housing: ['住建', 'housing'],
    'medical-security': ['医保', 'medical security'],
    health: ['卫健', 'health'],
    'disabled-persons-federation': ['残联', 'disabled persons’ federation'],
    'emergency-management': ['应急管理', 'emergency management'],
    'development-reform': ['发改', 'development and reform'],
    utilities: ['水电气', 'utilities'],
    'agriculture-rural': ['农业农村', 'agriculture and rural affairs'],
    veterans: ['退役军人', 'veterans affairs'],
    'trade-union': ['工会', 'trade union'],
    charity: ['慈善', 'charity'],
    finance: ['财政', 'finance'],
    tax: ['税务', 'tax'],
    'public-security': ['公安', 'public security'],
    'traffic-police': ['交管', 'traffic police'],
    'natural-resources': ['自然资源', 'natural resources'],
    'market-regulation': ['市场监管', 'market regulation'],
    justice: ['司法', 'justice'],
    'provident-fund': ['公积金', 'provident fund'],
    'financial-institutions': ['金融机构', 'financial institutions'],
    telecom: ['通信', 'telecom'],
    transport: ['交通', 'transport'],
    grid: ['网格', 'grid workers'],
    hotline: ['热线', 'hotline'],
    petition: ['信访', 'petitions'],
    village: ['村居', 'village committee'],
    self: ['本人', 'the person'],
  },
  period: { once: ['一次性', 'once'], month: ['每月', 'a month'], year: ['每年', 'a year'] },
  income: {
    wage: ['工资', 'wage'],
    pension: ['养老金', 'pension'],
    business: ['经营', 'business'],
    property: ['财产', 'property'],
    transfer: ['转移', 'transfer'],
    support: ['赡养', 'support from kin'],
  },
  asset: {
    vehicle: ['机动车', 'vehicle'],
    realestate: ['不动产', 'real estate'],
    account: ['存款账户', 'account'],
    deposit: ['存款账户', 'account'],
    company: ['企业股权', 'company share'],
  },
  mode: {
    whole: ['整户', 'whole unit'],
    single: ['单人保', 'single person'],
    grace: ['渐退期', 'grace period'],
  },
  sex: { M: ['男', 'male'], F: ['女', 'female'] },
  strength: {
    recorded: ['仅依据登记事实', 'recorded facts alone'],
    derived: ['登记事实加推导关系', 'recorded facts and a derived relation'],
    possible: ['事实允许，也有别的解释', 'the facts allow it; so do other readings'],
  },
  node: {
    person: ['人员', 'person'],
    aidunit: ['救助家庭', 'aid unit'],
    household: ['户籍户', 'household'],
    vehicle: ['机动车', 'vehicle'],
    realestate: ['不动产', 'real estate'],
    company: ['企业', 'company'],
    account: ['账户', 'account'],
    dwelling: ['住所', 'dwelling'],
    grant: ['救助', 'grant'],
  },
  unit: {
    yuan: ['元', 'yuan'],
    days: ['天', 'days'],
    months: ['个月', 'months'],
    years: ['年', 'years'],
    fen: ['分', 'fen'],
    percent: ['%', '%'],
    steps: ['步', 'steps'],
  },
} as const satisfies Record<string, Names>;

export type Group = keyof typeof VOCABULARY;

/** A code in words; one that the page does not know is shown as it came. */
export function nameOf(group: Group, code: string, language: Language): string {
  const names: Names = VOCABULARY[group];
  const plain = code.toLowerCase().replace(/[\s]/g, '');
  const found = names[code] ?? names[plain] ?? names[plain.replace(/[-_]/g, '')];
  return found === undefined ? code : found[language === 'zh' ? 0 : 1];
}
