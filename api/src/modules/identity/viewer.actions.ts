import { registerActions } from '@anhu/domain/kernel';

/** Reading about oneself belongs to no module of the domain. */
export const viewerActions = registerActions({
  'identity:view-self': {
    title: '查看本人',
    description: 'See who one is signed in as, and in which seat.',
    seats: { person: true, committee: true, leader: true, member: true, bureau: true },
  },
});
