import { id, readModel, text } from '../../graphql/index.ts'

readModel('EnterpriseRef', {
  description:
    'A firm by the name its alliance knows it under; join on { alliance_id, id: <enterprise column> }.',
  from: '(select m.alliance_id, m.enterprise_id as id, m.enterprise_name as name from app.memberships m)',
  fields: { id: id(), name: text() },
})

readModel('GroupRef', {
  description: 'An activity group by name; join on { alliance_id, id: <group column> }.',
  from: 'app.activity_groups',
  fields: { id: id(), name: text() },
})
