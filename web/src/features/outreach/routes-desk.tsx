import type { AnyRoute } from '@tanstack/react-router'
import { page } from '../../app/router/page-route.ts'

/** Pages of outreach; bureau and committee share them, each below its own door. */
export function outreachRoutes(parent: AnyRoute): AnyRoute[] {
  return [
    page(parent, '/outreach', () => import('./pages/publications-page.tsx'), 'PublicationsPage'),
    page(parent, '/outreach/new', () => import('./pages/publication-edit-page.tsx'), 'PublicationEditPage'),
    page(parent, '/outreach/questions', () => import('./pages/questions-page.tsx'), 'QuestionsPage'),
    page(parent, '/outreach/outbox', () => import('./pages/port-messages-page.tsx'), 'PortMessagesPage'),
    page(parent, '/outreach/$publicationId', () => import('./pages/publication-page.tsx'), 'PublicationPage'),
    page(
      parent,
      '/outreach/$publicationId/edit',
      () => import('./pages/publication-edit-page.tsx'),
      'PublicationEditPage',
    ),
    page(parent, '/laws', () => import('./pages/laws-page.tsx'), 'LawsPage'),
    page(parent, '/laws/$docId', () => import('./pages/law-page.tsx'), 'LawPage'),
  ]
}
