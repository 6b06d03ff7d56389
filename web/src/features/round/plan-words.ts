/** The tiers of the objective, in words. */
export const tierWords: Readonly<Record<string, { zh: string; en: string }>> = {
  pin: { zh: '指定的配对', en: 'Pins' },
  missing: { zh: '缺人', en: 'Missing places' },
  uncovered: { zh: '缺资格', en: 'Topics not covered' },
  date: { zh: '没有日期', en: 'No date' },
  reciprocity: { zh: '互相检查', en: 'Both ways' },
  cycle: { zh: '循环检查', en: 'Rings' },
  repeat: { zh: '重复配对', en: 'Repeats' },
  balance: { zh: '负担不均', en: 'Imbalance' },
  change: { zh: '改动', en: 'Changes' },
  travel: { zh: '路程（米）', en: 'Travel (metres)' },
}
