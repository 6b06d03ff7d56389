const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`

/**
 * The firms that the person of this transaction belongs to, whatever seat is sat on, as an array for SQL: what
 * `Standing.enterpriseIds` is for the policies. Nobody decides about one of them.
 */
export const MY_FIRMS = `array(
  select s.enterprise_id from app.enterprise_seats s where s.person_id = ${setting('user_id')}::uuid and s.ended_at is null
    and s.starts_on <= ${TODAY} and (s.ends_on is null or s.ends_on >= ${TODAY})
  union all
  select c.enterprise_id from app.committee_seats c where ${setting('kind')} in ('committee', 'leader')
    and c.id = nullif(split_part(${setting('seat')}, ':', 2), '')::uuid and c.enterprise_id is not null)`
