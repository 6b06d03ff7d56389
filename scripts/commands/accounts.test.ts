import { expect, it } from 'vitest'
import { describeAccounts } from './accounts.ts'

it('lists accounts under their role and leaves out what is not an account', () => {
  const lines = describeAccounts(
    JSON.stringify({
      accounts: [
        { role: '监管部门', phone: '13900000001', password: 'p1', label: '县局' },
        { role: '企业', phone: '13900000002', password: 'p2' },
        { role: '监管部门', phone: '13900000003', password: 'p3' },
        { phone: '13900000004' },
      ],
    }),
  )
  expect(lines.map((line) => line.trim())).toEqual([
    '监管部门',
    '13900000001  p1  县局',
    '13900000003  p3',
    '企业',
    '13900000002  p2',
  ])
})
