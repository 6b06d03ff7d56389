import { enumOf, id, oneQuery, readModel, text, textEnum } from '../../graphql/index.ts';
import { viewerActions } from './viewer.actions.ts';

const SeatKind = textEnum('SeatKind', ['person', 'committee', 'leader', 'member', 'bureau'], 'What kind of seat a request works in.');
const Locale = textEnum('Locale', { 'zh_CN': 'Chinese', en: 'English' });

readModel('Viewer', {
  description: 'The person signed in, and the seat this request works in.',
  from: 'app.persons',
  where: (row) => `${row}.id = (select nullif(current_setting('app.user_id', true), ''))::uuid`,
  fields: {
    id: id(),
    name: text(),
    locale: enumOf(Locale, { sql: (row) => `replace(${row}.locale, '-', '_')` }),
    seat: text({ sql: () => `coalesce(current_setting('app.seat', true), '')`, description: 'As in the header x-anhu-seat; empty without a seat.' }),
    kind: enumOf(SeatKind, { sql: () => `current_setting('app.kind', true)` }),
  },
});

export const viewerQuery = oneQuery('viewer', 'Viewer', {
  requires: viewerActions['identity:view-self'],
  by: null,
  description: 'Who I am and in which seat; an error UNAUTHENTICATED without a session.',
});
