/** Phrases that inspectors write most, to tap instead of typing in gloves. */
export const findingPhrases = {
  'zh-CN': [
    '防护罩缺失',
    '安全通道堵塞',
    '灭火器失效',
    '配电箱未关门、无警示标志',
    '电线私拉乱接',
    '未佩戴劳动防护用品',
    '未张贴安全警示标志',
    '检查记录不全',
    '设备未定期检验',
    '物料堆放过高',
  ],
  en: [
    'Guard missing',
    'Escape route blocked',
    'Fire extinguisher out of order',
    'Distribution box open, no warning sign',
    'Improvised wiring',
    'No protective equipment worn',
    'No warning sign',
    'Records incomplete',
    'Equipment not inspected in time',
    'Material stacked too high',
  ],
} as const
