/** What of a task tells where it is done. */
export interface DeskTask {
  kind: string
  objectKind: string
  objectId: string
}

/** An address at the desk: a path and, where the page opens a record by its address, what to open. */
export interface DeskPage {
  to: string
  search?: Record<string, unknown>
}

const COMMITTEE: Record<string, string> = {
  hazard: '/committee/hazards/',
  extension: '/committee/hazards/',
  look_back: '/committee/hazards/',
  major_hazard: '/committee/hazards/',
  visit: '/committee/visits/',
  advice_note: '/committee/visits/',
  round: '/committee/rounds/',
}

/**
 * The page a task is done on. Both offices answer questions, approve publications and take part in expert visits, each below
 * its own door; requests and plans open inside their list.
 */
export function deskTaskPage(door: 'bureau' | 'committee', task: DeskTask): DeskPage {
  const { kind, objectKind, objectId } = task
  if (kind === 'answer_question') return { to: `/${door}/outreach/questions`, search: { open: true } }
  if (objectKind === 'publication') return { to: `/${door}/outreach/${objectId}` }
  if (objectKind === 'expert_visit') return { to: `/${door}/expert-visits/${objectId}` }
  if (door === 'committee') {
    if (objectKind === 'expert_request')
      return { to: '/committee/expert-requests', search: { open: objectId, which: 'all' } }
    if (objectKind === 'drop_box_item') return { to: '/committee/inbox' }
    const list = COMMITTEE[objectKind]
    return { to: list ? `${list}${objectId}` : '/committee' }
  }
  if (objectKind === 'expert_request')
    return { to: '/bureau/requests', search: { open: objectId, which: 'all' } }
  if (objectKind === 'dispatch_plan') return { to: '/bureau/dispatch', search: { plan: objectId } }
  return { to: '/bureau/majors', search: { open: objectId } }
}
