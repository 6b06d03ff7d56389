/** What messages about publications say. */
export const outreachNotices = {
  zh: {
    'outreach-to-approve': '“{title}”等您审核发布',
    'outreach-returned': '“{title}”被退回，原因见稿件',
    'outreach-unread': '{publisher} 提醒您阅读：{title}',
    'outreach-check-open': '{publisher} 提醒反馈举一反三自查：{title}',
    'outreach-question': '{firm} 就“{title}”提问，请答复',
    'outreach-answered': '{publisher} 答复了您的提问：{title}',
  },
  en: {
    'outreach-to-approve': '“{title}” waits for your approval',
    'outreach-returned': '“{title}” came back; the reason stands on it',
    'outreach-unread': '{publisher} reminds you to read: {title}',
    'outreach-check-open': '{publisher} reminds you of the targeted check: {title}',
    'outreach-question': '{firm} asks about “{title}”',
    'outreach-answered': '{publisher} answered your question: {title}',
  },
} as const
