import { e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Caller } from '../testkit/caller.ts'
import type { House } from '../testkit/house.ts'

const day = (offset: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)

/** Publishes a warning with a question and a targeted check to every firm, over HTTP, and leaves a draft beside it. */
export async function publishedWarning(house: House): Promise<{ publicationId: string; draftId: string }> {
  const admin = await new Caller(house).signIn(e2ePhones.bureau.admin)
  const content = {
    type: 'warning',
    title: '寒潮预警：管线防冻',
    bodyHtml: '<h2>要求</h2><p>检查保温和取暖设备。</p>',
    mustRead: true,
    urgent: false,
    channels: ['sms'],
    question: {
      text: '先做什么？',
      options: ['等一等', '查保温'],
      rightOption: 1,
      explanation: '先查保温。',
    },
    lawDocId: 'WSL2021',
    lawVersionNo: null,
    attachments: [],
    audience: {
      divisionCodes: [],
      allianceTypes: [],
      allianceIds: [],
      groupIds: [],
      industries: [],
      riskTags: [],
      scales: [],
      roles: [],
    },
    check: {
      title: '防冻自查',
      riskTags: [],
      dueOn: day(3),
      needsPhoto: true,
      items: ['管线已保温', '取暖设备完好'],
    },
  }
  const write = (over: object) =>
    admin.run(
      'createPublication',
      { content: { ...content, ...over } },
      'publicationId publication { version }',
    )
  const paper = await write({})
  const sent = await admin.run(
    'publishPublication',
    { publicationId: paper['publicationId'], version: paper['publication'].version, publishAt: null },
    'publicationId',
  )
  const draft = await write({ title: '下月培训安排', type: 'training', question: null, check: null })
  await house.drain()
  return {
    publicationId: sent['publicationId'] as string,
    draftId: draft['publicationId'] as string,
  }
}
